package org.dealercrm.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import org.dealercrm.party.EmailAddress;
import org.dealercrm.party.PhoneNumber;
import org.dealercrm.template.TemplateSchema;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of every type, from the data of a letter to its text. */
class LetterValuesTest {

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .money("price")
            .url("page")
            .email("address")
            .phone("line")
            .build();

    private static String write(LetterLanguage language, LetterData data) {
        return LetterTemplate.compile("[SMS]\n【X】{{price}} {{page}} {{address}} {{line}}\n", SCHEMA, language)
                .orElseThrow()
                .writeSms(data)
                .orElseThrow()
                .text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ZH_HANS | CNY 128800.50 | ¥128,800.50",
                "ZH_HANT | HKD 1000 | HK$1,000.00",
                "ZH_HANS | CNY 0.05 | ¥0.05",
                "EN | CNY 128800.50 | CNY 128,800.50",
            })
    void eachTypeIsPrintedForItsReader(LetterLanguage language, String amount, String printed) {
        LetterData data = LetterData.builder()
                .money("price", Money.parse(amount))
                .url("page", "https://xinghe.example/a?b=c")
                .email("address", EmailAddress.of("service@xinghe.example"))
                .phone("line", PhoneNumber.of("+864008001234"))
                .build();

        assertThat(write(language, data))
                .isEqualTo("【X】" + printed + " https://xinghe.example/a?b=c service@xinghe.example 400-800-1234");
    }

    /** Later, while a letter is written, nobody could tell who gave it. */
    @Test
    void aValueThatIsNotThereIsRefusedWhereItIsGiven() {
        LetterData.Builder data = LetterData.builder();
        assertThatNullPointerException().isThrownBy(() -> data.text("x", null));
        assertThatNullPointerException().isThrownBy(() -> data.number("x", null));
        assertThatNullPointerException().isThrownBy(() -> data.date("x", null));
        assertThatNullPointerException().isThrownBy(() -> data.money("x", null));
        assertThatNullPointerException().isThrownBy(() -> data.url("x", null));
        assertThatNullPointerException().isThrownBy(() -> data.email("x", null));
        assertThatNullPointerException().isThrownBy(() -> data.phone("x", null));
    }

    @Test
    void aPageThatIsNoneIsAProblemToldWithoutIt() {
        LetterData data = LetterData.builder()
                .money("price", Money.parse("CNY 1"))
                .url("page", "javascript:alert(1)")
                .email("address", EmailAddress.of("service@xinghe.example"))
                .phone("line", PhoneNumber.of("+864008001234"))
                .build();

        Writing<SmsMessage> writing = LetterTemplate.compile("[SMS]\n{{page}}\n", SCHEMA, LetterLanguage.EN)
                .orElseThrow()
                .writeSms(data);

        assertThat(writing.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.name()).isEqualTo("page");
            assertThat(problem.message(Locale.ENGLISH)).doesNotContain("alert");
        });
    }
}
