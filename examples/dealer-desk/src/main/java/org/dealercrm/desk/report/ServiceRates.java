package org.dealercrm.desk.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.desk.simulation.SimulatedFollowUps;
import org.dealercrm.scoring.rates.AppointmentRates;
import org.dealercrm.scoring.rates.ComplaintRates;
import org.dealercrm.scoring.rates.FirstTimeFix;
import org.dealercrm.scoring.rates.FollowUpPolicy;
import org.dealercrm.scoring.rates.FollowUpRates;
import org.dealercrm.scoring.rates.Rate;
import org.dealercrm.scoring.rates.RateTarget;
import org.dealercrm.scoring.rates.RateWindow;
import org.dealercrm.scoring.rates.TargetJudgement;

/** The dealer's rates of service against the store's targets, as the page's script takes them. */
public final class ServiceRates {

    private static final double LEVEL = .95;
    private static final int ANSWER_HOURS = 24;
    private static final int CLOSE_DAYS = 7;

    private final List<Map<String, Object>> figures = new ArrayList<>();

    private ServiceRates() {}

    /**
     * Of a store of which no calls, appointments and complaints are known.
     *
     * @return no rates, never null
     */
    public static ServiceRates none() {
        return new ServiceRates();
    }

    /**
     * Of the year that ends on a day. The targets are those of this example, and not a standard: a store has its own.
     *
     * @param known calls, appointments, complaints and repairs, not null
     * @param asOf the last day that counts, not null
     * @return the rates, never null
     */
    public static ServiceRates of(SimulatedFollowUps known, LocalDate asOf) {
        RateWindow year = RateWindow.monthsAgo(asOf, 1, 12);
        ServiceRates rates = new ServiceRates();
        FollowUpRates calls = FollowUpRates.of(known.calls(), year, asOf, FollowUpPolicy.standard());
        AppointmentRates appointments = AppointmentRates.standard();
        ComplaintRates complaints = ComplaintRates.of(ANSWER_HOURS, CLOSE_DAYS);
        rates.add(calls.reached(), Optional.of(RateTarget.atLeast(.8)));
        rates.add(calls.atTheBestTime(), Optional.empty());
        rates.add(calls.written(), Optional.empty());
        rates.add(appointments.booked(known.arrivals(), year, asOf), Optional.of(RateTarget.atLeast(.5)));
        rates.add(appointments.shown(known.appointments(), year, asOf), Optional.of(RateTarget.atLeast(.9)));
        rates.add(FirstTimeFix.standard().of(known.repairs(), year, asOf), Optional.of(FirstTimeFix.EXCELLENT));
        rates.add(complaints.answered(known.complaints(), year, asOf), Optional.of(RateTarget.atLeast(.9)));
        rates.add(complaints.closed(known.complaints(), year, asOf), Optional.of(RateTarget.atLeast(.85)));
        return rates;
    }

    List<Map<String, Object>> figures() {
        return List.copyOf(figures);
    }

    private void add(Rate rate, Optional<RateTarget> target) {
        Map<String, Object> map = RateFigures.asMap(rate);
        map.put(
                "target",
                target.map(wanted -> judged(rate.judge(wanted, LEVEL))).orElse(null));
        figures.add(map);
    }

    private static Map<String, Object> judged(TargetJudgement judgement) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("value", judgement.target().value());
        map.put("zh", judgement.target().sentence(Locale.CHINESE));
        map.put("en", judgement.target().sentence(Locale.ENGLISH));
        map.put("verdict", judgement.verdict().name());
        map.put("verdictZh", judgement.verdict().displayName(Locale.CHINESE));
        map.put("verdictEn", judgement.verdict().displayName(Locale.ENGLISH));
        return map;
    }
}
