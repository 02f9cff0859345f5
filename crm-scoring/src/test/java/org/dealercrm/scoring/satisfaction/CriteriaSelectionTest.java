package org.dealercrm.scoring.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.WhyNone;
import org.dealercrm.scoring.satisfaction.CriteriaSelection.Indicator;
import org.dealercrm.scoring.satisfaction.CriteriaSelection.Mentions;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Criterion;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.SurveyChannel;
import org.dealercrm.survey.SurveyForm;
import org.dealercrm.survey.SurveyItem;
import org.dealercrm.survey.SurveyQuestion;
import org.dealercrm.survey.SurveyText;
import org.junit.jupiter.api.Test;

class CriteriaSelectionTest {

    private static final List<String> CONTENT = List.of("REPAIR", "SPEED", "PRICE", "PARTS", "COFFEE");

    private static SurveyForm form() {
        List<SurveyItem> items = new ArrayList<>();
        List<SurveyQuestion> questions = new ArrayList<>();
        for (String code : CONTENT) {
            items.add(item(code, Optional.of(Criterion.SERVICE_CONTENT)));
        }
        items.add(item("GREETING", Optional.of(Criterion.SERVICE_CULTURE)));
        items.add(item("WEATHER", Optional.empty()));
        for (SurveyItem item : items) {
            questions.add(TestSurvey.question("P_" + item.code(), Aspect.PERCEIVED, item.code(), Scale.rating(1, 5)));
        }
        return new SurveyForm(SurveyText.english("workshop"), List.of(), items, questions);
    }

    private static SurveyItem item(String code, Optional<Criterion> criterion) {
        return new SurveyItem(code, SurveyText.english(code), Optional.empty(), criterion);
    }

    private static final Map<String, Mentions> MENTIONS = Map.of(
            "REPAIR", new Mentions(500, 10),
            "SPEED", new Mentions(300, 40),
            "PRICE", new Mentions(100, 50),
            "PARTS", new Mentions(100, 0),
            "WEATHER", new Mentions(9000, 9000));

    @Test
    void theVitalFewOfHopesAndOfComplaintsAreChosen() {
        // Hopes 1000: 500, 800 reach 80 %. Complaints 100: 50, 90 reach it.
        CriteriaSelection selection = CriteriaSelection.of(form(), MENTIONS, new SelectionRule.VitalFew(.8));
        assertThat(selection.indicators())
                .extracting(Indicator::item, Indicator::chosenForHopes, Indicator::chosenForComplaints)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("REPAIR", true, false),
                        org.assertj.core.groups.Tuple.tuple("SPEED", true, true),
                        org.assertj.core.groups.Tuple.tuple("PRICE", false, true),
                        org.assertj.core.groups.Tuple.tuple("PARTS", false, false),
                        org.assertj.core.groups.Tuple.tuple("COFFEE", false, false),
                        org.assertj.core.groups.Tuple.tuple("GREETING", false, false));
        assertThat(selection.indicator("SPEED").orElseThrow().mentions()).isEqualTo(new Mentions(300, 40));
        assertThat(selection.isChosen("WEATHER")).isFalse();
    }

    @Test
    void itemsWithAsManyMentionsGoTheSameWay() {
        CriteriaSelection selection = CriteriaSelection.of(form(), MENTIONS, new SelectionRule.Top(3));
        assertThat(selection.indicators().stream()
                        .filter(Indicator::chosenForHopes)
                        .map(Indicator::item))
                .containsExactly("REPAIR", "SPEED", "PRICE", "PARTS");
    }

    @Test
    void chosenItemsMakeTheScore() {
        ResponsesBuilder builder = Responses.of(form());
        for (int i = 0; i < 30; i++) {
            builder.response(SurveyChannel.TELEPHONE)
                    .answer("P_REPAIR", 5)
                    .answer("P_SPEED", 3)
                    .answer("P_PRICE", 1)
                    .answer("P_PARTS", 1)
                    .answer("P_GREETING", 4);
        }
        CriteriaSelection selection = CriteriaSelection.of(form(), MENTIONS, new SelectionRule.Top(1));
        CriteriaScores scores =
                CriteriaScores.of(builder.build(), SatisfactionPolicy.standard().withSelection(selection));
        // REPAIR for hopes, PRICE for complaints
        assertThat(scores.criteria().get(Criterion.SERVICE_CONTENT).figure()).hasValue(50);
        assertThat(((NoEstimate) scores.criteria().get(Criterion.SERVICE_CULTURE)).reason())
                .isEqualTo(WhyNone.NOT_CHOSEN);
        assertThat(((NoEstimate) scores.criteria().get(Criterion.SERVICE_IMAGE)).reason())
                .isEqualTo(WhyNone.NOT_ASKED);
        assertThat(scores.items().get("GREETING").figure()).hasValue(75);
        assertThat(scores.total().figure()).hasValue(50);
        CriteriaScores all = CriteriaScores.of(
                builder.build(),
                SatisfactionPolicy.standard()
                        .withCriterionWeights(Map.of(Criterion.SERVICE_CONTENT, 3.0, Criterion.SERVICE_CULTURE, 1.0)));
        // COFFEE has no answer: (100 + 50 + 0 + 0) / 4
        assertThat(all.criteria().get(Criterion.SERVICE_CONTENT).figure()).hasValue(37.5);
        assertThat(all.total().figure()).hasValue(.75 * 37.5 + .25 * 75);
    }

    @Test
    void whatIsNoItemIsNotMentioned() {
        assertThatThrownBy(
                        () -> CriteriaSelection.of(form(), Map.of("TEA", new Mentions(1, 1)), new SelectionRule.Top(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found TEA");
        assertThatThrownBy(() -> new Mentions(-1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SelectionRule.Top(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SelectionRule.VitalFew(1.1)).isInstanceOf(IllegalArgumentException.class);
    }
}
