package org.dealercrm.scoring.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.ScaleDirection;

/** Takes the answers of customers to one question, in any order. */
public final class SatisfactionScoresBuilder {

    /** So many steps a rate for each can be told apart, and a scale of 0 to 10 has as many. */
    static final int MOST_STEPS = 11;

    private final Scale scale;
    private final double[] cuts;
    private final Map<String, List<SatisfactionAnswer>> ofCustomer = new HashMap<>();
    private long outsideScale;

    SatisfactionScoresBuilder(Scale scale) {
        if (scale.points() > MOST_STEPS) {
            throw new IllegalArgumentException("A scale of more than " + MOST_STEPS
                    + " points needs cuts that part it into steps, found " + scale.points() + " points");
        }
        this.scale = scale;
        this.cuts = new double[scale.points() - 1];
        for (int i = 0; i < cuts.length; i++) {
            cuts[i] = point(i) + scale.step() / 2;
        }
    }

    SatisfactionScoresBuilder(Scale scale, double... cuts) {
        this.scale = scale;
        this.cuts = cuts.clone();
        if (cuts.length < 1 || cuts.length >= MOST_STEPS) {
            throw new IllegalArgumentException(
                    "A scale is parted by 1 to " + (MOST_STEPS - 1) + " cuts, found " + cuts.length);
        }
        double before = scale.min();
        for (double cut : cuts) {
            // a point of the scale lies between each two cuts
            if (!(cut > before && cut < scale.max() && !scale.allows(cut)) || firstPoint(before) > lastPoint(cut)) {
                throw new IllegalArgumentException(
                        "Cuts rise between points of the scale, with points between them, found "
                                + Arrays.toString(cuts));
            }
            before = cut;
        }
    }

    private double point(int index) {
        return scale.min() + index * scale.step();
    }

    private int firstPoint(double from) {
        return (int) Math.ceil((from - scale.min()) / scale.step() - 1e-9);
    }

    private int lastPoint(double to) {
        return (int) Math.floor((to - scale.min()) / scale.step() + 1e-9);
    }

    /**
     * Takes an answer. One that is no point of the scale is not kept, and counted.
     *
     * @param customerId the customer's key, as in the log of visits; not null, not blank
     * @param day the day on which he answered, not null
     * @param answer his answer
     * @return this
     */
    public SatisfactionScoresBuilder add(String customerId, LocalDate day, double answer) {
        VisitRules.requireCustomerId(customerId);
        if (!scale.allows(answer)) {
            outsideScale++;
            return this;
        }
        int band = 0;
        while (band < cuts.length && answer > cuts[band]) {
            band++;
        }
        int step = isRising() ? band : cuts.length - band;
        ofCustomer.computeIfAbsent(customerId, key -> new ArrayList<>()).add(new SatisfactionAnswer(day, answer, step));
        return this;
    }

    private boolean isRising() {
        return scale.direction() == ScaleDirection.HIGHER_IS_BETTER;
    }

    /**
     * The answers.
     *
     * @return never null; may be without any
     */
    public SatisfactionScores build() {
        SortedMap<String, List<SatisfactionAnswer>> sorted = new TreeMap<>();
        ofCustomer.forEach((customer, answers) -> sorted.put(customer, oneADay(answers)));
        return new SatisfactionScores(scale, labels(), Collections.unmodifiableSortedMap(sorted), outsideScale);
    }

    private List<SatisfactionAnswer> oneADay(List<SatisfactionAnswer> answers) {
        SortedMap<LocalDate, SatisfactionAnswer> byDay = new TreeMap<>();
        Comparator<SatisfactionAnswer> worst = Comparator.comparingDouble(answer -> scale.goodness(answer.answer()));
        for (SatisfactionAnswer answer : answers) {
            byDay.merge(answer.day(), answer, (one, other) -> worst.compare(one, other) <= 0 ? one : other);
        }
        return List.copyOf(byDay.values());
    }

    private List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        for (int band = 0; band <= cuts.length; band++) {
            double low = point(band == 0 ? 0 : firstPoint(cuts[band - 1]));
            double high = point(band == cuts.length ? scale.points() - 1 : lastPoint(cuts[band]));
            labels.add(
                    low == high
                            ? new Label("ANSWER_" + said(low), said(low), said(low))
                            : new Label(
                                    "ANSWER_" + said(low) + "_TO_" + said(high),
                                    said(low) + " to " + said(high),
                                    said(low) + " 至 " + said(high)));
        }
        if (!isRising()) {
            Collections.reverse(labels);
        }
        return labels;
    }

    private static String said(double point) {
        double tidy = Math.rint(point * 1e6) / 1e6;
        return tidy == Math.rint(tidy) ? String.valueOf((long) tidy) : String.valueOf(tidy);
    }
}
