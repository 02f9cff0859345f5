package org.dealercrm.scoring.history;

import java.time.LocalDate;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Takes visits in any order, from rows of any kind, and makes a {@link VisitLog} of them. It keeps primitive columns, so
 * a million visits are no burden. Not safe for use by several threads at once.
 */
public final class VisitLogBuilder {

    private final CustomerRegister customers = new CustomerRegister();
    private final VisitRows rows = new VisitRows();
    private @Nullable CurrencyUnit currency;
    private @Nullable LocalDate recordsFrom;

    VisitLogBuilder() {}

    /**
     * Adds a visit.
     *
     * @param visit the visit, not null
     * @return this builder
     * @throws MixedCurrenciesException if its currency is another than that of the log so far
     */
    public VisitLogBuilder add(Visit visit) {
        return add(
                visit.customerId(),
                visit.date().toEpochDay(),
                valueInOneCurrency(visit.amount()),
                valueInOneCurrency(visit.cost()));
    }

    /**
     * Adds a visit given by primitives, its amounts in the currency of the log.
     *
     * @param customerId the store's key of the customer, not null, not blank
     * @param epochDay the day of the visit, counted from 1970-01-01
     * @param amount what all payers paid, 0 to 1e15; NaN if it is not known
     * @param cost what the visit cost the store, 0 to 1e15; NaN if it is not known
     * @return this builder
     * @throws IllegalArgumentException if a value is out of its range; the message does not name the customer
     */
    public VisitLogBuilder add(String customerId, long epochDay, double amount, double cost) {
        int day = requireVisit(epochDay, amount, cost);
        rows.add(customers.numberOf(customerId), day, amount, cost);
        return this;
    }

    /**
     * Gives a customer his number in this builder, so that a host that meets keys in another form (bytes of a file, a number of
     * a database) can find a customer by its own means and need not make a string for each of his visits. He is no customer of
     * the log until he has come or was acquired.
     *
     * @param customerId the store's key of the customer, not null, not blank
     * @return his number, from 0 in the order of first mention; the same at every call
     */
    public int customer(String customerId) {
        return customers.numberOf(customerId);
    }

    /**
     * Adds a visit of a customer who has a number.
     *
     * @param customer the number that {@link #customer} gave him
     * @param epochDay the day of the visit, counted from 1970-01-01
     * @param amount what all payers paid, 0 to 1e15; NaN if it is not known
     * @param cost what the visit cost the store, 0 to 1e15; NaN if it is not known
     * @return this builder
     * @throws IllegalArgumentException if a value is out of its range
     */
    public VisitLogBuilder add(int customer, long epochDay, double amount, double cost) {
        requireCustomer(customer);
        int day = requireVisit(epochDay, amount, cost);
        rows.add(customer, day, amount, cost);
        return this;
    }

    private void requireCustomer(int customer) {
        if (customer < 0 || customer >= customers.size()) {
            throw new IllegalArgumentException(
                    "A customer of this log has a number from 0 to below " + customers.size() + ", found " + customer);
        }
    }

    private static int requireVisit(long epochDay, double amount, double cost) {
        int day = VisitRules.requireDay(epochDay);
        if (!Double.isNaN(amount)) {
            VisitRules.requireAmount("amount", amount);
        }
        if (!Double.isNaN(cost)) {
            VisitRules.requireAmount("cost", cost);
        }
        return day;
    }

    /**
     * Says when a customer was won (delivery of the vehicle, or first contact). His clock starts there, and he is seen
     * even if he never comes. Of several such days of one customer the earliest counts.
     *
     * @param customerId the store's key of the customer, not null, not blank
     * @param epochDay the day, counted from 1970-01-01
     * @return this builder
     */
    public VisitLogBuilder acquired(String customerId, long epochDay) {
        int day = VisitRules.requireDay(epochDay);
        customers.acquired(customers.numberOf(customerId), day);
        return this;
    }

    /**
     * Says when a customer who has a number was won.
     *
     * @param customer the number that {@link #customer} gave him
     * @param epochDay the day, counted from 1970-01-01
     * @return this builder
     * @see #acquired(String, long)
     */
    public VisitLogBuilder acquired(int customer, long epochDay) {
        requireCustomer(customer);
        customers.acquired(customer, VisitRules.requireDay(epochDay));
        return this;
    }

    /**
     * Says that a customer's only vehicle is gone, without saying since when: it is known on every as-of day.
     *
     * @param customerId the store's key of the customer, not null, not blank
     * @param how how the vehicle left, not null
     * @return this builder
     */
    public VisitLogBuilder departed(String customerId, Departure how) {
        Objects.requireNonNull(how, "how");
        customers.departed(customers.numberOf(customerId), how, CustomerRegister.NO_DAY);
        return this;
    }

    /**
     * Says that a customer's only vehicle went on a day: it is known from that day on and not before.
     *
     * @param customerId the store's key of the customer, not null, not blank
     * @param how how the vehicle left, not null
     * @param epochDay the day, counted from 1970-01-01
     * @return this builder
     */
    public VisitLogBuilder departed(String customerId, Departure how, long epochDay) {
        Objects.requireNonNull(how, "how");
        int day = VisitRules.requireDay(epochDay);
        customers.departed(customers.numberOf(customerId), how, day);
        return this;
    }

    /**
     * Gives a customer a weight: how many customers of the store he stands for, where the log is a sample. Without it
     * each counts as one.
     *
     * @param customerId the store's key of the customer, not null, not blank
     * @param weight finite and above 0
     * @return this builder
     * @throws IllegalArgumentException if the weight is out of range or the customer has been given another one
     */
    public VisitLogBuilder weight(String customerId, double weight) {
        VisitRules.requireWeight(weight);
        customers.weight(customers.numberOf(customerId), weight);
        return this;
    }

    /**
     * Says that a customer is a fleet (a company, a taxi or hire firm), without saying since when: it is known on every
     * as-of day. Fleets come far more often than private customers and are fitted apart.
     *
     * @param customerId the store's key of the customer, not null, not blank
     * @return this builder
     */
    public VisitLogBuilder fleet(String customerId) {
        customers.fleet(customers.numberOf(customerId), CustomerRegister.NO_DAY);
        return this;
    }

    /**
     * Says that a customer has been a fleet since a day (that of his fifth vehicle, say): it is known from that day on and
     * not before. Of several such days of one customer the earliest counts.
     *
     * @param customerId the store's key of the customer, not null, not blank
     * @param epochDay the day, counted from 1970-01-01
     * @return this builder
     */
    public VisitLogBuilder fleet(String customerId, long epochDay) {
        int day = VisitRules.requireDay(epochDay);
        customers.fleet(customers.numberOf(customerId), day);
        return this;
    }

    /**
     * Says that a customer who has a number has been a fleet since a day.
     *
     * @param customer the number that {@link #customer} gave him
     * @param epochDay the day, counted from 1970-01-01
     * @return this builder
     * @see #fleet(String, long)
     */
    public VisitLogBuilder fleet(int customer, long epochDay) {
        requireCustomer(customer);
        customers.fleet(customer, VisitRules.requireDay(epochDay));
        return this;
    }

    /**
     * Says in which currency the primitive amounts are.
     *
     * @param currency the currency, not null
     * @return this builder
     * @throws MixedCurrenciesException if the log already is in another one
     */
    public VisitLogBuilder currency(CurrencyUnit currency) {
        Objects.requireNonNull(currency, "currency");
        CurrencyUnit known = this.currency;
        if (known != null && !known.equals(currency)) {
            throw new MixedCurrenciesException(known, currency);
        }
        this.currency = currency;
        return this;
    }

    /**
     * Says from when on the records are complete (the first day in the present system, say), where customers are older than they. A
     * customer who was acquired before that day, or of whom a visit before it is on record, has earlier visits that nobody knows:
     *
     * <ul>
     *   <li>his clock starts with his first visit on that day or later, or with that day itself if there is none;
     *   <li>he is {@linkplain VisitHistory#isOlderThanRecords marked} in the history, so that models are fitted without him (customers who
     *       were still there when the records began have stayed longer than others; fitted with them a model would find too little leaving)
     *       and he is scored all the same.
     * </ul>
     *
     * A customer of whom neither is known counts as new. Without such a day all records count as complete.
     *
     * @param day the first day of which all visits are on record, not null
     * @return this builder
     */
    public VisitLogBuilder recordsFrom(LocalDate day) {
        VisitRules.requireDay(day.toEpochDay());
        this.recordsFrom = day;
        return this;
    }

    /**
     * Makes the log. The builder can go on and make a longer one.
     *
     * @return the log, never null; empty if nobody came and nobody was acquired
     */
    public VisitLog build() {
        VisitLog log = new VisitSorting(customers, rows).toLog(currency);
        LocalDate begin = recordsFrom;
        return begin == null ? log : log.withRecordsFrom(begin);
    }

    private double valueInOneCurrency(@Nullable Money money) {
        if (money == null) {
            return Double.NaN;
        }
        currency(money.getCurrencyUnit());
        return money.getAmount().doubleValue();
    }
}
