package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dealercrm.scoring.history.Departure;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.dealercrm.scoring.rates.RatePolicy;
import org.dealercrm.scoring.rates.RetentionRates;
import org.jspecify.annotations.Nullable;

class LossStatesProperties {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 1460;

    record Customer(
            SortedSet<Integer> visits,
            @Nullable Integer acquired,
            @Nullable Integer gone) {}

    /** The state told by silence alone, without walking: what the definitions of the sources say. */
    @Property
    void theStateIsThatOfTheDefinition(
            @ForAll("customers") List<Customer> customers,
            @ForAll("policies") LossPolicy policy,
            @ForAll @IntRange(min = 0, max = DAYS) int on) {
        LocalDate day = FIRST.plusDays(on);
        VisitLog log = log(customers);
        LossStates states = LossStates.of(log, policy);
        for (int i = 0; i < log.customerCount(); i++) {
            Customer customer = customers.get(Integer.parseInt(log.customerId(i).substring(1)));
            TreeSet<Integer> known = new TreeSet<>(customer.visits().headSet(on + 1));
            Integer acquired = customer.acquired();
            if (acquired != null && acquired <= on) {
                known.add(acquired);
            }
            assertThat(states.on(i, day).isPresent()).isEqualTo(!known.isEmpty());
            if (known.isEmpty()) {
                continue;
            }
            LossStanding standing = states.on(i, day).orElseThrow();
            LocalDate last = FIRST.plusDays(known.last());
            boolean lost = !last.plus(policy.lostAt()).isAfter(day);
            boolean warned = !last.plus(policy.warningAt()).isAfter(day)
                    && last.plus(policy.warningAt()).isBefore(last.plus(policy.lostAt()));
            Integer gone = customer.gone();
            if (gone != null && gone <= on) {
                assertThat(standing.state()).isEqualTo(LossState.DEPARTED);
            } else if (lost) {
                assertThat(standing.state()).isEqualTo(LossState.LOST);
                assertThat(standing.since()).contains(last.plus(policy.lostAt()));
            } else if (warned) {
                assertThat(standing.state()).isEqualTo(LossState.WARNING);
                assertThat(standing.since()).contains(last.plus(policy.warningAt()));
            } else {
                assertThat(standing.state())
                        .isIn(LossState.UNDER_MANAGEMENT, LossState.REACTIVATED, LossState.NEVER_CAME);
                assertThat(standing.state() == LossState.NEVER_CAME)
                        .isEqualTo(customer.visits().headSet(on + 1).isEmpty());
            }
        }
    }

    @Property
    void heIsReactivatedAsOftenAsASilenceBetweenTwoVisitsReachedTheLoss(
            @ForAll("customers") List<Customer> customers, @ForAll("policies") LossPolicy policy) {
        VisitLog log = log(customers);
        for (int i = 0; i < log.customerCount(); i++) {
            Customer customer = customers.get(Integer.parseInt(log.customerId(i).substring(1)));
            TreeSet<Integer> contacts = new TreeSet<>(customer.visits());
            Integer acquired = customer.acquired();
            if (acquired != null) {
                contacts.add(acquired);
            }
            Integer gone = customer.gone();
            int losses = 0;
            for (int contact : contacts) {
                Integer before = contacts.lower(contact);
                if (before != null
                        && FIRST.plusDays(before).plus(policy.lostAt()).isBefore(FIRST.plusDays(contact))
                        && (gone == null || contact <= gone)) {
                    losses++;
                }
            }
            assertThat(LossStates.of(log, policy)
                            .on(i, FIRST.plusDays(DAYS))
                            .orElseThrow()
                            .reactivations())
                    .isEqualTo(losses);
        }
    }

    @Property
    void whatComesNextComesIfHeStaysSilent(
            @ForAll("customers") List<Customer> customers,
            @ForAll("policies") LossPolicy policy,
            @ForAll @IntRange(min = 0, max = DAYS) int on) {
        LocalDate day = FIRST.plusDays(on);
        List<Customer> known = customers.stream()
                .map(c -> new Customer(
                        new TreeSet<>(c.visits().headSet(on + 1)),
                        c.acquired() != null && c.acquired() > on ? null : c.acquired(),
                        null))
                .toList();
        VisitLog log = log(known);
        LossStates states = LossStates.of(log, policy);
        for (int i = 0; i < log.customerCount(); i++) {
            LossStanding standing = states.on(i, day).orElseThrow();
            assertThat(standing.since().orElseThrow()).isBeforeOrEqualTo(day);
            if (standing.ifSilent().isEmpty()) {
                assertThat(standing.state()).isEqualTo(LossState.LOST);
                continue;
            }
            LossStanding.Change change = standing.ifSilent().get();
            assertThat(change.day()).isAfter(day);
            LossStanding before = states.on(i, change.day().minusDays(1)).orElseThrow();
            LossStanding after = states.on(i, change.day()).orElseThrow();
            assertThat(before.state()).isEqualTo(standing.state());
            assertThat(before.since()).isEqualTo(standing.since());
            assertThat(after.state()).isEqualTo(change.to()).isNotEqualTo(standing.state());
            assertThat(after.since()).contains(change.day());
        }
    }

    @Property
    void flowsLeadFromTheTotalsOfOneDayToThoseOfTheOther(
            @ForAll("customers") List<Customer> customers,
            @ForAll("policies") LossPolicy policy,
            @ForAll @IntRange(min = 0, max = DAYS) int on,
            @ForAll @IntRange(min = 0, max = 800) int days) {
        LossStates states = LossStates.of(log(customers), policy);
        LocalDate from = FIRST.plusDays(on);
        LocalDate to = from.plusDays(days);
        List<LossFlow> flows = states.flows(from, to);
        for (LossState state : LossState.values()) {
            assertThat(flows.stream()
                            .filter(flow -> flow.to() == state)
                            .mapToDouble(LossFlow::customers)
                            .sum())
                    .isEqualTo(states.totals(to).in(state));
            assertThat(flows.stream()
                            .filter(flow -> flow.from().filter(state::equals).isPresent())
                            .mapToDouble(LossFlow::customers)
                            .sum())
                    .isEqualTo(states.totals(from).in(state));
        }
    }

    /** The same twelve months: who is not lost by the codes is under management by the rate, and the other way round. */
    @Property
    void statesAndRatesCountTheSameCustomers(
            @ForAll("customers") List<Customer> customers, @ForAll @IntRange(min = 0, max = DAYS) int on) {
        LocalDate day = FIRST.plusDays(on);
        List<Customer> visitorsOnly = customers.stream()
                .map(c -> new Customer(c.visits(), null, null))
                .toList();
        VisitLog log = log(visitorsOnly);
        LossTotals totals = LossStates.of(log, LossPolicy.serviceCodes()).totals(day);
        assertThat(totals.all() - totals.in(LossState.LOST))
                .isEqualTo(RetentionRates.of(log, day, RatePolicy.serviceCodes())
                        .underManagement(day)
                        .numerator());
    }

    @Property
    void theOrderOfTheVisitsDoesNotMatter(
            @ForAll("customers") List<Customer> customers,
            @ForAll Random random,
            @ForAll("policies") LossPolicy policy) {
        VisitLogBuilder forwards = VisitLog.builder();
        VisitLogBuilder shuffled = VisitLog.builder();
        List<int[]> rows = new ArrayList<>();
        for (int i = 0; i < customers.size(); i++) {
            for (int day : customers.get(i).visits()) {
                rows.add(new int[] {i, day});
            }
        }
        rows.forEach(row -> forwards.add("C" + row[0], FIRST.toEpochDay() + row[1], Double.NaN, Double.NaN));
        Collections.shuffle(rows, random);
        rows.forEach(row -> shuffled.add("C" + row[0], FIRST.toEpochDay() + row[1], Double.NaN, Double.NaN));
        LocalDate day = FIRST.plusDays(DAYS);
        assertThat(LossStates.of(shuffled.build(), policy).totals(day))
                .isEqualTo(LossStates.of(forwards.build(), policy).totals(day));
    }

    @Provide
    Arbitrary<LossPolicy> policies() {
        return Arbitraries.of(
                LossPolicy.serviceCodes(),
                LossPolicy.crmRequirements2019(),
                LossPolicy.regionalDistributor(),
                LossPolicy.otherTexts(),
                LossPolicy.byServiceInterval(3),
                new LossPolicy("s", Period.ofDays(60), Period.ofMonths(1)),
                new LossPolicy("s", Period.ofDays(1), Period.of(0, 1, 15)));
    }

    @Provide
    Arbitrary<List<Customer>> customers() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, DAYS);
        Arbitrary<SortedSet<Integer>> visits = days.set().ofMaxSize(6).map(TreeSet::new);
        return Combinators.combine(visits, days.injectNull(.6), days.injectNull(.8))
                .as(Customer::new)
                .list()
                .ofMaxSize(8);
    }

    private static VisitLog log(List<Customer> customers) {
        VisitLogBuilder builder = VisitLog.builder();
        for (int i = 0; i < customers.size(); i++) {
            String key = "C" + i;
            Customer customer = customers.get(i);
            customer.visits().forEach(day -> builder.add(key, FIRST.toEpochDay() + day, Double.NaN, Double.NaN));
            Integer acquired = customer.acquired();
            if (acquired != null) {
                builder.acquired(key, FIRST.toEpochDay() + acquired);
            }
            Integer gone = customer.gone();
            if (gone != null) {
                builder.departed(key, Departure.SOLD, FIRST.toEpochDay() + gone);
            }
        }
        return builder.build();
    }
}
