package org.dealercrm.letter;

import java.util.Map;
import org.dealercrm.template.ValueFormats;
import org.joda.money.Money;

/**
 * How a letter of a language prints dates and amounts.
 *
 * <p>Amounts are grouped by threes with a comma. In Chinese an amount carries the symbol of its currency as Chinese readers know
 * it (¥128,800.50; the dollar and the yen say whose they are), in English its code (CNY 128,800.50), since ¥ alone may be yen
 * there.
 */
final class LetterFormats {

    /** Written here, since the symbols that the JDK gives change with its version (CLDR 44, zh and en). */
    private static final Map<String, String> CHINESE_SYMBOLS = Map.of(
            "CNY", "¥", "HKD", "HK$", "TWD", "NT$", "MOP", "MOP$", "USD", "US$", "EUR", "€", "GBP", "£", "JPY", "JP¥");

    private static final Map<String, String> ENGLISH_SYMBOLS = Map.of(
            "CNY", "CN¥", "HKD", "HK$", "TWD", "NT$", "MOP", "MOP$", "USD", "$", "EUR", "€", "GBP", "£", "JPY", "¥");

    private LetterFormats() {}

    static ValueFormats of(LetterLanguage language, DateStyle style) {
        ValueFormats.Builder formats = ValueFormats.builder()
                .date(date -> LetterDate.write(date, language, style))
                .figures(date -> LetterDate.write(date, language, DateStyle.FIGURES))
                .money(amount -> language.isChinese() ? withSymbol(amount, language) : withCode(amount))
                .symbol(amount -> withSymbol(amount, language));
        if (language.isChinese()) {
            formats.numerals(ChineseDate::numerals).capital(amount -> capital(amount, language));
        }
        return formats.build();
    }

    static String withSymbol(Money amount, LetterLanguage language) {
        String symbol = (language.isChinese() ? CHINESE_SYMBOLS : ENGLISH_SYMBOLS)
                .get(amount.getCurrencyUnit().getCode());
        if (symbol == null) {
            return withCode(amount);
        }
        return (amount.isNegative() ? "-" : "")
                + symbol
                + ValueFormats.grouped(amount.getAmount().abs());
    }

    /** Only renminbi has rules for it; another amount is written with its code rather than not at all. */
    private static String capital(Money amount, LetterLanguage language) {
        return ChineseAmount.isWritable(amount)
                ? ChineseAmount.write(amount, language == LetterLanguage.ZH_HANS)
                : withCode(amount);
    }

    private static String withCode(Money amount) {
        return amount.getCurrencyUnit().getCode() + " " + ValueFormats.grouped(amount.getAmount());
    }
}
