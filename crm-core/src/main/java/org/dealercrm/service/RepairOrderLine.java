package org.dealercrm.service;

import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A line of a repair order: what was done or fitted, what is charged for it, and to whom.
 *
 * @param kind what is charged for, not null
 * @param description the text of the bill, 1 to 500 characters; it may hold personal data
 * @param amount what is charged, 0 or more; a negative amount, such as an old credit, comes from history only
 * @param cost what it cost the store, in the currency of the amount; empty if that is not known
 * @param payer who pays, not null
 */
public record RepairOrderLine(LineKind kind, String description, Money amount, Optional<Money> cost, Payer payer) {

    /** The greatest length of a description. */
    public static final int MAX_DESCRIPTION = 500;

    /** Checks the parts. */
    public RepairOrderLine {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(payer, "payer");
        if (description.isBlank() || description.length() > MAX_DESCRIPTION) {
            throw new IllegalArgumentException("The description of a line has 1 to " + MAX_DESCRIPTION
                    + " characters and is not blank, found " + description.length() + " characters");
        }
        if (cost.isPresent() && !cost.get().isSameCurrency(amount)) {
            throw new IllegalArgumentException("Amount and cost of a line have one currency, found "
                    + amount.getCurrencyUnit() + " and " + cost.get().getCurrencyUnit());
        }
    }

    /**
     * A line whose cost is not known.
     *
     * @param kind what is charged for, not null
     * @param description the text of the bill, 1 to 500 characters
     * @param amount what is charged, not null
     * @param payer who pays, not null
     * @return the line, never null
     */
    public static RepairOrderLine of(LineKind kind, String description, Money amount, Payer payer) {
        return new RepairOrderLine(kind, description, amount, Optional.empty(), payer);
    }

    /** Tells kind, amount and payer; the description may hold personal data. */
    @Override
    public String toString() {
        return "RepairOrderLine[" + kind + ", " + amount + ", " + payer + "]";
    }
}
