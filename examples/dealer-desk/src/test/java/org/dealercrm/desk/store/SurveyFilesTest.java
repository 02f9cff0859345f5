package org.dealercrm.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.Versioned;
import org.dealercrm.desk.csv.ColumnNames;
import org.dealercrm.desk.csv.ResponsesFile;
import org.dealercrm.desk.csv.TableFile;
import org.dealercrm.desk.json.SurveyFormFile;
import org.dealercrm.desk.progress.Progress;
import org.dealercrm.desk.simulation.SimulatedStore;
import org.dealercrm.desk.simulation.SimulatedSurveys;
import org.dealercrm.survey.Questionnaire;
import org.dealercrm.survey.QuestionnaireStep;
import org.dealercrm.survey.SurveyResponse;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Surveys go into a database with the rest of the store's past, and out of it into the files that others read. */
class SurveyFilesTest {

    private static final int CUSTOMERS = 150;

    private final SimulatedStore simulated = SimulatedStore.of(11, CUSTOMERS, LocalDate.of(2026, 10, 31), 5);
    private final Questionnaire asked = SimulatedSurveys.of(simulated).questionnaire();
    private final List<SurveyResponse> expected = new ArrayList<>();

    @TempDir
    Path folder;

    private JdbcStore store;

    @BeforeEach
    void open() {
        store = JdbcStore.open(folder.resolve("desk"));
        DemoStore.Prepared prepared = DemoStore.prepare(store, simulated, Progress.unseen());
        simulated.live((customer, responses) -> expected.addAll(responses));
        assertThat(prepared.responses()).isEqualTo(expected.size()).isPositive();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void databaseHoldsTheSurveysAsTheyWereSimulated() {
        assertThat(store.questionnaires()
                        .inUse(simulated.id(), SimulatedSurveys.QUESTIONNAIRE)
                        .map(Versioned::aggregate))
                .contains(asked);
        assertThat(
                        store
                                .surveyResponses()
                                .ofQuestionnaire(asked.id(), PageRequest.first(PageRequest.MAX_SIZE))
                                .items()
                                .stream()
                                .map(Versioned::aggregate))
                .containsExactlyElementsOf(expected);
        SurveyResponse one = expected.get(0);
        assertThat(store
                        .surveyResponses()
                        .ofCustomer(one.invitation().customer().orElseThrow(), PageRequest.first(100))
                        .items()
                        .stream()
                        .map(Versioned::aggregate))
                .contains(one);
    }

    @Test
    void filesAreReadAsTheyWereWritten() throws IOException {
        Path form = folder.resolve("surveys/questionnaire.json");
        Path responses = folder.resolve("surveys/responses.csv");
        assertThat(SurveyFiles.write(
                        store,
                        simulated.id(),
                        SimulatedSurveys.QUESTIONNAIRE,
                        SimulatedSurveys.topics(),
                        form,
                        responses))
                .contains(expected.size());

        SurveyFormFile read = SurveyFormFile.read(form);
        assertThat(read.code()).isEqualTo(asked.id().code());
        assertThat(read.version()).isEqualTo(asked.id().version());
        assertThat(read.form()).isEqualTo(asked.form());
        assertThat(read.topics()).isEqualTo(SimulatedSurveys.topics());
        ResponsesFile.Read survey =
                ResponsesFile.read(TableFile.standard(responses), ColumnNames.AS_IS, read.form(), Set.of(), true);
        assertThat(survey.quarantine().size()).isZero();
        assertThat(survey.survey().responses().size()).isEqualTo((int) expected.stream()
                .filter(response -> response.status().hasAnswers())
                .count());
        assertThat(survey.survey().comments()).hasSize((int) expected.stream()
                .filter(response -> !response.comments().isEmpty())
                .count());
        assertThat(Files.readAllLines(responses).get(0))
                .startsWith("response_id,customer_id,channel,status,invited_on,answered_on,taken_out,overall,")
                .endsWith(",comment");
    }

    /** A store that was imported before there were surveys. */
    @Test
    void databaseOfTheVersionBeforeGetsTheTablesOfSurveys() {
        String address = "jdbc:h2:file:" + folder.resolve("before").toAbsolutePath();
        Flyway.configure()
                .dataSource(address, null, null)
                .locations("classpath:org/dealercrm/desk/store/migration")
                .placeholders(Map.of("id_collation", ""))
                .target("1")
                .load()
                .migrate();
        try (JdbcStore before = JdbcStore.open(address)) {
            before.questionnaires().save(asked, 0, List.of());
            expected.forEach(response -> before.surveyResponses().save(response, 0, List.of()));
            assertThat(
                            before
                                    .surveyResponses()
                                    .page(simulated.id(), PageRequest.first(PageRequest.MAX_SIZE))
                                    .items()
                                    .stream()
                                    .map(Versioned::aggregate))
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void nothingIsWrittenWhereNoVersionIsInUse() {
        Versioned<Questionnaire> stored =
                store.questionnaires().find(asked.id()).orElseThrow();
        Questionnaire retired = stored.aggregate()
                .take(QuestionnaireStep.RETIRE, asked.inUseSince().orElseThrow().plusSeconds(1))
                .orElseThrow();
        store.questionnaires().save(retired, stored.version(), List.of());
        Path form = folder.resolve("questionnaire.json");
        assertThat(SurveyFiles.write(
                        store,
                        simulated.id(),
                        SimulatedSurveys.QUESTIONNAIRE,
                        Map.of(),
                        form,
                        folder.resolve("responses.csv")))
                .isEmpty();
        assertThat(form).doesNotExist();
        assertThat(folder.resolve("responses.csv")).doesNotExist();
    }
}
