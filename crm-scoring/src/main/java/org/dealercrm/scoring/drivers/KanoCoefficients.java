package org.dealercrm.scoring.drivers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.scoring.estimate.Breakdown;
import org.dealercrm.scoring.estimate.EstimateProvenance;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.IntervalMethod;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.WhyNone;
import org.dealercrm.scoring.rates.WilsonInterval;

/** From the counts of the categories to class, coefficients and significance. */
final class KanoCoefficients {

    private static final Label METHOD = new Label("KANO", "Kano analysis", "KANO 分析");
    private static final Label SATISFACTION = new Label("KANO_SI", "satisfaction coefficient", "满意影响系数");
    private static final Label DISSATISFACTION = new Label("KANO_DI", "dissatisfaction coefficient", "不满意影响系数");

    private KanoCoefficients() {}

    static EstimateProvenance provenance(String table, String source) {
        return EstimateProvenance.of(METHOD, source, Map.of("table", table));
    }

    static KanoAnalysis analysis(Figure feature, KanoTally tally, double level) {
        KanoCounts counts = tally.counts();
        boolean nobody = feature.sample().size() == 0;
        Figure base = new Figure(feature.label(), tally.understood(feature.sample()), feature.provenance());
        return new KanoAnalysis(
                feature.label(),
                counts,
                counts.category(),
                coefficient(base.named(SATISFACTION), counts, KanoCategory.ATTRACTIVE, 1, level, nobody),
                coefficient(base.named(DISSATISFACTION), counts, KanoCategory.MUST_BE, -1, level, nobody),
                nobody
                        ? Optional.empty()
                        : Optional.of(
                                KanoSignificance.of(counts, feature.sample().effectiveSize())),
                feature.sample());
    }

    /** sign (X + O) / (A + O + M + I), X the category that moves this coefficient only; undefined if the base is 0. */
    private static Estimation coefficient(
            Figure figure, KanoCounts counts, KanoCategory own, int sign, double level, boolean nobody) {
        double base = counts.understood();
        if (!(base > 0)) {
            return figure.none(nobody ? WhyNone.NO_ANSWERS : WhyNone.ZERO_BELOW_THE_LINE);
        }
        double n = figure.sample().effectiveSize();
        // the same quotient from above and from below, so that all is exactly n
        double others = base - counts.of(own) - counts.oneDimensional();
        double share = others <= 0 ? 1 : (counts.of(own) + counts.oneDimensional()) / base;
        WilsonInterval interval = WilsonInterval.of(Math.min(n, share * n), n, level);
        Breakdown parts = Breakdown.of(
                figure.label(),
                List.of(leaf(counts, own, base, sign), leaf(counts, KanoCategory.ONE_DIMENSIONAL, base, sign)));
        return figure.of(
                parts,
                sign > 0
                        ? Figure.interval(interval.low(), parts.value(), interval.high(), level, IntervalMethod.WILSON)
                        : Figure.interval(
                                -interval.high(), parts.value(), -interval.low(), level, IntervalMethod.WILSON));
    }

    private static Breakdown leaf(KanoCounts counts, KanoCategory category, double base, int sign) {
        double part = sign * counts.of(category) / base;
        return Breakdown.leaf(
                new Label(
                        String.valueOf(category.symbol()),
                        category.displayName(Locale.ENGLISH),
                        category.displayName(Locale.CHINESE)),
                part == 0 ? 0.0 : part);
    }
}
