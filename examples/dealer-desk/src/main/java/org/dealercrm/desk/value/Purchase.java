package org.dealercrm.desk.value;

import java.math.BigDecimal;
import java.util.Objects;
import org.dealercrm.scoring.value.ProfitLine;

/**
 * What one customer bought of one product, or of all products together, on a profit line. For example, parts "机油" four times for
 * 1072.00, of which three cost the store 546.72 and the fourth, of 268.00, has no cost on record.
 *
 * @param customerId the customer, not null
 * @param line the profit line, not null
 * @param product the product; empty if the data do not tell it
 * @param count how many lines or visits it were, not negative
 * @param amount what all payers paid
 * @param cost what it cost the store, as far as that is on record
 * @param amountWithoutCost the part of the amount whose cost is not on record
 */
public record Purchase(
        String customerId,
        ProfitLine line,
        String product,
        long count,
        BigDecimal amount,
        BigDecimal cost,
        BigDecimal amountWithoutCost) {

    /** Checks that nothing is null. */
    public Purchase {
        Objects.requireNonNull(customerId, "customerId");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(amountWithoutCost, "amountWithoutCost");
    }

    /** Says the line, not who bought. */
    @Override
    public String toString() {
        return "Purchase[" + line + ", " + amount + "]";
    }
}
