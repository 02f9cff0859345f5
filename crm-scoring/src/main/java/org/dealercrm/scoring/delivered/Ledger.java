package org.dealercrm.scoring.delivered;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dealercrm.scoring.estimate.Breakdown;
import org.dealercrm.scoring.estimate.Estimate;
import org.dealercrm.scoring.estimate.EstimateProvenance;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Interval;
import org.dealercrm.scoring.estimate.IntervalMethod;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.Sample;
import org.dealercrm.scoring.estimate.WhyNone;
import org.joda.money.CurrencyUnit;

/** Entries of money that are added exactly, and the figure that comes of them. */
final class Ledger {

    /** An amount under its heading, with the sign that it has in the sum. */
    record Entry(Label heading, Label label, MoneyRange range) {}

    private final Set<CurrencyUnit> currencies;
    private final List<Entry> entries;

    /**
     * A ledger.
     *
     * @param currencies of all that belongs together, of which the entries may be a part; not empty
     */
    Ledger(Set<CurrencyUnit> currencies, List<Entry> entries) {
        this.currencies = new TreeSet<>(currencies);
        this.entries = List.copyOf(entries);
    }

    /** The exact sum, empty if the currencies are mixed. */
    Optional<MoneyRange> sum() {
        if (currencies.size() > 1) {
            return Optional.empty();
        }
        MoneyRange sum = MoneyRange.none(currencies.iterator().next());
        for (Entry entry : entries) {
            sum = sum.plus(entry.range);
        }
        return Optional.of(sum);
    }

    /** The sum as a figure: the double nearest to the exact sum, and so each end. */
    Estimation figure(Label label, EstimateProvenance method) {
        EstimateProvenance provenance = withCurrencies(method);
        Optional<MoneyRange> sum = sum();
        if (sum.isEmpty()) {
            return none(label, WhyNone.NOT_ADDABLE, provenance);
        }
        return new Estimate(
                label,
                number(sum.get(), 1),
                Optional.of(bounds(
                        sum.get().low().getAmount().doubleValue(),
                        sum.get().high().getAmount().doubleValue())),
                sample(),
                breakdown(label, 1),
                provenance);
    }

    /** That there is no figure, and why. */
    NoEstimate none(Label label, WhyNone why, EstimateProvenance provenance) {
        return new NoEstimate(label, why, sample(), provenance);
    }

    /** The entries under their headings, each divided by a number. */
    Breakdown breakdown(Label label, double divisor) {
        Map<Label, List<Breakdown>> headings = new LinkedHashMap<>();
        for (Entry entry : entries) {
            headings.computeIfAbsent(entry.heading, heading -> new ArrayList<>())
                    .add(Breakdown.leaf(entry.label, number(entry.range, divisor)));
        }
        List<Breakdown> parts = new ArrayList<>();
        headings.forEach((heading, leaves) -> parts.add(Breakdown.of(heading, leaves)));
        return parts.isEmpty() ? Breakdown.leaf(label, 0) : Breakdown.of(label, parts);
    }

    Sample sample() {
        return Sample.of(entries.size(), List.of());
    }

    EstimateProvenance withCurrencies(EstimateProvenance method) {
        Map<String, String> parameters = new LinkedHashMap<>(method.parameters());
        String codes = currencies.stream().map(CurrencyUnit::getCode).collect(Collectors.joining(", "));
        parameters.put(currencies.size() > 1 ? "currencies" : "currency", codes);
        return new EstimateProvenance(method.method(), method.source(), parameters, method.libraryVersion());
    }

    static Interval bounds(double low, double high) {
        return new Interval(low, high, OptionalDouble.empty(), IntervalMethod.VALUATION_RANGE);
    }

    private static double number(MoneyRange range, double divisor) {
        return range.amount().getAmount().doubleValue() / divisor;
    }
}
