package org.dealercrm.scoring.satisfaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealercrm.scoring.estimate.Breakdown;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.WhyNone;
import org.dealercrm.scoring.numeric.CompensatedSum;

/**
 * A weighted sum of means, such as a dimension out of its items or a total out of its dimensions, with the tree that it was made
 * by. Or the reason why there is none.
 *
 * @param label what it is, not null
 * @param value the figure; 0 if there is none
 * @param parts the means at the leaves, not null
 * @param coefficients by what each mean counts, not null
 * @param breakdown the tree; empty if there is no figure
 * @param none why there is no figure; empty if there is one
 * @param absent codes of what belongs to it and has no figure itself, not null
 */
record LinearFigure(
        Label label,
        double value,
        List<MeanPart> parts,
        List<Double> coefficients,
        Optional<Breakdown> breakdown,
        Optional<WhyNone> none,
        List<String> absent) {

    /** What becomes of a figure if something that belongs to it has none. */
    enum Absence {
        /** The others count with their weights normalised. */
        NORMALISE_THE_OTHERS,
        /** There is no figure. */
        NO_FIGURE
    }

    static LinearFigure none(Label label, WhyNone reason) {
        return new LinearFigure(label, 0, List.of(), List.of(), Optional.empty(), Optional.of(reason), List.of());
    }

    /** A single mean with what it is made of, which adds up to it. */
    static LinearFigure of(Label label, MeanPart part, double minimum, Breakdown made) {
        Optional<WhyNone> none = part.tally().size() == 0
                ? Optional.of(WhyNone.NO_ANSWERS)
                : part.tally().effectiveSize() < minimum ? Optional.of(WhyNone.TOO_FEW) : Optional.empty();
        Optional<Breakdown> breakdown = none.isPresent() ? Optional.empty() : Optional.of(made);
        return new LinearFigure(label, part.value(), List.of(part), List.of(1.0), breakdown, none, List.of());
    }

    /** A weighted mean of figures: sum w f / sum w, at least one weight above 0. */
    static LinearFigure of(Label label, List<LinearFigure> figures, double[] weights, Absence absence) {
        List<String> absent = new ArrayList<>();
        List<MeanPart> all =
                figures.stream().flatMap(figure -> figure.parts.stream()).toList();
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            if (figures.get(i).breakdown.isEmpty()) {
                absent.add(figures.get(i).label.code());
            } else {
                sum += weights[i];
            }
        }
        boolean refused = absence == Absence.NO_FIGURE && !absent.isEmpty();
        if (refused || sum == 0) {
            WhyNone why = figures.stream()
                    .flatMap(figure -> figure.none.stream())
                    .findFirst()
                    .orElse(WhyNone.NOT_ASKED);
            return new LinearFigure(label, 0, all, List.of(), Optional.empty(), Optional.of(why), absent);
        }
        return sum(label, figures, weights, sum, absent);
    }

    private static LinearFigure sum(
            Label label, List<LinearFigure> figures, double[] weights, double sum, List<String> absent) {
        List<MeanPart> parts = new ArrayList<>();
        List<Double> coefficients = new ArrayList<>();
        List<Breakdown> branches = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            LinearFigure figure = figures.get(i);
            if (figure.breakdown.isPresent() && weights[i] > 0) {
                double share = weights[i] / sum;
                parts.addAll(figure.parts);
                figure.coefficients.forEach(coefficient -> coefficients.add(share * coefficient));
                branches.add(scaled(figure.label, figure.breakdown.get(), share));
                absent.addAll(figure.absent);
            }
        }
        return new LinearFigure(
                label,
                mean(figures, weights, sum),
                List.copyOf(parts),
                List.copyOf(coefficients),
                Optional.of(Breakdown.of(label, branches)),
                Optional.empty(),
                List.copyOf(absent));
    }

    private static Breakdown scaled(Label label, Breakdown tree, double by) {
        return tree.parts().isEmpty()
                ? Breakdown.leaf(label, by * tree.value())
                : Breakdown.of(
                        label,
                        tree.parts().stream()
                                .map(part -> scaled(part.label(), part, by))
                                .toList());
    }

    /** sum w f / sum w: between the least and the largest of them, however it is rounded. */
    private static double mean(List<LinearFigure> figures, double[] weights, double sum) {
        CompensatedSum products = new CompensatedSum();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < weights.length; i++) {
            LinearFigure figure = figures.get(i);
            if (figure.breakdown.isPresent() && weights[i] > 0) {
                products.add(weights[i] * figure.value);
                low = Math.min(low, figure.value);
                high = Math.max(high, figure.value);
            }
        }
        return Math.max(low, Math.min(high, products.value() / sum));
    }
}
