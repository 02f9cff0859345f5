package org.dealercrm.scoring.rates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.rates.Question.Answer;

/**
 * Loss and return of a store's customers, as the trade counts them. For example:
 *
 * <pre>{@code
 * RetentionRates rates = RetentionRates.of(log, asOf, RatePolicy.crmRequirements2019());
 * Rate loss = rates.monthlyLoss(YearMonth.of(2025, 1));
 * loss.sentence(Locale.ENGLISH); // monthly loss rate: 12.5% (50 of 400, 95% interval 9.6% to 16.1%), ...
 * }</pre>
 *
 * <p>Nothing after the as-of day counts: a rate that would have to look beyond it is not defined ({@link
 * RateUndefined#NOT_OVER_YET}) and keeps what was counted up to the day. Neither is one whose denominator reaches back before
 * the {@linkplain #recordsFrom() records begin}. Windows are calendar months; on the last day of a month they are whole
 * months, and {@link RateWindow#monthsBefore} tells of the 31st.
 *
 * <p>A customer counts by his weight. A visit is a day on which he came, however many jobs were done. He is on record from his
 * first visit or acquisition on. Departures and fleet marks are those known on the as-of day of the rate.
 */
public final class RetentionRates {

    private final VisitLog log;
    private final LocalDate asOf;
    private final LocalDate recordsFrom;
    private final RatePolicy policy;
    private final RetentionDefinitions definitions;
    private final Attendance attendance;

    private RetentionRates(VisitLog log, LocalDate asOf, LocalDate recordsFrom, RatePolicy policy) {
        this.log = log;
        this.asOf = asOf;
        this.recordsFrom = recordsFrom;
        this.policy = policy;
        this.definitions = new RetentionDefinitions(policy);
        this.attendance = new Attendance(log, asOf);
    }

    /**
     * Looks at a log. Its records are taken to begin with the month of the first visit in it; see {@link #withRecordsFrom}.
     *
     * @param log the visits, not null
     * @param asOf the last day that counts, itself included, not null; the log is whole up to there
     * @param policy the windows, and who is left out; not null
     * @return the rates, never null
     */
    public static RetentionRates of(VisitLog log, LocalDate asOf, RatePolicy policy) {
        Objects.requireNonNull(asOf, "asOf");
        LocalDate first = Attendance.firstVisit(log).orElse(log.firstDay().orElse(asOf));
        return new RetentionRates(log, asOf, first.withDayOfMonth(1), Objects.requireNonNull(policy, "policy"));
    }

    /**
     * Takes the records to begin on another day: earlier, if nobody came for a time though the store was open and wrote down
     * who comes; later, if the log was filled from several sources of which some begin later.
     *
     * @param day the first day of which every visit is in the log, not null
     * @return the rates, never null
     */
    public RetentionRates withRecordsFrom(LocalDate day) {
        return new RetentionRates(log, asOf, Objects.requireNonNull(day, "day"), policy);
    }

    /**
     * The day from which the log is whole.
     *
     * @return the day, never null
     */
    public LocalDate recordsFrom() {
        return recordsFrom;
    }

    /**
     * The policy of all rates.
     *
     * @return the policy, never null
     */
    public RatePolicy policy() {
        return policy;
    }

    /**
     * The calendar months that are wholly on record and over, in their order: those for which rates are asked.
     *
     * @return the months, never null, empty if there is none
     */
    public List<YearMonth> wholeMonths() {
        List<YearMonth> months = new ArrayList<>();
        YearMonth first = YearMonth.from(recordsFrom);
        YearMonth month = first.atDay(1).equals(recordsFrom) ? first : first.plusMonths(1);
        for (; !month.atEndOfMonth().isAfter(asOf); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    /**
     * 月流失率: of the visitors of month N-12, the share who have not been back since. Back is a visit after the end of month
     * N-12 and up to the end of month N; a second visit within month N-12 is none. 12 stands for the months of the policy.
     *
     * @param month month N, not null
     * @return the rate, never null
     */
    public Rate monthlyLoss(YearMonth month) {
        RateWindow cohort = RateWindow.of(month.minusMonths(policy.lossMonths()));
        LocalDate end = month.atEndOfMonth();
        return count(
                definitions.monthlyLoss(),
                cohort,
                end,
                customer -> attendance.within(customer, cohort) == 0
                        ? Answer.OUTSIDE
                        : Answer.of(attendance.upTo(customer, end) == attendance.upTo(customer, cohort.to())));
    }

    /**
     * 流失客户回流率 of a month: of those in the lost pool when month N begins, the share who came in it.
     *
     * @param month month N, not null
     * @return the rate, never null; its window is that of the last visits, the 13th to 24th month before month N by the standard
     */
    public Rate reactivation(YearMonth month) {
        return reactivation(month.atDay(1).minusDays(1), month.atEndOfMonth());
    }

    /**
     * The reactivation rate over any time: of those in the lost pool on a day, the share who came after it.
     *
     * @param poolOn the day on which the pool stands, itself included, not null
     * @param until the last day that counts as a return, not null, after the former
     * @return the rate, never null; its window is that of the last visits
     */
    public Rate reactivation(LocalDate poolOn, LocalDate until) {
        if (!until.isAfter(poolOn)) {
            throw new IllegalArgumentException(
                    "A return comes after the day of the pool, found " + until + " for " + poolOn);
        }
        RateWindow pool = poolOn(poolOn);
        return count(
                definitions.reactivation(),
                pool,
                until,
                customer -> attendance.lastIsWithin(customer, poolOn, pool)
                        ? Answer.of(attendance.upTo(customer, until) > attendance.upTo(customer, poolOn))
                        : Answer.OUTSIDE);
    }

    /**
     * 流失池: the customers whose last visit lies 13 to 24 months back, and their share of all on record.
     *
     * @param day the day on which the pool stands, itself included, not null
     * @return the rate, never null; its numerator is the pool
     */
    public Rate lostPool(LocalDate day) {
        RateWindow pool = poolOn(day);
        return ofAllOnRecord(
                definitions.lostPool(), pool, day, customer -> attendance.lastIsWithin(customer, day, pool));
    }

    /**
     * Customers under management: those who came within 12 months, and their share of all on record.
     *
     * @param day the day, itself included, not null
     * @return the rate, never null; its numerator is the number under management
     */
    public Rate underManagement(LocalDate day) {
        RateWindow window = RateWindow.monthsAgo(day, 1, policy.underManagementMonths());
        return ofAllOnRecord(
                definitions.underManagement(), window, day, customer -> attendance.within(customer, window) > 0);
    }

    /**
     * Grades by visits within 12 months: A from four, B two or three, C one, D none. Every customer on record has one, so the
     * numerators of the four add up to the denominator, which is the same for all.
     *
     * @param day the day, itself included, not null
     * @return an unmodifiable map with a rate for every grade, never null
     */
    public Map<VisitGrade, Rate> grades(LocalDate day) {
        RateWindow window = RateWindow.monthsAgo(day, 1, policy.gradeMonths());
        Map<VisitGrade, Rate> grades = new EnumMap<>(VisitGrade.class);
        for (VisitGrade grade : VisitGrade.values()) {
            grades.put(
                    grade,
                    ofAllOnRecord(
                            definitions.grade(grade),
                            window,
                            day,
                            customer -> gradeOf(attendance.within(customer, window)) == grade));
        }
        return Collections.unmodifiableMap(grades);
    }

    /**
     * 客户保持率: of the visitors of the last 36 months, the share who came in the last 12.
     *
     * @param day the day, itself included, not null
     * @return the rate, never null
     */
    public Rate retention(LocalDate day) {
        RateWindow of = RateWindow.monthsAgo(day, 1, policy.retentionOfMonths());
        RateWindow lately = RateWindow.monthsAgo(day, 1, policy.retentionMonths());
        return count(
                definitions.retention(),
                of,
                day,
                customer -> attendance.within(customer, of) == 0
                        ? Answer.OUTSIDE
                        : Answer.of(attendance.within(customer, lately) > 0));
    }

    /**
     * 首保回厂率: of the customers acquired (delivered to) within a window, the share who came after that day and within 12 months
     * of it. The last day that counts is {@code acquiredOn.plusMonths(12)}: of a car delivered on 2024-02-29, 2025-02-28. A
     * customer whose months are not over on the as-of day is left out and counted, even if he came already: among those
     * not over only the quick would be seen.
     *
     * @param acquired the days of acquisition, not null
     * @return the rate, never null; without anybody below the line if the log knows no acquisitions
     */
    public Rate firstService(RateWindow acquired) {
        Question.Test test = customer -> attendance
                .acquiredWithin(customer, acquired)
                .map(day -> cameAfter(customer, day))
                .orElse(Answer.OUTSIDE);
        return RateCount.of(
                log, policy, new Question(definitions.firstService(), acquired, asOf, truncated(acquired), test));
    }

    /**
     * 会员率: of the customers under management, the share who are members of the club on the day. Members who did not come within
     * those months, or are not in the log, stand on neither side: the club is measured by those who come.
     *
     * @param memberships the memberships in any order, those of the past too; a customer may have several; not null
     * @param day the day, itself included, not null
     * @return the rate, never null
     */
    public Rate membership(Collection<ClubMembership> memberships, LocalDate day) {
        RateWindow window = RateWindow.monthsAgo(day, 1, policy.underManagementMonths());
        Set<String> members = memberships.stream()
                .filter(membership -> membership.isMemberOn(attendance.known(day)))
                .map(ClubMembership::customerId)
                .collect(Collectors.toSet());
        return count(
                definitions.membership(),
                window,
                day,
                customer -> attendance.within(customer, window) == 0
                        ? Answer.OUTSIDE
                        : Answer.of(members.contains(log.customerId(customer))));
    }

    private Answer cameAfter(int customer, LocalDate acquired) {
        LocalDate due = acquired.plusMonths(policy.firstServiceMonths());
        return due.isAfter(asOf)
                ? Answer.NOT_OVER_YET
                : Answer.of(attendance.upTo(customer, due) > attendance.upTo(customer, acquired));
    }

    private VisitGrade gradeOf(int visits) {
        if (visits >= policy.visitsOfB()) {
            return visits >= policy.visitsOfA() ? VisitGrade.A : VisitGrade.B;
        }
        return visits > 0 ? VisitGrade.C : VisitGrade.D;
    }

    private RateWindow poolOn(LocalDate day) {
        return RateWindow.monthsAgo(day, policy.poolFromMonths(), policy.poolToMonths());
    }

    /** A share of all customers on record on a day. */
    private Rate ofAllOnRecord(RateDefinition definition, RateWindow window, LocalDate day, IntPredicate isAbove) {
        return count(
                definition,
                window,
                day,
                customer -> attendance.isOnRecord(customer, day) ? Answer.of(isAbove.test(customer)) : Answer.OUTSIDE);
    }

    private Rate count(RateDefinition definition, RateWindow window, LocalDate day, Question.Test test) {
        Optional<RateUndefined> undefined =
                day.isAfter(asOf) ? Optional.of(RateUndefined.NOT_OVER_YET) : truncated(window);
        return RateCount.of(log, policy, new Question(definition, window, attendance.known(day), undefined, test));
    }

    private Optional<RateUndefined> truncated(RateWindow window) {
        return window.from().isBefore(recordsFrom) ? Optional.of(RateUndefined.RECORDS_BEGIN_LATER) : Optional.empty();
    }
}
