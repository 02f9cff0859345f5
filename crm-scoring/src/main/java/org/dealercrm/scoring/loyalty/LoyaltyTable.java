package org.dealercrm.scoring.loyalty;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.history.SatisfactionAnswer;
import org.dealercrm.scoring.history.SatisfactionScores;
import org.dealercrm.scoring.rates.Rate;
import org.dealercrm.scoring.rates.RateComparison;
import org.dealercrm.scoring.rates.RateDefinition;
import org.dealercrm.scoring.rates.RateSource;
import org.dealercrm.scoring.rates.RateWindow;
import org.dealercrm.scoring.retention.CustomerScores;
import org.dealercrm.scoring.retention.StabilityTier;
import org.dealercrm.scoring.wording.Language;

/**
 * Attitude against behaviour: the customers with a valid answer by whether it is satisfied and whether they are likely to return
 * (stable). Dick and Basu speak of an attitude relative to other stores; a question on this store alone stands in for it here, so the
 * table tells less where all stores are liked. Behaviour is the stability tier, so customers of all classes are in it; who has no
 * valid answer is left out and counted.
 *
 * <p>Reference: Dick, A. S.; Basu, K. "Customer loyalty: toward an integrated conceptual framework", Journal of the Academy of
 * Marketing Science 22, 1994, 99-113.
 *
 * @param shares the share of each kind among the customers with an answer; the numerators add up to the denominator, which is the
 *     same for all; not null
 * @param stableAmongSatisfied likely to return / satisfied, not null
 * @param stableAmongOthers likely to return / not satisfied, not null
 */
@SuppressWarnings("EnumOrdinal") // a count for each kind, read back by the same order
public record LoyaltyTable(Map<LoyaltyKind, Rate> shares, Rate stableAmongSatisfied, Rate stableAmongOthers) {

    private static final double LEVEL = .95;
    private static final RateSource SOURCE = new RateSource(
            "Dick, Basu 1994, Journal of the Academy of Marketing Science 22, 99-113",
            "Dick, Basu 1994, Journal of the Academy of Marketing Science 22, 99-113");

    /** Copies the shares. */
    public LoyaltyTable {
        Objects.requireNonNull(stableAmongSatisfied, "stableAmongSatisfied");
        Objects.requireNonNull(stableAmongOthers, "stableAmongOthers");
        shares = Collections.unmodifiableMap(new EnumMap<>(shares));
    }

    /**
     * Makes the table.
     *
     * @param result the customers with their tiers, not null
     * @param scores the answers, not null
     * @param satisfiedFrom the worst step that is satisfied, 1 to the number of steps less 1
     * @param asOf the last day that counts, that of the result, not null
     * @param validDays for how many days an answer tells of a customer, not negative
     * @return the table, never null
     */
    public static LoyaltyTable of(
            CustomerScores result, SatisfactionScores scores, int satisfiedFrom, LocalDate asOf, int validDays) {
        if (satisfiedFrom < 1 || satisfiedFrom >= scores.stepCount()) {
            throw new IllegalArgumentException("The satisfied begin between the worst and the best step, found step "
                    + satisfiedFrom + " of " + scores.stepCount());
        }
        long[] counts = new long[LoyaltyKind.values().length];
        long silent = 0;
        for (int row = 0; row < result.size(); row++) {
            Optional<SatisfactionAnswer> answer = scores.latest(result.customerId(row), asOf, validDays);
            if (answer.isEmpty()) {
                silent++;
                continue;
            }
            boolean stable = result.stabilityTier(row) == StabilityTier.STABLE;
            counts[LoyaltyKind.of(answer.get().step() >= satisfiedFrom, stable).ordinal()]++;
        }
        RateWindow window = new RateWindow(asOf.minusDays(validDays), asOf);
        return table(counts, silent, window, satisfiedFrom);
    }

    private static LoyaltyTable table(long[] counts, long silent, RateWindow window, int satisfiedFrom) {
        long loyal = counts[LoyaltyKind.LOYAL.ordinal()];
        long latent = counts[LoyaltyKind.LATENT.ordinal()];
        long spurious = counts[LoyaltyKind.SPURIOUS.ordinal()];
        long none = counts[LoyaltyKind.NONE.ordinal()];
        List<Exclusion> leftOut = List.of(new Exclusion(ExclusionReason.NOT_ANSWERED, silent));
        Map<LoyaltyKind, Rate> shares = new EnumMap<>(LoyaltyKind.class);
        for (LoyaltyKind kind : LoyaltyKind.values()) {
            RateDefinition definition = new RateDefinition(
                    "LOYALTY_" + kind,
                    kind.displayName(Locale.ENGLISH),
                    kind.displayName(Locale.CHINESE),
                    "customers of this kind / customers with a valid answer",
                    "该类客户 / 有有效作答的客户",
                    SOURCE,
                    Map.of("satisfiedFrom", satisfiedFrom));
            shares.put(
                    kind,
                    Rate.of(
                            definition,
                            window,
                            window.to(),
                            counts[kind.ordinal()],
                            loyal + latent + spurious + none,
                            leftOut));
        }
        RateDefinition stable = new RateDefinition(
                "STABLE",
                "likely to return",
                "可能返厂",
                "customers likely to return / customers of this attitude",
                "可能返厂的客户 / 持该态度的客户",
                SOURCE,
                Map.of("satisfiedFrom", satisfiedFrom));
        return new LoyaltyTable(
                shares,
                Rate.of(stable, window, window.to(), loyal, loyal + latent, List.of()),
                Rate.of(stable, window, window.to(), spurious, spurious + none, List.of()));
    }

    /**
     * Whether the satisfied are likelier to return than the others.
     *
     * @return the comparison at 95 %, empty if one of the two has nobody
     */
    public Optional<RateComparison> comparison() {
        return stableAmongSatisfied.compareWith(stableAmongOthers, LEVEL);
    }

    /**
     * The table in words.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return a sentence, never null
     */
    public String sentence(Locale locale) {
        boolean chinese = Language.isChinese(locale);
        String kinds = shares.entrySet().stream()
                .map(share -> share.getKey().displayName(locale) + " "
                        + (long) share.getValue().numerator())
                .collect(Collectors.joining(chinese ? "，" : ", "));
        String said = (chinese ? "按态度与行为：" : "By attitude and behaviour: ") + kinds;
        String compared = comparison().map(found -> found.sentence(locale)).orElse("");
        if (compared.isEmpty()) {
            return said + (chinese ? "。" : ".");
        }
        return said
                + (chinese ? "。满意者与其他客户的返厂可能：" : ". Likely to return, satisfied against others: ")
                + compared
                + (chinese ? "。" : ".");
    }
}
