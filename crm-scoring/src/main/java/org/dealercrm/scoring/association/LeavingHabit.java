package org.dealercrm.scoring.association;

import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import org.dealercrm.scoring.wording.Language;

/**
 * A habit that goes with an outcome: customers with all items of the habit have the outcome more often than those without.
 * It says what goes together, not what causes what.
 *
 * @param habit the items, not null, at least one
 * @param outcome the outcome, not null
 * @param table customers with and without the habit (rows: the antecedent), with and without the outcome (columns: the
 *     consequent); not null
 * @param improvement by how much the share of the outcome is above that of the best part of the habit, or above that at
 *     large, -1 to 1 (see {@link AssociationRule#improvement()})
 * @param pValue the p-value of Fisher's exact test, one-sided, by itself
 * @param correctedPValue the same corrected for the number of habits tested over all outcomes, 0 to 1
 */
public record LeavingHabit(
        ItemSet habit,
        Outcome outcome,
        ContingencyTable table,
        double improvement,
        double pValue,
        double correctedPValue) {

    private static final double COVERAGE = 0.95;

    /** Checks that there are such customers. */
    public LeavingHabit {
        Objects.requireNonNull(outcome, "outcome");
        if (habit.isEmpty() || table.both() < 1) {
            throw new IllegalArgumentException(
                    "A habit has items, and customers with the outcome have it, found " + habit + " and " + table);
        }
        if (!(pValue >= 0 && pValue <= 1 && correctedPValue >= 0 && correctedPValue <= 1)) {
            throw new IllegalArgumentException(
                    "A p-value lies between 0 and 1, found " + pValue + ", corrected " + correctedPValue);
        }
    }

    /**
     * The share of the outcome among customers with the habit.
     *
     * @return above 0, at most 1
     */
    public double shareWith() {
        return table.confidence().orElseThrow();
    }

    /**
     * The share of the outcome among customers without the habit.
     *
     * @return 0 to 1; empty if everybody has the habit
     */
    public OptionalDouble shareWithout() {
        int without = table.total() - table.antecedent();
        return without == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) table.consequentOnly() / without);
    }

    /**
     * How many times the odds of the outcome are with the habit what they are without, with the exact interval of 95%.
     *
     * @return the odds ratio, never null
     */
    public OddsRatio oddsRatio() {
        return table.oddsRatio(COVERAGE);
    }

    /**
     * The habit in words, with its counts.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code 30 of 40 who complained of waiting (75%) left; of the others 20 of 160 (12.5%); odds ratio 20.4
     *     (95% interval 8.24 to 54.8)}, never null
     */
    public String sentence(Locale locale) {
        int without = table.total() - table.antecedent();
        String known = habit.clause(locale);
        String follows = outcome.clause(locale);
        String with = Sentences.percent(shareWith());
        String other =
                shareWithout().isPresent() ? Sentences.percent(shareWithout().getAsDouble()) : "";
        String odds = oddsSentence(locale);
        if (Language.isChinese(locale)) {
            String others =
                    without == 0 ? "" : "；其余 " + without + " 位中有 " + table.consequentOnly() + " 位（" + other + "）";
            return table.antecedent() + " 位" + known + "的客户中有 " + table.both() + " 位（" + with + "）" + follows + others
                    + odds;
        }
        String others =
                without == 0 ? "" : "; of the others " + table.consequentOnly() + " of " + without + " (" + other + ")";
        return table.both() + " of " + table.antecedent() + " who " + known + " (" + with + ") " + follows + others
                + odds;
    }

    private String oddsSentence(Locale locale) {
        boolean chinese = Language.isChinese(locale);
        OddsRatio odds = oddsRatio();
        String lower = Sentences.times(odds.lower());
        String upper = odds.upper().isPresent() ? Sentences.times(odds.upper().getAsDouble()) : "";
        return switch (odds.status()) {
            case BETWEEN, ZERO -> {
                String estimate = Sentences.times(odds.estimate().orElseThrow());
                yield chinese
                        ? "；优势比 " + estimate + "（95% 置信区间 " + lower + " 至 " + upper + "）"
                        : "; odds ratio " + estimate + " (95% interval " + lower + " to " + upper + ")";
            }
            case UNBOUNDED ->
                chinese ? "；优势比至少 " + lower + "（95% 置信）" : "; odds ratio at least " + lower + " (95% sure)";
            case NO_INFORMATION -> "";
        };
    }
}
