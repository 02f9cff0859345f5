package org.dealercrm.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.junit.jupiter.api.Test;

class StoreFitTest {

    private static final LocalDate AS_OF = LocalDate.ofEpochDay(1000);
    private static final ModelFamily FAMILY = ModelFamily.MBG_NBD;

    /** Forty private customers who come every 60 to 137 days, seven times at most; some never come again. */
    private static VisitLogBuilder privateCustomers() {
        VisitLogBuilder log = VisitLog.builder();
        for (int i = 0; i < 40; i++) {
            for (int visit = 0; visit <= i % 7; visit++) {
                log.add("P" + i, 5L * i + (60L + 11 * (i % 8)) * visit, Double.NaN, Double.NaN);
            }
        }
        return log;
    }

    private static VisitLogBuilder addFleets(VisitLogBuilder log, int fleets, int gap) {
        for (int i = 0; i < fleets; i++) {
            log.fleet("F" + i);
            for (int day = i; day < 990 - 13 * i; day += gap + i % 5) {
                log.add("F" + i, day, Double.NaN, Double.NaN);
            }
        }
        return log;
    }

    private static VisitHistory history(VisitLogBuilder log) {
        return log.build().asOf(AS_OF, ClockUnit.WEEK);
    }

    @Test
    void withoutFleetsItIsThePlainFitToTheLastBit() {
        VisitHistory history = history(privateCustomers());

        StoreFit<LifetimeModel> fit = StoreFit.fit(FAMILY, history);

        assertThat(fit.privateCustomers()).isEqualTo(BetaGeometricModel.fit(FAMILY, history));
        assertThat(fit.fleets()).isEmpty();
        assertThat(fit.modelFor(true)).isEqualTo(fit.modelFor(false));
    }

    @Test
    void fleetsBendOnlyTheirOwnModel() {
        Fit<BetaGeometricModel> plain = BetaGeometricModel.fit(FAMILY, history(privateCustomers()));

        StoreFit<LifetimeModel> often =
                StoreFit.fit(FAMILY, history(addFleets(privateCustomers(), StoreFit.FEWEST_FLEETS, 3)));
        StoreFit<LifetimeModel> seldom =
                StoreFit.fit(FAMILY, history(addFleets(privateCustomers(), StoreFit.FEWEST_FLEETS, 20)));

        assertThat(often.privateCustomers()).isEqualTo(plain);
        assertThat(seldom.privateCustomers()).isEqualTo(plain);
        assertThat(often.fleets().orElseThrow().customers()).isEqualTo(20);
        assertThat(often.modelFor(true).expectedVisits(52, 5, 10, 12))
                .isGreaterThan(seldom.modelFor(true).expectedVisits(52, 5, 10, 12));
        assertThat(often.modelFor(false)).isNotEqualTo(often.modelFor(true));
    }

    @Test
    void tooFewFleetsAreJudgedByTheModelOfThePrivateCustomers() {
        VisitLogBuilder log = addFleets(privateCustomers(), StoreFit.FEWEST_FLEETS - 1, 3);
        // a fleet that never came again tells nothing of rhythm
        log.add("F19", 900, Double.NaN, Double.NaN).fleet("F19");

        StoreFit<LifetimeModel> fit = StoreFit.fit(FAMILY, history(log));

        assertThat(fit.fleets()).isEmpty();
        assertThat(fit.of(true)).isEqualTo(BetaGeometricModel.fit(FAMILY, history(privateCustomers())));
    }

    @Test
    void aStoreOfFleetsOnlyIsFittedAsOne() {
        VisitHistory taxis = history(addFleets(VisitLog.builder(), 5, 3));

        StoreFit<LifetimeModel> fit = StoreFit.fit(FAMILY, taxis);

        assertThat(fit).isEqualTo(StoreFit.together(BetaGeometricModel.fit(FAMILY, taxis)));
    }

    @Test
    void nobodyIsFittedAsNobody() {
        StoreFit<LifetimeModel> fit = StoreFit.fit(FAMILY, history(VisitLog.builder()));

        assertThat(fit.of(false).status()).isEqualTo(FitStatus.NO_INFORMATION);
    }

    @Test
    void modelsOnTwoClocksAreRefused() {
        VisitHistory history = history(privateCustomers());
        Fit<BetaGeometricModel> weeks = BetaGeometricModel.fit(FAMILY, history);
        Optional<Fit<BetaGeometricModel>> days =
                Optional.of(BetaGeometricModel.fit(FAMILY, history.inUnit(ClockUnit.DAY)));

        assertThatThrownBy(() -> new StoreFit<>(weeks, days))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The models of a store are on one clock, found WEEK and DAY");
    }
}
