package org.dealercrm.desk.csv;

/**
 * A row of a log of visits.
 *
 * @param customerId whose, not empty
 * @param day the day of the visit since 1970-01-01; {@link Cells#NO_DAY} if the row only tells of a customer who has
 *     never come
 * @param amount what the visit brought, all payers together, not negative; NaN if not known
 * @param cost what it cost the store, not negative; NaN if not known
 * @param acquiredOn the day of delivery or first contact; {@link Cells#NO_DAY} if not known
 */
public record VisitRow(String customerId, long day, double amount, double cost, long acquiredOn) {

    /**
     * Whether the row is a visit.
     *
     * @return false if it only tells of a customer who has never come
     */
    public boolean visited() {
        return day != Cells.NO_DAY;
    }
}
