package org.dealercrm.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formats and fallbacks in the tag. */
class TemplateFormatsTest {

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .text("brand")
            .optionalText("nickname")
            .number("mileage")
            .optionalNumber("ratio")
            .date("day")
            .optionalDate("due")
            .money("price")
            .optionalUrl("page")
            .optionalEmail("mail")
            .optionalPhone("hotline")
            .bool("member")
            .list("models", ValueType.TEXT)
            .list("days", ValueType.DATE)
            .optionalRecord(
                    "advisor",
                    TemplateSchema.builder().text("name").date("since").build())
            .build();

    private static final ValueFormats FORMATS = ValueFormats.builder()
            .number(number -> "N" + number.toPlainString())
            .date(date -> "D" + date)
            .money(amount -> "M" + amount)
            .figures(date -> date.getYear() + "年")
            .numerals(date -> "二〇二六年")
            .symbol(amount -> "¥" + amount.getAmount())
            .build();

    private static final TemplateCompiler COMPILER =
            TemplateCompiler.over(SCHEMA).with(FORMATS);

    private static TemplateValues.Builder values() {
        return TemplateValues.builder(SCHEMA)
                .text("brand", "日产")
                .number("mileage", new BigDecimal("1234567.891"))
                .date("day", LocalDate.of(2026, 1, 2))
                .money("price", Money.parse("CNY 128800.50"))
                .bool("member", true)
                .list("models", List.of("轩逸"))
                .list("days", List.of(LocalDate.of(2026, 3, 4)));
    }

    private static String render(String source, TemplateValues.Builder values) {
        return COMPILER.compile(source).orElseThrow().render(values.check().orElseThrow());
    }

    private static List<String> mistakes(String source) {
        return COMPILER.compile(source).mistakes().stream()
                .map(mistake -> mistake.line() + ":" + mistake.column() + " " + mistake.code())
                .toList();
    }

    private static Mistake only(String source) {
        List<Mistake> all = COMPILER.compile(source).mistakes();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "{{day}} ¦ D2026-01-02",
                "{{day|figures}} ¦ 2026年",
                "{{day|numerals}} ¦ 二〇二六年",
                "{{day|iso}} ¦ 2026-01-02",
                "{{mileage}} ¦ N1234567.891",
                "{{mileage|plain}} ¦ 1234567.891",
                "{{mileage|grouped}} ¦ 1,234,567.891",
                "{{mileage|fixed:0}} ¦ 1234568",
                "{{mileage|fixed:2}} ¦ 1234567.89",
                "{{mileage|fixed:5}} ¦ 1234567.89100",
                "{{mileage|percent:1}} ¦ 123456789.1%",
                "{{price}} ¦ MCNY 128800.50",
                "{{price|symbol}} ¦ ¥128800.50",
                "{{price|code}} ¦ CNY 128,800.50",
                "{{price|plain}} ¦ 128800.50",
                "{{ day | iso }} {{day |iso}} {{&day|iso}} {{{day|iso}}} ¦ 2026-01-02 2026-01-02 2026-01-02 2026-01-02",
                "{{mileage|fixed: 2 }} ¦ 1234567.89",
                "{{#days}}{{.|iso}} {{.}}{{/days}} ¦ 2026-03-04 D2026-03-04",
            })
    void eachTypeHasItsFormats(String source, String expected) {
        assertThat(render(source, values())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0.8555, 86%, 85.6%, 0.86",
        "0.845, 85%, 84.5%, 0.85",
        "-0.845, -85%, -84.5%, -0.85",
        "1, 100%, 100.0%, 1.00",
        "0, 0%, 0.0%, 0.00",
        "-0.001, 0%, -0.1%, 0.00",
        "1E+2, 10000%, 10000.0%, 100.00"
    })
    void numbersAreRoundedHalfUp(BigDecimal number, String percent, String tenths, String fixed) {
        assertThat(render("{{ratio|percent:0|default:x}}", values().number("ratio", number)))
                .isEqualTo(percent);
        assertThat(render("{{ratio|percent:1|default:x}}", values().number("ratio", number)))
                .isEqualTo(tenths);
        assertThat(render("{{ratio|fixed:2|default:x}}", values().number("ratio", number)))
                .isEqualTo(fixed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0;0",
                "999;999",
                "1000;1,000",
                "-999;-999",
                "-1000;-1,000",
                "123456.7891;123,456.7891",
                "0.0001;0.0001"
            })
    void figuresAreGroupedByThrees(BigDecimal number, String grouped) {
        assertThat(ValueFormats.grouped(number)).isEqualTo(grouped);
    }

    @Test
    void aFallbackStandsForWhatIsMissing() {
        assertThat(render("尊敬的{{nickname|default:车主}}：", values())).isEqualTo("尊敬的车主：");
        assertThat(render("尊敬的{{nickname|default:车主}}：", values().text("nickname", "小王")))
                .isEqualTo("尊敬的小王：");
        assertThat(render("{{ nickname | default: 尊敬的 客户：a:b }}", values())).isEqualTo("尊敬的 客户：a:b");
        assertThat(render("{{due|iso|default:未定}}{{due|default:未定|iso}}", values()))
                .isEqualTo("未定未定");
        assertThat(render(
                        "{{due|iso|default:未定}}{{due|default:未定|iso}}", values().date("due", LocalDate.of(2026, 5, 6))))
                .isEqualTo("2026-05-062026-05-06");
        assertThat(render("{{advisor.name|default:销售顾问}}{{advisor.since|iso|default:-}}", values()))
                .isEqualTo("销售顾问-");
        assertThat(render(
                        "{{page|default:https://example.cn}} {{mail|default:a@b.cn}} {{hotline|default:400-800-1234}}",
                        values()))
                .isEqualTo("https://example.cn a@b.cn 400-800-1234");
    }

    @Test
    void aFallbackFromRightToLeftIsIsolatedAsAValueIs() {
        String fallback = render("{{nickname|default:\u05E9\u05DC}} 2026", values());

        assertThat(fallback).isEqualTo("\u2068\u05E9\u05DC\u2069 2026");
        assertThat(render("{{#nickname}}{{nickname}} 2026{{/nickname}}", values().text("nickname", "\u05E9\u05DC")))
                .isEqualTo(fallback);
    }

    @Test
    void aFallbackIsEscapedAsAValueIs() {
        String source = "<p title=\"{{nickname|default:a\"b'c}}\">{{nickname|default:<b>&}}</p>";

        assertThat(COMPILER.to(OutputKind.HTML)
                        .compile(source)
                        .orElseThrow()
                        .render(values().check().orElseThrow()))
                .isEqualTo("<p title=\"a&quot;b&#39;c\">&lt;b&gt;&amp;</p>");
    }

    @Test
    void aFallbackIsEnoughForAValueThatMayBeMissing() {
        assertThat(mistakes("{{nickname|default:车主}}{{#nickname}}{{nickname|default:车主}}{{/nickname}}"))
                .isEmpty();
        assertThat(mistakes("{{due|iso}}")).containsExactly("1:3 UNGUARDED_OPTIONAL");
        assertThat(only("{{due|iso}}").suggestion()).contains("{{#due}}{{due|iso}}{{/due}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "{{day|isoo}}                        ¦ 1:7 UNKNOWN_FORMAT          ¦ iso",
                "{{day|Numerals}}                    ¦ 1:7 UNKNOWN_FORMAT          ¦ numerals",
                "{{nickname|defualt:x}}              ¦ 1:12 UNKNOWN_FORMAT         ¦ default",
                "{{brand|upper}}                     ¦ 1:9 UNKNOWN_FORMAT          ¦ ",
                "{{day|grouped}}                     ¦ 1:7 FORMAT_OF_ANOTHER_TYPE  ¦ ",
                "{{brand|iso}}                       ¦ 1:9 FORMAT_OF_ANOTHER_TYPE  ¦ ",
                "{{mileage|symbol}}                  ¦ 1:11 FORMAT_OF_ANOTHER_TYPE ¦ ",
                "{{page|plain|default:http://a.cn}}  ¦ 1:8 FORMAT_OF_ANOTHER_TYPE  ¦ ",
                "{{price|capital}}                   ¦ 1:9 UNAVAILABLE_FORMAT      ¦ ",
                "{{mileage|fixed}}                   ¦ 1:11 FORMAT_ARGUMENT        ¦ fixed:1",
                "{{mileage|fixed:}}                  ¦ 1:11 FORMAT_ARGUMENT        ¦ fixed:1",
                "{{mileage|fixed:10}}                ¦ 1:11 FORMAT_ARGUMENT        ¦ fixed:1",
                "{{mileage|fixed:-1}}                ¦ 1:11 FORMAT_ARGUMENT        ¦ fixed:1",
                "{{mileage|percent:a}}               ¦ 1:11 FORMAT_ARGUMENT        ¦ percent:1",
                "{{mileage|fixed:２}}                ¦ 1:11 FORMAT_ARGUMENT        ¦ fixed:1",
                "{{mileage|grouped:2}}               ¦ 1:11 FORMAT_ARGUMENT        ¦ grouped",
                "{{day|iso|figures}}                 ¦ 1:11 SECOND_FORMAT          ¦ ",
                "{{nickname|default:a|default:b}}    ¦ 1:22 SECOND_FORMAT          ¦ ",
                "{{brand|default:x}}                 ¦ 1:9 NEEDLESS_DEFAULT        ¦ {{brand}}",
                "{{mileage|fixed:2|default:x}}       ¦ 1:19 NEEDLESS_DEFAULT       ¦ {{mileage|fixed:2}}",
                "{{#models}}{{.|default:x}}{{/models}} ¦ 1:16 NEEDLESS_DEFAULT     ¦ {{.}}",
                "{{nickname|default}}                ¦ 1:12 EMPTY_DEFAULT          ¦ ",
                "{{nickname|default: }}              ¦ 1:12 EMPTY_DEFAULT          ¦ ",
                "{{nickname|default:\u3000}}         ¦ 1:12 EMPTY_DEFAULT          ¦ ",
                "{{page|default:暂无}}               ¦ 1:16 DEFAULT_OF_ANOTHER_TYPE ¦ ",
                "{{page|default:javascript:x}}       ¦ 1:16 DEFAULT_OF_ANOTHER_TYPE ¦ ",
                "{{mail|default:a@b}}                ¦ 1:16 DEFAULT_OF_ANOTHER_TYPE ¦ ",
                "{{brand|}}                          ¦ 1:8 EMPTY_FORMAT            ¦ ",
                "{{day||iso}}                        ¦ 1:6 EMPTY_FORMAT            ¦ ",
                "{{day|:2}}                          ¦ 1:6 EMPTY_FORMAT            ¦ ",
                "{{|iso}}                            ¦ 1:1 EMPTY_TAG               ¦ ",
                "{{#member|iso}}x{{/member}}         ¦ 1:10 MISPLACED_FORMAT       ¦ ",
                "{{#member}}x{{/member|iso}}         ¦ 1:22 MISPLACED_FORMAT       ¦ ",
                "{{^member|default:x}}x{{/member}}   ¦ 1:10 MISPLACED_FORMAT       ¦ ",
                "{{day｜iso}}                        ¦ 1:6 BAD_CHARACTER           ¦ |",
                "{{mileage|fixed：2}}                ¦ 1:16 BAD_CHARACTER          ¦ :",
                "{{nickname｜default：车主}}         ¦ 1:11 BAD_CHARACTER,1:19 BAD_CHARACTER ¦ |",
                "{{nickname|default:a｜b}}           ¦ 1:21 BAD_CHARACTER,1:22 UNKNOWN_FORMAT ¦ |",
                "{{nickname|default:a{b}}            ¦ 1:21 BAD_CHARACTER          ¦ ",
                "{{nickname|default:a\u200Bb}}       ¦ 1:21 INVISIBLE_SPACE        ¦ ",
                "{{nickname|default:a\u2028b}}       ¦ 1:21 INVISIBLE_SPACE        ¦ ",
                "{{nickname|default:a\u2029b}}       ¦ 1:21 INVISIBLE_SPACE        ¦ ",
                "{{day|\u00A0iso}}                   ¦ 1:7 INVISIBLE_SPACE         ¦ ",
                "{{day|is o}}                        ¦ 1:9 BAD_CHARACTER           ¦ ",
                "{{day|i.}}                          ¦ 1:9 INCOMPLETE_NAME         ¦ ",
                "{{day:iso}}                         ¦ 1:6 BAD_CHARACTER           ¦ ",
                "{{models|iso}}                      ¦ 1:3 NOT_PRINTABLE           ¦ {{#models}}",
                "{{day|iso                           ¦ 1:1 UNCLOSED_TAG            ¦ ",
            })
    void whatDoesNotFitIsAMistake(String source, String expected, String suggestion) {
        List<Mistake> found = COMPILER.compile(source).mistakes();

        assertThat(mistakes(source)).containsExactlyInAnyOrder(expected.split(","));
        assertThat(found.stream().flatMap(mistake -> mistake.suggestion().stream()))
                .as("suggestions")
                .startsWith(suggestion == null ? new String[0] : new String[] {suggestion});
    }

    /** The next compilation would tell it otherwise. What type was meant is not known, so that no more can be said. */
    @Test
    void aFormatThatNoTypeHasIsToldOfAnUnknownVariableToo() {
        assertThat(mistakes("{{pirce|symbl}} {{pirce|symbol}} {{pirce|numerals|default:x}} {{pirce|defualt:x}}"))
                .containsExactly(
                        "1:3 UNKNOWN_VARIABLE",
                        "1:9 UNKNOWN_FORMAT",
                        "1:19 UNKNOWN_VARIABLE",
                        "1:36 UNKNOWN_VARIABLE",
                        "1:65 UNKNOWN_VARIABLE",
                        "1:71 UNKNOWN_FORMAT");
        assertThat(COMPILER.compile("{{pirce|symbl}}").mistakes().get(1).suggestion())
                .contains("symbol");
    }

    @Test
    void sentencesTellWhichFormatsThereAre() {
        Mistake another = only("{{day|grouped}}");
        assertThat(another.message(Locale.CHINESE)).isEqualTo("格式“grouped”不能用于日期；可用 figures、numerals、iso、day、weekday。");
        assertThat(another.message(Locale.ENGLISH))
                .isEqualTo("The format 'grouped' is not for a date; it has figures, numerals, iso, day, weekday.");
        Mistake unknown = only("{{brand|upper}}");
        assertThat(unknown.chinese()).isEqualTo("没有名为“upper”的格式；可用 default。");
        assertThat(only("{{mileage|fixed}}").chinese()).isEqualTo("格式“fixed”要在半角冒号之后写小数位数 0 至 9，例如 fixed:1。");
    }

    @Test
    void formatsAreListedForTheEditorOfATemplate() {
        assertThat(ValueFormat.of(ValueType.NUMBER))
                .extracting(ValueFormat::word)
                .containsExactly("plain", "grouped", "fixed", "percent");
        assertThat(ValueFormat.of(ValueType.TEXT)).isEmpty();
        for (ValueFormat format : ValueFormat.values()) {
            String tag = "{{x|" + format.word() + (format.takesPlaces() ? ":2" : "") + "}}";
            TemplateSchema schema =
                    TemplateSchema.builder().add("x", Shape.of(format.type())).build();
            assertThat(TemplateCompiler.over(schema)
                            .with(ValueFormats.builder()
                                    .figures(String::valueOf)
                                    .numerals(String::valueOf)
                                    .day(String::valueOf)
                                    .weekday(String::valueOf)
                                    .symbol(String::valueOf)
                                    .unit(String::valueOf)
                                    .capital(String::valueOf)
                                    .build())
                            .compile(tag)
                            .mistakes())
                    .isEmpty();
        }
    }

    @Test
    void otherDelimitersLeaveBarsAlone() {
        assertThat(render("{{=<% %>=}}<%day|iso%>|{{day|iso}}", values())).isEqualTo("2026-01-02|{{day|iso}}");
        assertThat(render("{{=| |=}}|day|iso|day|", values())).isEqualTo("D2026-01-02isoD2026-01-02");
    }
}
