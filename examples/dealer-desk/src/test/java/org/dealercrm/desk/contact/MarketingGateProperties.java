package org.dealercrm.desk.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.dealercrm.consent.Channel;
import org.dealercrm.desk.csv.TableFile;

/** The laws of a plan's gate over a file, for days 3 to 6: they are those that were promised before the library had a gate. */
class MarketingGateProperties {

    private static final LocalDate DAY_0 = LocalDate.of(2030, 6, 1);
    private static final int FIRST = 3;
    private static final int LAST = 6;
    private static final List<Channel> CHANNELS = List.of(Channel.CALL, Channel.WECHAT);

    private static Path file = Path.of("");

    /** A row; a day of -1 is not told, and the channel is empty for every one. */
    record Row(int customer, String channel, boolean allowed, String purpose, int from, int until) {

        String csv() {
            return "c" + customer + "," + channel + "," + (allowed ? "yes" : "no") + "," + purpose + "," + day(from)
                    + "," + day(until);
        }

        private static String day(int day) {
            return day < 0 ? "" : DAY_0.plusDays(day).toString();
        }

        boolean isAbout(int who, Channel by) {
            boolean marketing = purpose.isEmpty() || purpose.equals("marketing");
            return marketing && customer == who && (channel.equals("ALL") || channel.equals(by.name()));
        }

        boolean holdsOn(int day) {
            return from <= day && (until < 0 || until >= day);
        }
    }

    @BeforeContainer
    static void begin() throws IOException {
        file = Files.createTempFile("consents", ".csv");
    }

    @AfterContainer
    static void end() throws IOException {
        Files.deleteIfExists(file);
    }

    private static MarketingGate gate(List<Row> rows) {
        try {
            Files.writeString(
                    file,
                    rows.stream()
                            .map(Row::csv)
                            .collect(Collectors.joining(
                                    "\n",
                                    "customer_id,channel,allowed,purpose,valid_from,valid_until\nstranger,SMS,no,,,\n",
                                    "\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return MarketingGate.ofFile(TableFile.standard(file), DAY_0.plusDays(FIRST), DAY_0.plusDays(LAST));
    }

    @Property
    void everyDayNeedsAConsentAndNoDayBearsARefusal(@ForAll("rows") List<Row> rows) {
        MarketingGate gate = gate(rows);
        int allowed = 0;
        for (int customer = 0; customer < 3; customer++) {
            boolean some = false;
            for (Channel by : CHANNELS) {
                boolean expected = true;
                for (int day = FIRST; day <= LAST; day++) {
                    boolean given = false;
                    boolean refused = false;
                    for (Row row : rows) {
                        boolean counts = row.isAbout(customer, by) && row.holdsOn(day);
                        given |= counts && row.allowed();
                        refused |= counts && !row.allowed();
                    }
                    expected &= given && !refused;
                }
                assertThat(gate.mayContact("c" + customer, by)).isEqualTo(expected);
                some |= expected;
            }
            allowed += some ? 1 : 0;
        }
        assertThat(gate.customers()).isEqualTo(allowed);
    }

    @Property
    void orderOfTheRowsDoesNotMatter(@ForAll("rows") List<Row> rows, @ForAll long seed) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        MarketingGate before = gate(rows);
        MarketingGate after = gate(shuffled);
        for (int customer = 0; customer < 3; customer++) {
            for (Channel by : CHANNELS) {
                assertThat(after.mayContact("c" + customer, by)).isEqualTo(before.mayContact("c" + customer, by));
            }
        }
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<Integer> days = Arbitraries.integers().between(-1, 9);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of("CALL", "WECHAT", "ALL"),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of("", "", "marketing", "service", "CONTRACT"),
                        days,
                        days)
                .as((customer, channel, allowed, purpose, one, other) -> new Row(
                        customer,
                        channel,
                        allowed && !channel.equals("ALL"),
                        purpose,
                        one < 0 || other < 0 ? one : Math.min(one, other),
                        one < 0 || other < 0 ? other : Math.max(one, other)))
                .list()
                .ofMaxSize(20);
    }
}
