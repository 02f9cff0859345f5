package org.dealercrm.desk.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.dealercrm.consent.Channel;
import org.dealercrm.consent.ConsentGate;
import org.dealercrm.consent.ConsentPolicy;
import org.dealercrm.consent.CustomerConsents;
import org.dealercrm.consent.GateAnswer;
import org.dealercrm.consent.InMemorySuppressedAddresses;
import org.dealercrm.consent.Purpose;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentsFileTest {

    private static final StoreId STORE = StoreId.of("4s-7");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate ASKED = LocalDate.of(2026, 7, 1);
    private static final Instant NOON = Instant.parse("2026-07-01T04:00:00Z");

    @TempDir
    Path folder;

    private CustomerConsents read(String header, String... rows) throws IOException {
        Path file = folder.resolve("consents.csv");
        Files.writeString(file, header + "\n" + String.join("\n", rows) + "\n");
        return ConsentsFile.read(TableFile.standard(file), STORE, ASKED, SHANGHAI);
    }

    private static String answer(
            CustomerConsents consents, String customer, Purpose purpose, Channel channel, Instant at) {
        ConsentPolicy policy = ConsentPolicy.standard().withoutRecords();
        GateAnswer answer = new ConsentGate(consents, new InMemorySuppressedAddresses(), policy)
                .ask(new CustomerId(STORE, customer), purpose, channel, at);
        return answer instanceof GateAnswer.Refused refused
                ? refused.reason().name()
                : answer.cleared().orElseThrow().basis().name();
    }

    @Test
    void each_purpose_stands_for_itself() throws IOException {
        CustomerConsents consents = read(
                "customer_id,channel,allowed,purpose",
                "c1,SMS,yes,",
                "c1,SMS,no,satisfaction",
                "c1,ALL,no,SERVICE_REMINDER",
                "c2,EMAIL,yes,Membership",
                "c3,ALL,no,CONTRACT");
        assertThat(answer(consents, "c1", Purpose.MARKETING, Channel.SMS, NOON)).isEqualTo("CONSENT");
        assertThat(answer(consents, "c1", Purpose.MARKETING, Channel.EMAIL, NOON))
                .isEqualTo("NO_CONSENT");
        assertThat(answer(consents, "c1", Purpose.SATISFACTION, Channel.SMS, NOON))
                .isEqualTo("OBJECTED");
        assertThat(answer(consents, "c1", Purpose.SATISFACTION, Channel.CALL, NOON))
                .isEqualTo("RELATIONSHIP");
        assertThat(answer(consents, "c1", Purpose.SERVICE_REMINDER, Channel.LETTER, NOON))
                .isEqualTo("OBJECTED");
        assertThat(answer(consents, "c2", Purpose.MEMBERSHIP, Channel.EMAIL, NOON))
                .isEqualTo("CONSENT");
        assertThat(answer(consents, "c2", Purpose.MARKETING, Channel.EMAIL, NOON))
                .isEqualTo("NO_CONSENT");
        assertThat(answer(consents, "c3", Purpose.CONTRACT, Channel.SMS, NOON)).isEqualTo("CONTRACT");
        assertThat(answer(consents, "in no row", Purpose.SATISFACTION, Channel.SMS, NOON))
                .isEqualTo("RELATIONSHIP");
    }

    /** What does not say when it was said is taken against the contact. */
    @Test
    void later_consent_opens_again_and_an_undated_refusal_closes() throws IOException {
        CustomerConsents consents = read(
                "customer_id,channel,allowed,source,at",
                "c1,SMS,no,STOP_REPLY,2026-03-01T10:30:00+08:00",
                "c1,SMS,yes,web,2026-03-01T10:30:00.001+08:00",
                "c2,SMS,no,,2026-03-02",
                "c2,SMS,yes,,2026-03-01",
                "c3,SMS,yes,form,2026-06-30",
                "c3,SMS,no,,",
                "c4,SMS,yes,,",
                "c4,SMS,no,,2001-01-01",
                "c5,SMS,yes,,2026-07-01T13:00:00+08:00");
        assertThat(answer(consents, "c1", Purpose.MARKETING, Channel.SMS, NOON)).isEqualTo("CONSENT");
        assertThat(answer(consents, "c2", Purpose.MARKETING, Channel.SMS, NOON)).isEqualTo("OBJECTED");
        assertThat(answer(consents, "c3", Purpose.MARKETING, Channel.SMS, NOON)).isEqualTo("OBJECTED");
        assertThat(answer(consents, "c4", Purpose.MARKETING, Channel.SMS, NOON)).isEqualTo("OBJECTED");
        assertThat(answer(consents, "c5", Purpose.MARKETING, Channel.SMS, NOON)).isEqualTo("NO_CONSENT");
        assertThat(answer(consents, "c5", Purpose.MARKETING, Channel.SMS, NOON.plusSeconds(3600)))
                .isEqualTo("CONSENT");
    }

    @Test
    void days_are_those_of_the_zone_and_both_belong_to_the_time() throws IOException {
        CustomerConsents consents =
                read("customer_id,channel,allowed,valid_from,valid_until", "c1,SMS,yes,2026-07-01,2026-07-02");
        for (String instant : new String[] {"2026-06-30T16:00:00Z", "2026-07-02T15:59:59.999999Z"}) {
            assertThat(answer(consents, "c1", Purpose.MARKETING, Channel.SMS, Instant.parse(instant)))
                    .isEqualTo("CONSENT");
        }
        assertThat(answer(consents, "c1", Purpose.MARKETING, Channel.SMS, Instant.parse("2026-06-30T15:59:59Z")))
                .isEqualTo("NOT_YET_VALID");
        assertThat(answer(consents, "c1", Purpose.MARKETING, Channel.SMS, Instant.parse("2026-07-02T16:00:00Z")))
                .isEqualTo("EXPIRED");
    }

    @Test
    void clearance_tells_the_line_of_the_file() throws IOException {
        CustomerConsents consents = read("customer_id,channel,allowed", "c0,SMS,yes", "c1,SMS,yes");
        GateAnswer answer = new ConsentGate(consents, new InMemorySuppressedAddresses(), ConsentPolicy.standard())
                .ask(new CustomerId(STORE, "c1"), Purpose.MARKETING, Channel.SMS, NOON);
        assertThat(answer.cleared().orElseThrow().entry().orElseThrow().trace().evidence())
                .contains("line 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "c1,SMS,yes,letter,;column source: found 'letter', expected one of FORM, WEB, APP, CALL, WRITING, IMPORT,",
                "c1,SMS,yes,stop_reply,;column source: found 'stop_reply', expected a way by which somebody agrees",
                "c1,SMS,yes,form,soon;column at: found 'soon', expected a date such as 2026-11-23, or an instant",
                "c1,SMS,yes,form,2026-11-23T10:30:00;column at: found '2026-11-23T10:30:00', expected a date",
            })
    void bad_source_or_time_refuses_the_file(String row, String sentence) {
        assertThatThrownBy(() -> read("customer_id,channel,allowed,source,at", "c0,SMS,yes,,", row))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("consents.csv, line 3, " + sentence);
    }

    @Test
    void id_that_is_too_long_refuses_the_file() {
        assertThatThrownBy(() -> read("customer_id,channel,allowed", "c0,SMS,yes", "c".repeat(65) + ",SMS,no"))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("line 3, column customer_id")
                .hasMessageContaining("an id of at most 64 characters");
    }
}
