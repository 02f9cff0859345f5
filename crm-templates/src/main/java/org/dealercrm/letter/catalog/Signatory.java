package org.dealercrm.letter.catalog;

import org.dealercrm.letter.LetterLanguage;

/** Who signs a kind of letter where the store does not say so. */
enum Signatory {
    CHAIRMAN("董事长", "董事長", "Chairman"),
    GENERAL_MANAGER("总经理", "總經理", "General Manager"),
    SERVICE_MANAGER("服务经理", "服務經理", "Service Manager"),
    CUSTOMER_MANAGER("客户关系经理", "客戶關係經理", "Customer Relations Manager"),
    SALES_MANAGER("销售经理", "銷售經理", "Sales Manager");

    private final String simplified;
    private final String traditional;
    private final String english;

    Signatory(String simplified, String traditional, String english) {
        this.simplified = simplified;
        this.traditional = traditional;
        this.english = english;
    }

    String title(LetterLanguage language) {
        return switch (language) {
            case ZH_HANS -> simplified;
            case ZH_HANT -> traditional;
            case EN -> english;
        };
    }
}
