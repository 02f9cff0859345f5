package org.dealercrm.desk.survey;

import java.util.Objects;
import org.dealercrm.scoring.drivers.MendFirstPolicy;
import org.dealercrm.scoring.drivers.TopicPareto;
import org.dealercrm.scoring.satisfaction.SatisfactionPolicy;
import org.dealercrm.scoring.satisfaction.SelectionRule;

/**
 * The store's rules of satisfaction, all together.
 *
 * @param satisfaction of the figures, not null; its choice of items is made from what customers wrote
 * @param mendFirst of what to mend first, not null
 * @param selection how far down the rank of mentions items are chosen, not null
 */
public record SurveyRules(SatisfactionPolicy satisfaction, MendFirstPolicy mendFirst, SelectionRule selection) {

    /** Checks that everything is there. */
    public SurveyRules {
        Objects.requireNonNull(satisfaction, "satisfaction");
        Objects.requireNonNull(mendFirst, "mendFirst");
        Objects.requireNonNull(selection, "selection");
    }

    /**
     * The library's customary rules; the items of a criterion are those that make up four fifths of its mentions.
     *
     * @return the rules to begin with, never null
     */
    public static SurveyRules standard() {
        return new SurveyRules(
                SatisfactionPolicy.standard(),
                MendFirstPolicy.standard(),
                new SelectionRule.VitalFew(TopicPareto.EIGHTY_PERCENT));
    }
}
