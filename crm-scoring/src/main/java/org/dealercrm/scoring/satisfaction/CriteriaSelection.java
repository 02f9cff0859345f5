package org.dealercrm.scoring.satisfaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.dealercrm.survey.Criterion;
import org.dealercrm.survey.SurveyForm;
import org.dealercrm.survey.SurveyItem;

/**
 * The indicators of the four criteria, chosen from what customers most hope for and most complain about. Hopes and complaints are
 * ranked apart, because there are mostly many more of the one than of the other: an item is chosen if it is among the most hoped
 * for of its criterion, or among the most complained about. What nobody mentions is never chosen. Items with as many mentions go
 * the same way.
 *
 * @param rule how far down the rank is chosen, not null
 * @param indicators every item that belongs to a criterion, in the order of the questionnaire, not null
 */
public record CriteriaSelection(SelectionRule rule, List<Indicator> indicators) {

    /** Copies the list. */
    public CriteriaSelection {
        Objects.requireNonNull(rule, "rule");
        indicators = List.copyOf(indicators);
    }

    /**
     * How often customers mention an item.
     *
     * @param hopes how many hope for it, not negative
     * @param complaints how many complain about it, not negative
     */
    public record Mentions(long hopes, long complaints) {

        /** Checks the numbers. */
        public Mentions {
            if (hopes < 0 || complaints < 0) {
                throw new IllegalArgumentException(
                        "Mentions are counted from 0, found " + hopes + " hopes and " + complaints + " complaints");
            }
        }
    }

    /**
     * An item that could be chosen.
     *
     * @param item its code, not null
     * @param criterion its criterion, not null
     * @param mentions how often it is mentioned; 0 and 0 if the host told nothing of it
     * @param chosenForHopes whether it is among the most hoped for of its criterion
     * @param chosenForComplaints whether it is among the most complained about of its criterion
     */
    public record Indicator(
            String item, Criterion criterion, Mentions mentions, boolean chosenForHopes, boolean chosenForComplaints) {

        /** Checks that all are there. */
        public Indicator {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(mentions, "mentions");
        }

        /**
         * Whether it is an indicator of its criterion.
         *
         * @return true for either reason
         */
        public boolean isChosen() {
            return chosenForHopes || chosenForComplaints;
        }
    }

    /**
     * Chooses.
     *
     * @param form the questionnaire, not null
     * @param mentions by the code of the item; items without an entry were not mentioned
     * @param rule how far down the rank is chosen, not null
     * @return the choice, never null
     * @throws IllegalArgumentException if something is mentioned that is no item of the questionnaire
     */
    public static CriteriaSelection of(SurveyForm form, Map<String, Mentions> mentions, SelectionRule rule) {
        List<String> codes = form.items().stream().map(SurveyItem::code).toList();
        for (String mentioned : mentions.keySet()) {
            if (!codes.contains(mentioned)) {
                throw new IllegalArgumentException("Mentions are of items of the questionnaire, found " + mentioned);
            }
        }
        Mentions nothing = new Mentions(0, 0);
        List<Indicator> all = new ArrayList<>();
        for (SurveyItem item : form.items()) {
            item.criterion()
                    .ifPresent(criterion -> all.add(new Indicator(
                            item.code(), criterion, mentions.getOrDefault(item.code(), nothing), false, false)));
        }
        return new CriteriaSelection(
                rule, all.stream().map(one -> chosen(one, all, rule)).toList());
    }

    private static Indicator chosen(Indicator one, List<Indicator> all, SelectionRule rule) {
        List<Mentions> ofCriterion = all.stream()
                .filter(other -> other.criterion() == one.criterion())
                .map(Indicator::mentions)
                .toList();
        return new Indicator(
                one.item(),
                one.criterion(),
                one.mentions(),
                rule.chooses(one.mentions().hopes(), ranked(ofCriterion, Mentions::hopes)),
                rule.chooses(one.mentions().complaints(), ranked(ofCriterion, Mentions::complaints)));
    }

    private static List<Long> ranked(List<Mentions> mentions, ToLongFunction<Mentions> count) {
        return mentions.stream()
                .map(count::applyAsLong)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /**
     * Whether an item is an indicator.
     *
     * @param item the code of the item, not null
     * @return whether it was chosen
     */
    public boolean isChosen(String item) {
        return indicator(item).filter(Indicator::isChosen).isPresent();
    }

    /**
     * What was found of an item.
     *
     * @param item the code of the item, not null
     * @return the counts and the choice; empty if it belongs to no criterion
     */
    public Optional<Indicator> indicator(String item) {
        return indicators.stream().filter(one -> one.item().equals(item)).findFirst();
    }
}
