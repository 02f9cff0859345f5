package org.dealercrm.desk.contact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dealercrm.consent.Channel;
import org.dealercrm.scoring.retention.ContactPlan;
import org.dealercrm.scoring.retention.ContactPolicy;
import org.dealercrm.scoring.retention.ContactTerms;
import org.dealercrm.scoring.retention.RetentionClass;

/**
 * What this example store assumes of its contacts, where nothing else is said. The library has no such numbers, because nobody has
 * measured them for all stores; these follow the strategies of the classes: the agents call those of high value, everybody else gets a
 * message. They are in {@value #CURRENCY} and good for no other currency.
 */
public final class StoreAssumptions {

    /** The currency of the costs. */
    public static final String CURRENCY = "CNY";

    /** On these days of the week nobody calls. */
    public static final Set<DayOfWeek> CLOSED = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** So many calls on a day. */
    public static final int CALLS_PER_DAY = 40;

    private static final double CALL_COST = 12;
    private static final double MESSAGE_COST = 0.1;
    private static final double CALL_TO_WIN_BACK = 0.4;
    private static final double CALL_TO_CARE = 0.2;
    private static final double MESSAGE = 0.1;

    private StoreAssumptions() {}

    /**
     * The assumptions.
     *
     * @param callsPerDay how many calls the agents make on a day, 0 to 1e6
     * @return calls and WeChat messages, their costs and effects, never null
     */
    public static ContactPolicy of(int callsPerDay) {
        ContactPolicy policy = ContactPolicy.of(callsPerDay)
                .withChannel(Channel.CALL, new ContactTerms(CALL_COST, true))
                .withChannel(Channel.WECHAT, new ContactTerms(MESSAGE_COST, false))
                .withEffect(RetentionClass.HIGH_VALUE_AT_RISK, Channel.CALL, CALL_TO_WIN_BACK)
                .withEffect(RetentionClass.HIGH_VALUE_STABLE, Channel.CALL, CALL_TO_CARE);
        for (RetentionClass each : EnumSet.complementOf(EnumSet.of(RetentionClass.NO_VALUE))) {
            policy = policy.withEffect(each, Channel.WECHAT, MESSAGE);
        }
        return policy;
    }

    /**
     * Whether the costs can be held against amounts in a currency.
     *
     * @param currency the code of the currency, empty if the amounts name none; not null
     * @return false for another currency
     */
    public static boolean fit(Optional<String> currency) {
        return currency.map(CURRENCY::equals).orElse(true);
    }

    /**
     * The days on which the centre works.
     *
     * @param from the first day that may be one, not null
     * @param count how many are wanted
     * @param closed on which days of the week it does not, not null
     * @return the days in order, never null
     */
    public static List<LocalDate> workingDays(LocalDate from, int count, Set<DayOfWeek> closed) {
        return ContactPlan.workingDays(from, count, day -> !closed.contains(day.getDayOfWeek()));
    }
}
