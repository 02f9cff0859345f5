package org.dealercrm.scoring.drivers;

import java.util.List;
import java.util.Objects;

/**
 * What the question "what to mend first" leaves to the store.
 *
 * @param cuts where the plane of importance and performance is cut, not null
 * @param drivers how driver importance is computed, not null
 * @param bandShare which answers are low and which high performance for penalties and rewards: those within this share of the
 *     scale from its ends, both ends at least, above 0 and below .5
 * @param hybridWithin up to which impact asymmetry, either way, an item is a hybrid, 0 to below 1
 * @param kanoTable by which table pairs of answers are read, not null
 * @param level the level of confidence of the intervals, between 0 and 1
 * @param order the questions by which items are put in order, the decisive first, not empty
 */
public record MendFirstPolicy(
        CutLines cuts,
        DriverPolicy drivers,
        double bandShare,
        double hybridWithin,
        KanoTable kanoTable,
        double level,
        List<MendCriterion> order) {

    private static final double USUAL_BAND = .3;
    private static final double USUAL_HYBRID = .2;
    private static final double USUAL_LEVEL = .95;
    private static final double MIDDLE = .5;

    /** Checks the numbers and copies the list. */
    public MendFirstPolicy {
        Objects.requireNonNull(cuts, "cuts");
        Objects.requireNonNull(drivers, "drivers");
        Objects.requireNonNull(kanoTable, "kanoTable");
        Level.checked(level);
        order = List.copyOf(order);
        if (!(bandShare > 0 && bandShare < MIDDLE)) {
            throw new IllegalArgumentException("Low and high performance do not meet, found bands of " + bandShare);
        }
        if (!(hybridWithin >= 0 && hybridWithin < 1)) {
            throw new IllegalArgumentException("A hybrid has an asymmetry within 0 to below 1, found " + hybridWithin);
        }
        if (order.isEmpty()) {
            throw new IllegalArgumentException("An order of items asks a question, found none");
        }
    }

    /**
     * Cuts at the means of the items, exact LMG with 1,000 resamples, Berger's table, 95 % intervals, the customary order. The
     * bands are this library's own convention: on a scale of 1 to 10, up to 3 is low and from 8 on high; on 1 to 5, up to 2 and
     * from 4 on.
     *
     * @return the policy to begin with, never null
     */
    public static MendFirstPolicy standard() {
        return new MendFirstPolicy(
                CutLines.meansOfItems(),
                DriverPolicy.STANDARD,
                USUAL_BAND,
                USUAL_HYBRID,
                KanoTable.STANDARD,
                USUAL_LEVEL,
                List.of(MendCriterion.values()));
    }

    /**
     * This policy with other cuts.
     *
     * @param other where the plane is cut, not null
     * @return the new policy, never null
     */
    public MendFirstPolicy withCuts(CutLines other) {
        return new MendFirstPolicy(other, drivers, bandShare, hybridWithin, kanoTable, level, order);
    }

    /**
     * This policy with another way to driver importance.
     *
     * @param other how it is computed, not null
     * @return the new policy, never null
     */
    public MendFirstPolicy withDrivers(DriverPolicy other) {
        return new MendFirstPolicy(cuts, other, bandShare, hybridWithin, kanoTable, level, order);
    }

    /**
     * This policy with another table of Kano.
     *
     * @param other the table, not null
     * @return the new policy, never null
     */
    public MendFirstPolicy withKanoTable(KanoTable other) {
        return new MendFirstPolicy(cuts, drivers, bandShare, hybridWithin, other, level, order);
    }

    /**
     * This policy with another level of confidence, of the drivers too.
     *
     * @param other between 0 and 1
     * @return the new policy, never null
     */
    public MendFirstPolicy withLevel(double other) {
        DriverPolicy alike = new DriverPolicy(
                drivers.method(), drivers.exactUpTo(), drivers.orderings(), drivers.resamples(), other, drivers.seed());
        return new MendFirstPolicy(cuts, alike, bandShare, hybridWithin, kanoTable, other, order);
    }

    /**
     * This policy with another order of the items.
     *
     * @param other the questions, the decisive first, not empty
     * @return the new policy, never null
     */
    public MendFirstPolicy withOrder(List<MendCriterion> other) {
        return new MendFirstPolicy(cuts, drivers, bandShare, hybridWithin, kanoTable, level, other);
    }
}
