package org.dealercrm.scoring.value;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/** What was gathered of one customer, or of all together; money exact. */
final class CustomerAccount {

    private final Map<ProfitLine, LineSum> lines = new EnumMap<>(ProfitLine.class);
    private long visits;
    private long contacts;
    OptionalDouble expected = OptionalDouble.empty();

    /** Sums on a profit line. */
    private record LineSum(BigDecimal amount, BigDecimal cost, long count) {

        static final LineSum NONE = new LineSum(BigDecimal.ZERO, BigDecimal.ZERO, 0);

        LineSum plus(LineSum other) {
            return new LineSum(amount.add(other.amount), cost.add(other.cost), count + other.count);
        }

        LineValue value() {
            return new LineValue(
                    amount.doubleValue(),
                    cost.doubleValue(),
                    amount.subtract(cost).doubleValue(),
                    count);
        }
    }

    void add(ProfitLine line, BigDecimal amount, BigDecimal cost, long count) {
        lines.merge(line, new LineSum(amount, cost, count), LineSum::plus);
    }

    void add(CustomerAccount other) {
        other.lines.forEach((line, sum) -> lines.merge(line, sum, LineSum::plus));
        served(other.visits, other.contacts);
    }

    void served(long moreVisits, long moreContacts) {
        visits += moreVisits;
        contacts += moreContacts;
    }

    long visits() {
        return visits;
    }

    long contacts() {
        return contacts;
    }

    BigDecimal contribution() {
        return lines.values().stream()
                .map(sum -> sum.amount().subtract(sum.cost()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal costToServe(CostToServe cost) {
        BigDecimal ofVisits = cost.perVisit().getAmount().multiply(BigDecimal.valueOf(visits));
        return ofVisits.add(cost.perContact().getAmount().multiply(BigDecimal.valueOf(contacts)));
    }

    BigDecimal netContribution(CostToServe cost) {
        return contribution().subtract(costToServe(cost));
    }

    /** An entry for every line. */
    Map<ProfitLine, LineValue> values() {
        Map<ProfitLine, LineValue> values = new EnumMap<>(ProfitLine.class);
        for (ProfitLine line : ProfitLine.values()) {
            values.put(line, lines.getOrDefault(line, LineSum.NONE).value());
        }
        return values;
    }
}
