package org.dealercrm.desk.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealercrm.desk.csv.ColumnNames;
import org.dealercrm.desk.csv.ResponsesFile;
import org.dealercrm.desk.csv.TableFile;
import org.dealercrm.desk.feedback.TradeWordsFile;
import org.dealercrm.desk.json.LoyaltyKeys;
import org.dealercrm.desk.json.SurveyFormFile;
import org.dealercrm.desk.report.ReportPage;
import org.dealercrm.desk.report.SatisfactionPage;
import org.dealercrm.desk.report.ServiceRates;
import org.dealercrm.desk.report.StoreAnalysis;
import org.dealercrm.desk.simulation.SimulatedFollowUps;
import org.dealercrm.desk.simulation.SimulatedStore;
import org.dealercrm.desk.survey.ReceivedSurvey;
import org.dealercrm.desk.survey.StoreLoyalty;
import org.dealercrm.desk.survey.SurveyFindings;
import org.dealercrm.desk.survey.SurveyRules;
import org.dealercrm.scoring.feedback.TradeDictionary;
import org.dealercrm.scoring.feedback.WordSplitter;
import org.dealercrm.scoring.history.SatisfactionScores;
import org.dealercrm.scoring.loyalty.ClassSatisfaction;
import org.dealercrm.scoring.loyalty.LoyaltyTable;

/** Writes the page on satisfaction of a simulated store, beside its report, out of the survey files in its folder. */
final class SurveyPages {

    /** So long an answer tells of a customer in the tables of this page. */
    private static final int VALID_DAYS = 2 * 365;

    /** Of ten points, the best three count as satisfied, as the box rule has it. */
    private static final double SATISFIED_FROM = .7;

    private SurveyPages() {}

    /** Whether the survey files lie in the folder. */
    static boolean canBeWritten(DemoFolder folder) {
        return Files.isRegularFile(folder.questionnaire()) && Files.isRegularFile(folder.responses());
    }

    /** What the report's link leads to. */
    static Optional<String> name(DemoFolder folder) {
        return canBeWritten(folder) ? Optional.of(SatisfactionPage.NAME) : Optional.empty();
    }

    /**
     * Writes the page.
     *
     * @return the page; empty if there are no survey files in the folder
     */
    static Optional<Path> write(DemoFolder folder, SimulatedStore simulated, StoreAnalysis analysis) {
        if (!canBeWritten(folder)) {
            return Optional.empty();
        }
        SurveyFormFile asked = SurveyFormFile.read(folder.questionnaire());
        ReceivedSurvey survey = ResponsesFile.read(
                        TableFile.standard(folder.responses()), ColumnNames.AS_IS, asked.form(), Set.of(), false)
                .survey();
        TradeDictionary words =
                Files.isRegularFile(folder.words()) ? TradeWordsFile.read(folder.words()) : TradeDictionary.builtIn();
        SurveyFindings found =
                SurveyFindings.of(survey, asked.topics(), SurveyRules.standard(), words, WordSplitter.byCharacter());
        SatisfactionPage page = new SatisfactionPage(
                simulated.id().value(),
                true,
                asked,
                found,
                loyalty(survey, analysis),
                ServiceRates.of(SimulatedFollowUps.of(simulated), simulated.lastDay()),
                Optional.of(ReportPage.NAME));
        return Optional.of(page.write(folder.report().resolve(SatisfactionPage.NAME)));
    }

    private static Optional<Map<String, Object>> loyalty(ReceivedSurvey survey, StoreAnalysis analysis) {
        LocalDate asOf = analysis.asOf();
        int horizon = analysis.result().provenance().policy().horizonDays();
        return StoreLoyalty.of(survey, analysis.log(), asOf, horizon).map(returns -> {
            Map<String, Object> map = new LinkedHashMap<>(LoyaltyKeys.of(returns));
            SatisfactionScores scores = StoreLoyalty.scores(survey).orElseThrow();
            map.put(
                    "classes",
                    LoyaltyKeys.of(ClassSatisfaction.of(analysis.result().scores(), scores, asOf, VALID_DAYS)));
            int from = (int) Math.round(SATISFIED_FROM * scores.stepCount());
            map.put(
                    "table",
                    LoyaltyKeys.of(LoyaltyTable.of(analysis.result().scores(), scores, from, asOf, VALID_DAYS)));
            return map;
        });
    }
}
