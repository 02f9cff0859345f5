package org.dealercrm.desk.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.dealercrm.scoring.rates.AppointmentRates;
import org.dealercrm.scoring.rates.ComplaintRates;
import org.dealercrm.scoring.rates.FirstTimeFix;
import org.dealercrm.scoring.rates.FollowUpCase;
import org.dealercrm.scoring.rates.FollowUpPolicy;
import org.dealercrm.scoring.rates.FollowUpRates;
import org.dealercrm.scoring.rates.Rate;
import org.dealercrm.scoring.rates.RateWindow;
import org.junit.jupiter.api.Test;

/** The trade's rates of a simulated store, through the library, come out as they were put in. */
class SimulatedFollowUpsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);
    private static final RateWindow YEAR = RateWindow.monthsAgo(LAST_DAY, 1, 12);
    private static final SimulatedStore STORE = SimulatedStore.of(20261126, 6_000, LAST_DAY, 5);
    private static final SimulatedFollowUps ALL = SimulatedFollowUps.of(STORE);

    private static double share(Rate rate) {
        assertThat(rate.denominator()).isGreaterThan(30);
        return rate.numerator() / rate.denominator();
    }

    /** .87 are called on the first or second day, and reached (.71, refusals counted) by then or within further days. */
    @Test
    void mostAreReachedWithinThreeDays() {
        double reached = share(FollowUpRates.of(ALL.calls(), YEAR, LAST_DAY, FollowUpPolicy.standard())
                .reached());
        assertThat(reached).isBetween(.8, .95);
    }

    @Test
    void lessThanHalfAreBookedAndMostOfTheBookedCome() {
        AppointmentRates rates = AppointmentRates.standard();
        assertThat(share(rates.booked(ALL.arrivals(), YEAR, LAST_DAY))).isCloseTo(.44, within(.04));
        assertThat(share(rates.shown(ALL.appointments(), YEAR, LAST_DAY))).isBetween(.8, .95);
    }

    @Test
    void complaintsAreAnsweredAndClosed() {
        ComplaintRates rates = ComplaintRates.of(24, 7);
        assertThat(share(rates.answered(ALL.complaints(), YEAR, LAST_DAY))).isBetween(.75, .99);
        assertThat(share(rates.closed(ALL.complaints(), YEAR, LAST_DAY))).isBetween(.65, .95);
    }

    /** .06 of the visits are bad, and .11 of the bad bring the car back: .9934. */
    @Test
    void fewCarsComeBackForTheSameTrouble() {
        assertThat(share(FirstTimeFix.standard().of(ALL.repairs(), YEAR, LAST_DAY)))
                .isCloseTo(.9934, within(.004))
                .isLessThan(1);
    }

    @Test
    void followUpsOfACustomerAreHisPartOfThoseOfAll() {
        SimulatedFollowUps first = SimulatedFollowUps.of(STORE, 0);
        assertThat(ALL.calls()).startsWith(first.calls().toArray(new FollowUpCase[0]));
        assertThat(List.of(first)).containsExactly(SimulatedFollowUps.of(STORE, 0));
    }
}
