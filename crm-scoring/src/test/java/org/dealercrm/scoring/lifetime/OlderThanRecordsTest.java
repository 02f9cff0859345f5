package org.dealercrm.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.junit.jupiter.api.Test;

/**
 * A store of ten years whose records go back four: fitted without the customers who are older than the records a model finds the truth,
 * and with them it does not.
 */
class OlderThanRecordsTest {

    private static final LocalDate RECORDS_FROM = LocalDate.ofEpochDay(2190);
    private static final LocalDate AS_OF = LocalDate.ofEpochDay(3650);
    private static final Map<String, Double> TRUTH = Map.of("r", 1.5, "alpha", 180.0, "a", .8, "b", 2.4);

    /** How the host tells of the customers from before the records. */
    private enum Telling {
        /** He knows when each was won, and says from when on visits are on record. */
        RECORDS_SAID,
        /** He knows when each was won, and says nothing of the records. */
        WON_ONLY,
        /** He knows nothing but the visits on record. */
        VISITS_ONLY
    }

    /** MBG/NBD with the parameters of {@link #TRUTH}, customers won evenly over the ten years. */
    private static VisitHistory store(Telling telling) {
        Random random = new Random(20260101);
        VisitLogBuilder log = VisitLog.builder();
        if (telling == Telling.RECORDS_SAID) {
            log.recordsFrom(RECORDS_FROM);
        }
        for (int i = 0; i < 10_000; i++) {
            String customer = "c" + i;
            double rate = Draw.gamma(1.5, random) / 180;
            double leaving = Draw.beta(.8, 2.4, random);
            double day = random.nextInt(3650);
            boolean older = day < RECORDS_FROM.toEpochDay();
            if (!(older && telling == Telling.VISITS_ONLY)) {
                log.acquired(customer, (long) day);
            }
            for (boolean there = true; there && day <= 3650; day += -Math.log(random.nextDouble()) / rate) {
                if (day >= RECORDS_FROM.toEpochDay()) {
                    log.add(customer, (long) day, Double.NaN, Double.NaN);
                }
                there = random.nextDouble() >= leaving;
            }
        }
        return log.build().asOf(AS_OF, ClockUnit.DAY);
    }

    /** How many standard errors the estimate farthest from the truth is away from it. */
    private static double farthest(Fit<LifetimeModel> fit) {
        assertThat(fit.status()).isEqualTo(FitStatus.CONVERGED);
        return fit.estimates().stream()
                .mapToDouble(e -> Math.abs(e.value() - TRUTH.get(e.name()))
                        / e.standardError().orElseThrow())
                .max()
                .orElseThrow();
    }

    @Test
    void leavingThemOutFindsTheTruthAndTheFitSaysSo() {
        VisitHistory history = store(Telling.RECORDS_SAID);
        Fit<LifetimeModel> fit = LifetimeFits.fit(ModelFamily.MBG_NBD, history);
        int older = history.only(history::isOlderThanRecords).size();
        assertThat(older).isBetween(5800, 6200);
        assertThat(fit.remarks()).contains(new FitRemark(FitRemark.Kind.OLDER_THAN_RECORDS, older));
        assertThat(fit.customers()).isEqualTo(history.size() - older);
        assertThat(farthest(fit)).isLessThan(3);
    }

    @Test
    void takingThemAsTheyAreBendsTheModel() {
        for (Telling telling : new Telling[] {Telling.WON_ONLY, Telling.VISITS_ONLY}) {
            Fit<LifetimeModel> fit = LifetimeFits.fit(ModelFamily.MBG_NBD, store(telling));
            assertThat(fit.remarks()).extracting(FitRemark::kind).doesNotContain(FitRemark.Kind.OLDER_THAN_RECORDS);
            assertThat(farthest(fit)).as(telling.name()).isGreaterThan(6);
        }
    }

    @Test
    void aStoreOfOlderCustomersOnlyIsFittedAsNobody() {
        VisitHistory history = store(Telling.RECORDS_SAID);
        VisitHistory older = history.only(history::isOlderThanRecords);
        Fit<LifetimeModel> fit = StoreFit.fit(ModelFamily.MBG_NBD, older).privateCustomers();
        assertThat(fit.status()).isEqualTo(FitStatus.NO_INFORMATION);
        assertThat(fit.remarks()).contains(new FitRemark(FitRemark.Kind.OLDER_THAN_RECORDS, older.size()));
    }

    @Test
    void olderFleetsDoNotCountTowardsAModelOfTheirOwn() {
        VisitLogBuilder log = VisitLog.builder().recordsFrom(RECORDS_FROM);
        for (int i = 0; i < 60; i++) {
            String customer = "c" + i;
            boolean fleet = i < 30;
            if (fleet) {
                log.fleet(customer);
            }
            log.acquired(customer, RECORDS_FROM.toEpochDay() + (i % 2 == 0 && fleet ? -50 : 50));
            for (int visit = 0; visit < 3 + i % 5; visit++) {
                log.add(customer, RECORDS_FROM.toEpochDay() + 60 + (30L + i) * visit, Double.NaN, Double.NaN);
            }
        }
        StoreFit<LifetimeModel> fit =
                StoreFit.fit(ModelFamily.MBG_NBD, log.build().asOf(AS_OF, ClockUnit.WEEK));
        assertThat(fit.fleets()).as("15 of 30 fleets are older").isEmpty();
    }
}
