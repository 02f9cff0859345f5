package org.dealercrm.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a letter is longer than a line. */
class PlainTextLayoutTest {

    private static Letter letter(LetterLanguage language, String title, String signature) {
        return new Letter(language, title, "您好：", List.of("谢谢。"), List.of(), List.of(signature), "");
    }

    @Test
    void aLongTitleIsCentredLineByLine() {
        String text = letter(LetterLanguage.ZH_HANS, "关于二〇二六年度客户答谢活动的邀请函", "店").text(10);

        assertThat(text).startsWith("关于二〇二六年度客户\n　答谢活动的邀请函\n\n您好：\n");
    }

    @Test
    void aLongSignatureStandsAtTheRightLineByLine() {
        String text = letter(LetterLanguage.ZH_HANS, "", "星河汽车销售服务（深圳）有限公司").text(10);

        assertThat(text).endsWith("\n\n星河汽车销售服务（深\n　　　　圳）有限公司\n");
    }

    @Test
    void aLatinWordLongerThanALineStaysWhole() {
        String text =
                letter(LetterLanguage.EN, "Thank-you-for-choosing-Xinghe", "a").text(10);

        assertThat(text).contains("Thank-you-for-choosing-Xinghe\n");
    }
}
