package org.dealercrm.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of letters. */
class LetterProperties {

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void chineseNumeralsHoldNoFiguresAndNoLing(@ForAll("days") LocalDate day) {
        assertThat(ChineseDate.numerals(day))
                .matches("[〇一二三四五六七八九]{1,4}年(十?[一二三四五六七八九]|十)月([二三]?十?[一二三四五六七八九]|[二三]?十)日");
    }

    @Property
    void figuresReadBackAsTheSameDay(@ForAll("days") LocalDate day) {
        String[] parts = ChineseDate.figures(day).split("[年月日]");

        assertThat(LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])))
                .isEqualTo(day);
        assertThat(parts).noneMatch(part -> part.startsWith("0"));
    }

    @Provide
    Arbitrary<String> paragraphs() {
        Arbitrary<String> word = Arbitraries.of(
                "您",
                "好",
                "，",
                "。",
                "！",
                "“",
                "”",
                "（",
                "）",
                "car",
                "4S",
                "service@a-b.example",
                "0755 8888 6666",
                "LGBH52E01FY123456",
                "https://a-b.example/c?d=1",
                " ",
                "🎉");
        return word.list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(words -> String.join("", words))
                .filter(text -> !text.isBlank());
    }

    @Property
    void breakingLinesLosesNothingButBlanks(
            @ForAll("paragraphs") String text, @ForAll @IntRange(min = 20, max = 90) int columns) {
        List<String> lines = new LineBreaks(new TextWidth(LetterLanguage.ZH_HANS)).lines(text, columns, 4);

        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    @Property
    void noLineBeginsWithAClosingMarkOrEndsWithAnOpeningOne(
            @ForAll("paragraphs") String text, @ForAll @IntRange(min = 20, max = 90) int columns) {
        List<String> lines =
                new LineBreaks(new TextWidth(LetterLanguage.ZH_HANS)).lines(text.replace(" ", ""), columns, 4);

        for (int i = 0; i < lines.size(); i++) {
            assertThat(i == 0 || "，。！”）".indexOf(lines.get(i).charAt(0)) < 0).isTrue();
            String line = lines.get(i);
            boolean last = i == lines.size() - 1;
            assertThat(last || "“（".indexOf(line.charAt(line.length() - 1)) < 0).isTrue();
        }
    }

    @Property
    void addressesNumbersVinsAndLinksAreNeverTornApart(
            @ForAll("paragraphs") String text, @ForAll @IntRange(min = 40, max = 90) int columns) {
        List<String> lines = new LineBreaks(new TextWidth(LetterLanguage.ZH_HANS)).lines(text, columns, 4);

        for (String whole : List.of("service@a-b.example", "LGBH52E01FY123456", "https://a-b.example/c?d=1")) {
            assertThat(lines.stream().mapToInt(line -> count(line, whole)).sum())
                    .isEqualTo(count(text, whole));
        }
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of(
                        "葛\uDB40\uDD00", "好", "，", "❤️", "👩🏽‍🚀", "👨‍👩‍👧", "é", "1️⃣", "\u2068مى\u2069", "A", "（")
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(signs -> String.join("", signs));
    }

    /** A variation selector at the beginning of a line is a variant lost; half of a joined emoji is another one. */
    @Property
    void whatMakesOneSignStaysOnOneLine(
            @ForAll("signs") String text, @ForAll @IntRange(min = 20, max = 40) int columns) {
        List<String> lines = new LineBreaks(new TextWidth(LetterLanguage.ZH_HANS)).lines(text, columns, 4);

        assertThat(String.join("", lines)).isEqualTo(text);
        for (String line : lines) {
            int first = line.codePointAt(0);
            boolean begins = first == 0x2068 || new TextWidth(LetterLanguage.ZH_HANS).of(first) > 0;
            assertThat(begins && !(first >= 0x1F3FB && first <= 0x1F3FF)).isTrue();
            assertThat("\u200D\u2068".indexOf(line.charAt(line.length() - 1))).isNegative();
        }
    }

    private static int count(String text, String whole) {
        return text.split(Pattern.quote(whole), -1).length - 1;
    }

    /** In HTML each of them stands in an element that browsers and mail programs do not break. */
    @Property
    void addressesNumbersAndVinsStandWholeInHtml(@ForAll("contacts") String contact, @ForAll LetterLanguage language) {
        Letter letter = new Letter(language, "", "您好：", List.of("请联系" + contact + "，谢谢。"), List.of(), List.of("店"), "");
        String whole = "<span style=\"white-space:nowrap\">" + contact + "</span>";

        assertThat(letter.html()).contains(whole);
        assertThat(new EmailLayout(letter, Optional.empty()).html("主题")).contains(whole);
    }

    @Provide
    Arbitrary<String> contacts() {
        return Arbitraries.of(
                "service@a-b.example",
                "0755-88886666",
                "0755 8888 6666",
                "400-800-1234",
                "13800138000",
                "+85223456789",
                "(0755)88886666",
                "LGBH52E01FY123456",
                "1HGCM82633A004352");
    }

    @Property
    void htmlHoldsNoMarkupOfItsTexts(@ForAll("hostile") String text) {
        Letter letter = new Letter(LetterLanguage.EN, text, text, List.of(text), List.of(text), List.of(text), text);

        String html = letter.html();

        assertThat(html.replaceAll("</?(html|head|meta|title|style|body|h1|p|div|span)( [^<>]*)?/?>", "")
                        .replace("<!DOCTYPE html>", ""))
                .doesNotContain("<", ">");
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of("<script>", "</p>", "&", "\"", "'", "<", ">", "a", "7", "@", "]]>", "<!--", "您")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> "x" + String.join("", parts));
    }
}
