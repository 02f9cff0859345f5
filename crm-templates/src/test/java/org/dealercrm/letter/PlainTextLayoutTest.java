package org.dealercrm.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
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
        String text = letter(LetterLanguage.EN, "Thank-you-for-choosing-Xinghe", "a").text(10);

        assertThat(text).contains("Thank-you-for-choosing-Xinghe\n");
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("好", "，谢", "car", "4S店", "（深圳）", "0755 8888 6666", "🎉")
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(parts -> String.join("您", parts));
    }

    @Property
    void noPartIsWiderThanTheLine(
            @ForAll("names") String name, @ForAll LetterLanguage language, @ForAll @IntRange(min = 10, max = 40) int line) {
        Letter letter = new Letter(language, name, name, List.of(name), List.of(name), List.of(name), name);
        TextWidth widths = new TextWidth(language);

        assertThat(letter.text(line).lines()).allMatch(written -> widths.of(written) <= 2 * line);
        assertThat(letter.text(line).replaceAll("[ 　\n]", "")).isEqualTo(name.replace(" ", "").repeat(6));
    }
}
