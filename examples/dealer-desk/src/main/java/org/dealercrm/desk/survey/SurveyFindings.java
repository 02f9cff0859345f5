package org.dealercrm.desk.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import org.dealercrm.scoring.drivers.MendFirstAnalysis;
import org.dealercrm.scoring.drivers.TopicPareto;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.feedback.CustomerVoices;
import org.dealercrm.scoring.feedback.FeedbackReader;
import org.dealercrm.scoring.feedback.FeedbackReading;
import org.dealercrm.scoring.feedback.FeedbackSummary;
import org.dealercrm.scoring.feedback.Topic;
import org.dealercrm.scoring.feedback.TradeDictionary;
import org.dealercrm.scoring.feedback.WordSplitter;
import org.dealercrm.scoring.satisfaction.CriteriaSelection;
import org.dealercrm.scoring.satisfaction.Responses;
import org.dealercrm.scoring.satisfaction.SatisfactionAnalysis;
import org.dealercrm.scoring.satisfaction.SatisfactionPolicy;
import org.dealercrm.survey.SurveyForm;
import org.dealercrm.survey.SurveyItem;

/**
 * All that a survey tells a store.
 *
 * @param survey what came back, not null
 * @param rules by which rules, not null
 * @param voices what customers complain about and hope for, from what they wrote; empty if nobody wrote anything
 * @param topics what they wrote by topic and tone; empty if nobody wrote anything
 * @param selection which items make up the criteria; empty if nobody named one, so that all count
 * @param analysis the figures, not null
 * @param mendFirst what to mend first, not null
 */
public record SurveyFindings(
        ReceivedSurvey survey,
        SurveyRules rules,
        Optional<CustomerVoices> voices,
        Optional<FeedbackSummary> topics,
        Optional<CriteriaSelection> selection,
        SatisfactionAnalysis analysis,
        MendFirstAnalysis mendFirst) {

    /** Checks that everything is there. */
    public SurveyFindings {
        Objects.requireNonNull(survey, "survey");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(voices, "voices");
        Objects.requireNonNull(topics, "topics");
        Objects.requireNonNull(selection, "selection");
        Objects.requireNonNull(analysis, "analysis");
        Objects.requireNonNull(mendFirst, "mendFirst");
    }

    /**
     * Reads what customers wrote, chooses the items by it, and computes all figures.
     *
     * @param survey what came back, not null
     * @param ofItems the codes of the topics that belong to an item, by the code of the item; not null
     * @param rules by which rules, not null
     * @param dictionary the words of the trade, not null
     * @param words where the words of a text are, not null
     * @return everything, never null
     * @throws IllegalArgumentException if the rules weigh some dimensions or criteria of the questionnaire and not all
     */
    public static SurveyFindings of(
            ReceivedSurvey survey,
            Map<String, List<String>> ofItems,
            SurveyRules rules,
            TradeDictionary dictionary,
            WordSplitter words) {
        SortedSet<Topic> known = dictionary.topics();
        List<FeedbackReading> readings =
                readings(survey, FeedbackReader.of(dictionary).withSplitter(words));
        double level = rules.satisfaction().level();
        SurveyForm form = survey.responses().form();
        Optional<CustomerVoices> voices = readings.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        CustomerVoices.of(readings, items(form, ofItems, known), TopicPareto.EIGHTY_PERCENT, level));
        Optional<FeedbackSummary> topics =
                readings.isEmpty() ? Optional.empty() : Optional.of(FeedbackSummary.of(readings, known, level));
        Optional<CriteriaSelection> selection = voices.filter(SurveyFindings::nameItems)
                .map(heard -> CriteriaSelection.of(form, heard.mentions(), rules.selection()));
        SatisfactionPolicy policy =
                selection.map(rules.satisfaction()::withSelection).orElse(rules.satisfaction());
        return new SurveyFindings(
                survey,
                rules,
                voices,
                topics,
                selection,
                SatisfactionAnalysis.of(survey.responses(), policy),
                MendFirstAnalysis.of(
                        survey.responses(),
                        rules.mendFirst(),
                        voices.map(CustomerVoices::complaints),
                        voices.map(CustomerVoices::hopes)));
    }

    /** What was written beside a response that was taken out does not count either. */
    private static List<FeedbackReading> readings(ReceivedSurvey survey, FeedbackReader reader) {
        Responses responses = survey.responses();
        return survey.comments().stream()
                .filter(comment -> responses.takenOut(comment.row()).isEmpty())
                .map(comment -> reader.read(comment.text()))
                .toList();
    }

    private static boolean nameItems(CustomerVoices voices) {
        return voices.mentions().values().stream()
                .anyMatch(mentions -> mentions.hopes() > 0 || mentions.complaints() > 0);
    }

    private static Map<Topic, Label> items(SurveyForm form, Map<String, List<String>> ofItems, SortedSet<Topic> known) {
        Map<Topic, Label> items = new LinkedHashMap<>();
        for (SurveyItem item : form.items()) {
            List<String> codes = ofItems.getOrDefault(item.code(), new ArrayList<>());
            Label label = Label.of(item.code(), item.name());
            known.stream()
                    .filter(topic -> codes.contains(topic.label().code()))
                    .forEach(topic -> items.put(topic, label));
        }
        return items;
    }
}
