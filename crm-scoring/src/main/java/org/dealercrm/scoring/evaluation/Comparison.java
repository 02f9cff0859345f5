package org.dealercrm.scoring.evaluation;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.lifetime.ConfidenceInterval;

/**
 * Two predictions of the same customers by one measure: which is the better one, by how much, and whether so many customers can tell.
 *
 * @param first the name of a model, not null
 * @param second the name of a rule, or of another model; not null
 * @param measure by which they are compared, not null
 * @param firstValue the measure of the first
 * @param secondValue the measure of the second
 * @param difference the first less the second, with its standard error; not null
 */
public record Comparison(
        String first,
        String second,
        Measure measure,
        double firstValue,
        double secondValue,
        PairedDifference difference) {

    /** The confidence of the intervals in sentences and of {@link #decided()}. */
    public static final double LEVEL = 0.95;

    /** Checks the components. */
    public Comparison {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(difference, "difference");
        if (measure.better() == Measure.Better.NEITHER) {
            throw new IllegalArgumentException("A comparison needs a measure that judges, found " + measure);
        }
    }

    /**
     * The better one by the figures, be it by chance.
     *
     * @return its name, empty if both are equal
     */
    public Optional<String> winner() {
        if (firstValue == secondValue) {
            return Optional.empty();
        }
        boolean firstIsHigher = firstValue > secondValue;
        boolean higherWins = measure.better() == Measure.Better.HIGHER;
        return Optional.of(firstIsHigher == higherWins ? first : second);
    }

    /**
     * Where the true difference lies with {@link #LEVEL} confidence.
     *
     * @return the interval of the first less the second; empty for too few customers
     */
    public Optional<ConfidenceInterval> interval() {
        return difference.interval(LEVEL);
    }

    /**
     * Whether the difference is more than chance: its interval does not hold 0.
     *
     * @return false if the interval holds 0 or there is none
     */
    public boolean decided() {
        return interval().map(range -> range.low() > 0 || range.high() < 0).orElse(false);
    }

    /**
     * The comparison in words.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return a sentence, never null
     */
    public String sentence(Locale locale) {
        return ComparisonSentences.of(this, locale);
    }
}
