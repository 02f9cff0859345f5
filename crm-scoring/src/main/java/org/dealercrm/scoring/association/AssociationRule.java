package org.dealercrm.scoring.association;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import org.dealercrm.scoring.wording.Language;

/**
 * A rule: who has all items of the antecedent often has all items of the consequent, too. For example, of 80 customers who
 * like winter sports 45 bought winter tyres: a confidence of 0.5625.
 *
 * <p>Rules are in order by falling confidence, then by falling count, then the one with fewer items first (the precedence of
 * Liu, Hsu &amp; Ma 1998), then by their antecedents and consequents.
 *
 * <p>Reference: Agrawal, R. &amp; Srikant, R. "Fast algorithms for mining association rules", VLDB 1994, 487-499; Brin, S.;
 * Motwani, R.; Ullman, J. D. &amp; Tsur, S. "Dynamic itemset counting and implication rules for market basket data", SIGMOD
 * 1997, 255-264; Liu, B.; Hsu, W. &amp; Ma, Y. "Integrating classification and association rule mining", KDD 1998, 80-86.
 *
 * @param antecedent what is known of the customer, not null, at least one item
 * @param consequent what follows, not null, at least one item, none of the antecedent's
 * @param table how often the two come together and apart, not null; both sides are in at least one basket together
 * @param improvement by how much the confidence is above that of the best simpler rule, -1 to 1; see {@link #improvement()}
 * @param pValue the p-value of Fisher's exact test, one-sided, by itself; see {@link ContingencyTable#fisherP()}
 * @param correctedPValue the same corrected for the number of rules tested, 0 to 1
 */
public record AssociationRule(
        ItemSet antecedent,
        ItemSet consequent,
        ContingencyTable table,
        double improvement,
        double pValue,
        double correctedPValue)
        implements Comparable<AssociationRule> {

    private static final Comparator<AssociationRule> PRECEDENCE = Comparator.comparingDouble(
                    AssociationRule::confidence)
            .reversed()
            .thenComparing(Comparator.comparingInt(AssociationRule::count).reversed())
            .thenComparingInt(rule -> rule.antecedent.size() + rule.consequent.size())
            .thenComparing(AssociationRule::antecedent)
            .thenComparing(AssociationRule::consequent);

    /** Checks the sides and the figures. */
    public AssociationRule {
        Objects.requireNonNull(table, "table");
        if (antecedent.isEmpty() || consequent.isEmpty()) {
            throw new IllegalArgumentException(
                    "Both sides of a rule have items, found " + antecedent.size() + " and " + consequent.size());
        }
        if (consequent.items().stream().anyMatch(antecedent::contains)) {
            throw new IllegalArgumentException("The sides of a rule have no item in common, found " + consequent);
        }
        if (table.both() < 1) {
            throw new IllegalArgumentException("The sides of a rule come together, found " + table);
        }
        if (!(improvement >= -1 && improvement <= 1)) {
            throw new IllegalArgumentException("An improvement lies between -1 and 1, found " + improvement);
        }
        if (!(pValue >= 0 && pValue <= 1 && correctedPValue >= 0 && correctedPValue <= 1)) {
            throw new IllegalArgumentException(
                    "A p-value lies between 0 and 1, found " + pValue + ", corrected " + correctedPValue);
        }
    }

    /**
     * The baskets that hold both sides.
     *
     * @return at least 1
     */
    public int count() {
        return table.both();
    }

    /**
     * The share of all baskets that hold both sides, P(X and Y).
     *
     * @return above 0, at most 1
     */
    public double support() {
        return table.support();
    }

    /**
     * The share of the consequent among those who have the antecedent, P(Y | X).
     *
     * @return above 0, at most 1
     */
    public double confidence() {
        return table.confidence().orElseThrow();
    }

    /**
     * How many times as frequent the consequent is with the antecedent as it is at large, P(Y | X) / P(Y).
     *
     * @return above 0
     */
    public double lift() {
        return table.lift().orElseThrow();
    }

    /**
     * How many times as often the rule would fail if the two sides were independent, P(X) P(not Y) / P(X and not Y).
     *
     * @return not negative; empty if the rule never fails, where it has no bound
     */
    public OptionalDouble conviction() {
        return table.conviction();
    }

    /**
     * By how much the confidence is above that of the best rule with the same consequent and only some of the items of the
     * antecedent, or none of them, where it is the share of the consequent at large. A rule without improvement is redundant.
     *
     * <p>Reference: Bayardo, R. J.; Agrawal, R. &amp; Gunopulos, D. "Constraint-based rule mining in large, dense databases",
     * ICDE 1999, 188-197, section 2 (improvement); Zaki, M. J. "Generating non-redundant association rules", KDD 2000, 34-43.
     *
     * @return -1 to 1
     */
    @Override
    public double improvement() {
        return improvement;
    }

    /**
     * Whether a simpler rule says as much.
     *
     * @return true if {@link #improvement()} is not above 0
     */
    public boolean isRedundant() {
        return !(improvement > 0);
    }

    /**
     * The rule in words, with its counts.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code 45 of 80 who like winter sports (56.3%) bought winter tyres; of all customers 8%}, never null
     */
    public String sentence(Locale locale) {
        String share = Sentences.percent(confidence());
        String atLarge = Sentences.percent((double) table.consequent() / table.total());
        String known = antecedent.clause(locale);
        String follows = consequent.clause(locale);
        if (Language.isChinese(locale)) {
            return table.antecedent() + " 位" + known + "的客户中有 " + count() + " 位（" + share + "）" + follows + "；全体客户中为 "
                    + atLarge;
        }
        return count() + " of " + table.antecedent() + " who " + known + " (" + share + ") " + follows
                + "; of all customers " + atLarge;
    }

    @Override
    public int compareTo(AssociationRule other) {
        return PRECEDENCE.compare(this, other);
    }
}
