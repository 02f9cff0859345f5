package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.dealercrm.desk.csv.ResponsesFile;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.desk.json.SurveyFormFile;
import org.dealercrm.desk.survey.ReceivedSurvey;
import org.dealercrm.desk.survey.StoreLoyalty;
import org.dealercrm.scoring.history.SatisfactionScores;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.dealercrm.scoring.retention.RetentionPolicy;
import org.dealercrm.scoring.retention.StoreSatisfaction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What customers answered, as far as the probability of return is judged by it. */
final class AnswersOptions {

    @Option(
            names = "--responses",
            paramLabel = "F.csv",
            description =
                    "Responses to a survey: where satisfaction has gone with return in this store, a poor answer is a reason.")
    private @Nullable Path responses;

    @Option(
            names = "--questionnaire",
            paramLabel = "F.json",
            description = "What the responses answer; needed with --responses.")
    private @Nullable Path questionnaire;

    @Option(
            names = "--ignore",
            paramLabel = "COLUMN",
            description = "A column of the responses that is no question. May be repeated.")
    private List<String> ignored = new ArrayList<>();

    boolean areGiven() {
        return responses != null;
    }

    @Nullable
    Path[] files() {
        return new Path[] {responses, questionnaire};
    }

    /** The one is of no use without the other. */
    void check(CommandSpec spec) {
        if ((responses == null) != (questionnaire == null)) {
            throw new ParameterException(
                    spec.commandLine(), "--responses and --questionnaire go together: the questions tell the scales");
        }
    }

    /** Reads the answers to the question of overall satisfaction and learns from the past what they mean. One bad row refuses all. */
    StoreSatisfaction learn(
            VisitLog log,
            VisitHistory history,
            StoreFit<LifetimeModel> fit,
            RetentionPolicy rules,
            TableOptions table,
            PrintWriter err) {
        LocalDate asOf = history.asOf().orElseThrow();
        StoreSatisfaction learned = StoreSatisfaction.learn(log, asOf, rules.horizonDays(), fit, scores(table));
        err.println(learned.outcome().sentence(Locale.ENGLISH));
        return learned;
    }

    private SatisfactionScores scores(TableOptions table) {
        if (responses == null || questionnaire == null) {
            throw new IllegalStateException("Answers are read where they are given");
        }
        SurveyFormFile asked = SurveyFormFile.read(questionnaire);
        ReceivedSurvey survey =
                ResponsesFile.readWhole(table.of(responses), asked.form(), new LinkedHashSet<>(ignored));
        String file = String.valueOf(questionnaire.getFileName());
        return StoreLoyalty.scores(survey)
                .orElseThrow(() -> new UnusableInput(file
                        + ": found no question of OVERALL_SATISFACTION, expected one, as return is judged by it."));
    }
}
