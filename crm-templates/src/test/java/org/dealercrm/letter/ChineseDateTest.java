package org.dealercrm.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseDateTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 二〇二六年十一月二十三日, 2026年11月23日, 23 November 2026",
        "2026-01-01, 二〇二六年一月一日, 2026年1月1日, 1 January 2026",
        "2000-10-10, 二〇〇〇年十月十日, 2000年10月10日, 10 October 2000",
        "2010-02-20, 二〇一〇年二月二十日, 2010年2月20日, 20 February 2010",
        "2026-12-31, 二〇二六年十二月三十一日, 2026年12月31日, 31 December 2026",
        "2024-02-29, 二〇二四年二月二十九日, 2024年2月29日, 29 February 2024",
        "1949-10-01, 一九四九年十月一日, 1949年10月1日, 1 October 1949",
        "2026-06-30, 二〇二六年六月三十日, 2026年6月30日, 30 June 2026",
        "0907-05-11, 九〇七年五月十一日, 907年5月11日, 11 May 907",
    })
    void datesAreWrittenInFull(LocalDate date, String numerals, String figures, String english) {
        for (LetterLanguage chinese : new LetterLanguage[] {LetterLanguage.ZH_HANS, LetterLanguage.ZH_HANT}) {
            assertThat(LetterDate.write(date, chinese, DateStyle.NUMERALS)).isEqualTo(numerals);
            assertThat(LetterDate.write(date, chinese, DateStyle.FIGURES)).isEqualTo(figures);
        }
        assertThat(LetterDate.write(date, LetterLanguage.EN, DateStyle.NUMERALS))
                .isEqualTo(english);
    }

    @Test
    void yearsThatNoLetterCarriesAreRefused() {
        for (int year : new int[] {0, -1, 10_000}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ChineseDate.numerals(LocalDate.of(year, 1, 1)))
                    .withMessageContaining(Integer.toString(year));
        }
    }
}
