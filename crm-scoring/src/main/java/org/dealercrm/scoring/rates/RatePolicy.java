package org.dealercrm.scoring.rates;

import java.util.Objects;

/**
 * The windows of the rates of loss and return, and who is left out. The sources of the trade disagree (a customer is lost after
 * 6, 12 or 24 months), so the windows are policy and stand in the definition of every rate made by it. All windows are whole
 * calendar months.
 *
 * <p>A source that defines loss only leaves the other windows as in {@link #crmRequirements2019}.
 * The distributor of 6 months counts vehicles and not jobs: give the log the vehicles' keys as those of the customers, and
 * several jobs of a day are one visit anyway.
 *
 * @param lossSource who defines loss by these months, not null
 * @param lossMonths the monthly loss rate of month N looks at the visitors of the month so many before, 1 to 1200
 * @param underManagementMonths within how many months a customer under management came, 1 to 1200
 * @param poolFromMonths the nearest month ago of the last visit of a customer in the lost pool, 1 to 1200
 * @param poolToMonths the farthest such month, not before the nearest, at most 1200
 * @param retentionMonths the retention rate's numerator came within so many months, 1 to 1200
 * @param retentionOfMonths its denominator came within so many, not fewer than the numerator's, at most 1200
 * @param firstServiceMonths within how many months of the delivery the first service counts, 1 to 1200
 * @param gradeMonths within how many months visits are counted for the grades, 1 to 1200
 * @param visitsOfA visits from which a customer is graded A, above those of B
 * @param visitsOfB visits from which a customer is graded B, at least 2; one visit is C, none is D
 * @param leaveOutDeparted whether customers whose vehicle is known to be gone are left out, and counted as such
 * @param leaveOutFleets whether fleets are left out, and counted as such
 */
public record RatePolicy(
        RateSource lossSource,
        int lossMonths,
        int underManagementMonths,
        int poolFromMonths,
        int poolToMonths,
        int retentionMonths,
        int retentionOfMonths,
        int firstServiceMonths,
        int gradeMonths,
        int visitsOfA,
        int visitsOfB,
        boolean leaveOutDeparted,
        boolean leaveOutFleets) {

    private static final int MOST_MONTHS = 1200;

    /** Checks every window. */
    public RatePolicy {
        Objects.requireNonNull(lossSource, "lossSource");
        checkMonths("loss rate", lossMonths);
        checkMonths("customers under management", underManagementMonths);
        checkMonths("lost pool", poolFromMonths);
        checkMonths("lost pool", poolToMonths);
        checkMonths("retention rate", retentionMonths);
        checkMonths("retention rate", retentionOfMonths);
        checkMonths("first service", firstServiceMonths);
        checkMonths("grades", gradeMonths);
        check(
                poolFromMonths <= poolToMonths,
                "The lost pool lies from the nearer to the farther month",
                poolFromMonths + " to " + poolToMonths);
        check(
                retentionMonths <= retentionOfMonths,
                "The retention rate is of the visitors of at least as many months",
                retentionMonths + " of " + retentionOfMonths);
        check(
                visitsOfB >= 2 && visitsOfA > visitsOfB,
                "Grade A takes more visits than B, and B at least two",
                visitsOfA + " and " + visitsOfB);
    }

    private static void checkMonths(String what, int months) {
        check(
                months >= 1 && months <= MOST_MONTHS,
                "The months of the " + what + " lie from 1 to " + MOST_MONTHS,
                months);
    }

    private static void check(boolean holds, String rule, Object found) {
        if (!holds) {
            throw new IllegalArgumentException(rule + ", found " + found);
        }
    }

    /**
     * The 4S CRM requirements of 2019: loss rate of the visitors of month N-12; lost pool of 13 to 24 months; retention of 12 in
     * 36 months; grades A from 4 visits a year, B from 2. Beside them, because they do not say: under management within 12
     * months (4S service codes), first service within 12 months of the delivery (without one by then, the texts speak of
     * first-service loss, 首保流失). Everybody counts.
     *
     * @return the policy to begin with, never null
     */
    public static RatePolicy crmRequirements2019() {
        return new RatePolicy(RateSource.REQUIREMENTS_2019, 12, 12, 13, 24, 12, 36, 12, 12, 4, 2, false, false);
    }

    /**
     * The service codes of 4S stores: under management within 12 months, lost at 12.
     *
     * @return the policy, never null
     */
    public static RatePolicy serviceCodes() {
        return crmRequirements2019().withLossMonths(RateSource.SERVICE_CODES, 12);
    }

    /**
     * A regional distributor: lost after 6 months without a visit, counted by vehicle.
     *
     * @return the policy, never null
     */
    public static RatePolicy regionalDistributor() {
        return crmRequirements2019().withLossMonths(new RateSource("regional distributor", "区域经销商"), 6);
    }

    /**
     * Other texts of 4S stores: lost after 3, 6 or 12 months, by the brand's service interval.
     *
     * @param months the service interval in months, 1 to 1200
     * @return the policy, never null
     */
    public static RatePolicy byServiceInterval(int months) {
        return crmRequirements2019()
                .withLossMonths(new RateSource("4S texts, by service interval", "4S 店资料：按保养周期"), months);
    }

    /**
     * This policy with another loss: both the months of the loss rate and those under management.
     *
     * @param source who defines it so, called the same in both languages; not blank
     * @param months the months, 1 to 1200
     * @return the new policy, never null
     */
    public RatePolicy withLossMonths(String source, int months) {
        return withLossMonths(RateSource.of(source), months);
    }

    /**
     * This policy with another loss: both the months of the loss rate and those under management.
     *
     * @param source who defines it so, not null
     * @param months the months, 1 to 1200
     * @return the new policy, never null
     */
    public RatePolicy withLossMonths(RateSource source, int months) {
        return new RatePolicy(
                source,
                months,
                months,
                poolFromMonths,
                poolToMonths,
                retentionMonths,
                retentionOfMonths,
                firstServiceMonths,
                gradeMonths,
                visitsOfA,
                visitsOfB,
                leaveOutDeparted,
                leaveOutFleets);
    }

    /**
     * This policy with another window of the first service.
     *
     * @param months the months after the delivery, 1 to 1200
     * @return the new policy, never null
     */
    public RatePolicy withFirstServiceMonths(int months) {
        return new RatePolicy(
                lossSource,
                lossMonths,
                underManagementMonths,
                poolFromMonths,
                poolToMonths,
                retentionMonths,
                retentionOfMonths,
                months,
                gradeMonths,
                visitsOfA,
                visitsOfB,
                leaveOutDeparted,
                leaveOutFleets);
    }

    /**
     * This policy with other customers left out.
     *
     * @param departed whether customers whose vehicle is known to be gone are left out
     * @param fleets whether fleets are left out
     * @return the new policy, never null
     */
    public RatePolicy leavingOut(boolean departed, boolean fleets) {
        return new RatePolicy(
                lossSource,
                lossMonths,
                underManagementMonths,
                poolFromMonths,
                poolToMonths,
                retentionMonths,
                retentionOfMonths,
                firstServiceMonths,
                gradeMonths,
                visitsOfA,
                visitsOfB,
                departed,
                fleets);
    }
}
