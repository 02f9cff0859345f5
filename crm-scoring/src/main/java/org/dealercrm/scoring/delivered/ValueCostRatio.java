package org.dealercrm.scoring.delivered;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.scoring.estimate.Estimate;
import org.dealercrm.scoring.estimate.EstimateProvenance;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Interval;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.WhyNone;

/** Total customer value by total customer cost. */
final class ValueCostRatio {

    private static final Label LABEL = new Label("VALUE_COST_RATIO", "value by cost", "价值成本比");
    private static final EstimateProvenance METHOD =
            EstimateProvenance.of(LABEL, "Kotler 1994, Marketing Management, 8th edition, chapter 2, note", Map.of());

    private ValueCostRatio() {}

    /**
     * V / C of the exact totals. A cost of 0 or below has none: by a negative cost more value would seem less. The quotient
     * stays finite, because an amount has at most 30 decimals and 16 digits before them.
     *
     * @param all all entries, on which it stands
     * @param values the entries of total customer value
     * @param money the totals, empty if the currencies are mixed
     */
    static Estimation of(Ledger all, Ledger values, Optional<MoneyTotals> money) {
        EstimateProvenance provenance = all.withCurrencies(METHOD);
        if (money.isEmpty()) {
            return all.none(LABEL, WhyNone.NOT_ADDABLE, provenance);
        }
        MoneyRange cost = money.get().cost();
        if (!cost.amount().isPositive()) {
            WhyNone why = cost.amount().isZero() ? WhyNone.ZERO_BELOW_THE_LINE : WhyNone.NEGATIVE_BELOW_THE_LINE;
            return all.none(LABEL, why, provenance);
        }
        MoneyRange value = money.get().value();
        double ratio = quotient(value.amount().getAmount(), cost.amount().getAmount());
        return new Estimate(
                LABEL,
                ratio,
                interval(value, cost),
                all.sample(),
                values.breakdown(LABEL, cost.amount().getAmount().doubleValue()),
                provenance);
    }

    /** The ends: value low by the cost that makes least of it, value high by the one that makes most. */
    private static Optional<Interval> interval(MoneyRange value, MoneyRange cost) {
        if (!cost.low().isPositive()) {
            return Optional.empty();
        }
        BigDecimal least = (value.low().isNegative() ? cost.low() : cost.high()).getAmount();
        BigDecimal most = (value.high().isNegative() ? cost.high() : cost.low()).getAmount();
        return Optional.of(Ledger.bounds(
                quotient(value.low().getAmount(), least), quotient(value.high().getAmount(), most)));
    }

    private static double quotient(BigDecimal numerator, BigDecimal denominator) {
        return numerator.divide(denominator, MathContext.DECIMAL128).doubleValue();
    }
}
