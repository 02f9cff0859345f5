package org.dealercrm.desk.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.Versioned;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.desk.csv.OutputFile;
import org.dealercrm.desk.csv.ResponsesExport;
import org.dealercrm.desk.json.SurveyFormFile;
import org.dealercrm.survey.Questionnaire;
import org.dealercrm.survey.QuestionnaireId;
import org.dealercrm.survey.SurveyResponse;

/** Writes what a database holds of a survey into the two files that {@code satisfaction} reads. */
public final class SurveyFiles {

    private static final int PAGE = 2_000;

    private SurveyFiles() {}

    /**
     * Writes the questionnaire by which customers are asked, and all responses to it, in the order of their ids.
     *
     * @param store the database, not null
     * @param dealership whose survey, not null
     * @param code the name of the questionnaire, not null
     * @param topics the topics that belong to its items, by the code of the item, not null
     * @param form where the questionnaire goes, not null
     * @param responses where the responses go, not null
     * @return how many rows were written; empty if no version is in use, then no file is
     */
    public static Optional<Integer> write(
            JdbcStore store,
            StoreId dealership,
            String code,
            Map<String, List<String>> topics,
            Path form,
            Path responses) {
        Optional<Questionnaire> inUse =
                store.questionnaires().inUse(dealership, code).map(Versioned::aggregate);
        inUse.ifPresent(asked -> new SurveyFormFile(code, asked.id().version(), asked.form(), topics).write(form));
        return inUse.map(asked -> written(store, asked, responses));
    }

    private static int written(JdbcStore store, Questionnaire asked, Path target) {
        int[] rows = {0};
        OutputFile.write(target, out -> {
            ResponsesExport export = ResponsesExport.begin(out, asked.form());
            Optional<String> mark = Optional.empty();
            do {
                // All of the store are read, because a page of neighbours is many times as fast as one with gaps.
                Page<Versioned<SurveyResponse>> page =
                        store.surveyResponses().page(asked.id().store(), new PageRequest(PAGE, mark));
                for (Versioned<SurveyResponse> response : page.items()) {
                    if (isTo(asked.id(), response.aggregate())) {
                        export.add(response.aggregate());
                        rows[0]++;
                    }
                }
                mark = page.next();
            } while (mark.isPresent());
            export.end();
        });
        return rows[0];
    }

    private static boolean isTo(QuestionnaireId asked, SurveyResponse response) {
        return response.invitation().questionnaire().equals(asked);
    }
}
