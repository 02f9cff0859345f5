package org.dealercrm.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dealercrm.template.TemplateCompiler;
import org.dealercrm.template.TemplateSchema;
import org.dealercrm.template.TemplateValues;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterFormatsTest {

    private static final TemplateSchema SCHEMA =
            TemplateSchema.builder().date("day").money("price").build();

    private static String write(String source, LetterLanguage language, String price) {
        return TemplateCompiler.over(SCHEMA)
                .with(LetterFormats.of(language, DateStyle.FIGURES))
                .compile(source)
                .orElseThrow()
                .render(TemplateValues.builder(SCHEMA)
                        .date("day", LocalDate.of(2026, 1, 1))
                        .money("price", Money.parse(price))
                        .check()
                        .orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ZH_HANS; CNY 128800.50; ¥128,800.50; ¥128,800.50",
                "ZH_HANT; CNY 128800.50; ¥128,800.50; ¥128,800.50",
                "EN; CNY 128800.50; CNY 128,800.50; CN¥128,800.50",
                "ZH_HANT; HKD 999; HK$999.00; HK$999.00",
                "ZH_HANS; JPY 1234567; JP¥1,234,567; JP¥1,234,567",
                "EN; JPY 1000; JPY 1,000; ¥1,000",
                "ZH_HANS; CNY -1000; -¥1,000.00; -¥1,000.00",
                "ZH_HANS; CNY -100; -¥100.00; -¥100.00",
                "ZH_HANS; THB 1000; THB 1,000.00; THB 1,000.00"
            })
    void amountsCarryTheSymbolThatTheirReadersKnow(
            LetterLanguage language, String amount, String plain, String symbol) {
        assertThat(write("{{price}}", language, amount)).isEqualTo(plain);
        assertThat(write("{{price|symbol}}", language, amount)).isEqualTo(symbol);
    }

    @Test
    void datesHaveEachFormatOfTheirLanguage() {
        assertThat(write("{{day}} {{day|figures}} {{day|numerals}} {{day|iso}}", LetterLanguage.ZH_HANS, "CNY 1"))
                .isEqualTo("2026年1月1日 2026年1月1日 二〇二六年一月一日 2026-01-01");
        assertThat(write("{{day}}, {{day|figures}}, {{day|iso}}", LetterLanguage.EN, "CNY 1"))
                .isEqualTo("1 January 2026, 1 January 2026, 2026-01-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ZH_HANS; CNY 200.00; 200元",
                "ZH_HANS; CNY 8000.50; 8,000.50元",
                "ZH_HANS; CNY 0; 0元",
                "ZH_HANS; CNY -1200; -1,200元",
                "ZH_HANS; HKD 200; 200港元",
                "ZH_HANS; JPY 1234567; 1,234,567日元",
                "ZH_HANS; THB 200; 200 THB",
                "ZH_HANT; CNY 8000; 人民幣8,000元",
                "ZH_HANT; HKD 200; 港幣200元",
                "ZH_HANT; TWD 200.5; 新台幣200.50元",
                "ZH_HANT; GBP 200; GBP 200",
                "EN; CNY 8000; CNY 8,000",
                "EN; CNY 0.50; CNY 0.50",
            })
    void inASentenceAnAmountIsSaidWithItsUnitAndWithoutEmptyCents(LetterLanguage language, String amount, String said) {
        assertThat(write("{{price|unit}}", language, amount)).isEqualTo(said);
    }

    @Test
    void aDateIsSaidWithoutItsYearAndWithItsDayOfTheWeek() {
        assertThat(write("{{day|day}}（{{day|weekday}}）", LetterLanguage.ZH_HANS, "CNY 1"))
                .isEqualTo("1月1日（星期四）");
        assertThat(write("{{day|weekday}} {{day|day}}", LetterLanguage.EN, "CNY 1"))
                .isEqualTo("Thursday 1 January");
    }

    @Test
    void aWeekRunsFromMondayToSunday() {
        LocalDate monday = LocalDate.of(2026, 11, 16);
        StringBuilder chinese = new StringBuilder();
        StringBuilder english = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            chinese.append(LetterDate.dayOfWeek(monday.plusDays(i), LetterLanguage.ZH_HANT));
            english.append(LetterDate.dayOfWeek(monday.plusDays(i), LetterLanguage.EN))
                    .append(' ');
        }

        assertThat(chinese).hasToString("星期一星期二星期三星期四星期五星期六星期日");
        assertThat(english).hasToString("Monday Tuesday Wednesday Thursday Friday Saturday Sunday ");
    }

    @Test
    void englishHasNoNumeralsAndNoCapitals() {
        assertThat(TemplateCompiler.over(SCHEMA)
                        .with(LetterFormats.of(LetterLanguage.EN, DateStyle.FIGURES))
                        .compile("{{day|numerals}}{{price|capital}}")
                        .mistakes())
                .extracting(mistake -> mistake.column() + " " + mistake.code())
                .containsExactly("7 UNAVAILABLE_FORMAT", "25 UNAVAILABLE_FORMAT");
    }

    /** The first six are the examples of the rules of 1997 themselves (article 4). */
    @ParameterizedTest
    @CsvSource({
        "1409.50, 壹仟肆佰零玖元伍角",
        "6007.14, 陆仟零柒元壹角肆分",
        "1680.32, 壹仟陆佰捌拾元零叁角贰分",
        "107000.53, 壹拾万柒仟元零伍角叁分",
        "16409.02, 壹万陆仟肆佰零玖元零贰分",
        "325.04, 叁佰贰拾伍元零肆分",
        "128800.50, 壹拾贰万捌仟捌佰元零伍角",
        "0, 零元整",
        "0.05, 伍分",
        "0.50, 伍角",
        "0.55, 伍角伍分",
        "1, 壹元整",
        "10, 壹拾元整",
        "11, 壹拾壹元整",
        "100, 壹佰元整",
        "101, 壹佰零壹元整",
        "1001, 壹仟零壹元整",
        "1010, 壹仟零壹拾元整",
        "10000, 壹万元整",
        "10001, 壹万零壹元整",
        "10100, 壹万零壹佰元整",
        "100500, 壹拾万零伍佰元整",
        "1000000, 壹佰万元整",
        "100000000, 壹亿元整",
        "100000001, 壹亿零壹元整",
        "100005000, 壹亿零伍仟元整",
        "2005000000, 贰拾亿零伍佰万元整",
        "1000000000000, 壹万亿元整",
        "1000100000000, 壹万零壹亿元整",
        "-5, 负伍元整",
        "9999999999999999.99, 玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"
    })
    void capitalsFollowTheRulesOfSettlementVouchers(String amount, String capital) {
        assertThat(write("{{price|capital}}", LetterLanguage.ZH_HANS, "CNY " + amount))
                .isEqualTo("人民币" + capital);
    }

    @Test
    void capitalsExistInTraditionalCharacters() {
        assertThat(write("{{price|capital}}", LetterLanguage.ZH_HANT, "CNY 236547890123.46"))
                .isEqualTo("人民幣貳仟參佰陸拾伍億肆仟柒佰捌拾玖萬零壹佰貳拾參圓肆角陸分");
    }

    @Test
    void whatHasNoRulesIsWrittenWithItsCode() {
        assertThat(write("{{price|capital}}", LetterLanguage.ZH_HANS, "USD 5")).isEqualTo("USD 5.00");
        assertThat(write("{{price|capital}}", LetterLanguage.ZH_HANS, "CNY 10000000000000000"))
                .isEqualTo("CNY 10,000,000,000,000,000.00");
    }
}
