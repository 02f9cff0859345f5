package org.dealercrm.desk.store;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Criterion;
import org.dealercrm.survey.Dimension;
import org.dealercrm.survey.Questionnaire;
import org.dealercrm.survey.QuestionnaireId;
import org.dealercrm.survey.QuestionnaireState;
import org.dealercrm.survey.QuestionnaireStatus;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.ScaleDirection;
import org.dealercrm.survey.ScaleKind;
import org.dealercrm.survey.SurveyForm;
import org.dealercrm.survey.SurveyItem;
import org.dealercrm.survey.SurveyQuestion;
import org.dealercrm.survey.SurveyText;

/** A version of a questionnaire in {@code questionnaire}, and the dimensions, items and questions of its form. */
final class QuestionnaireTables implements AggregateTables<QuestionnaireId, Questionnaire> {

    private static final PartTable<Questionnaire, Dimension> DIMENSIONS = new PartTable<>(
            "questionnaire_dimension",
            List.of("code", "name_zh", "name_en"),
            questionnaire -> questionnaire.form().dimensions(),
            (row, dimension) -> write(row.text(dimension.code()), dimension.name()),
            (key, row) -> new Dimension(row.text(), text(row)));

    private static final PartTable<Questionnaire, SurveyItem> ITEMS = new PartTable<>(
            "questionnaire_item",
            List.of("code", "name_zh", "name_en", "dimension", "criterion"),
            questionnaire -> questionnaire.form().items(),
            (row, item) -> write(row.text(item.code()), item.name())
                    .text(item.dimension())
                    .text(item.criterion().map(Enum::name)),
            (key, row) -> new SurveyItem(row.text(), text(row), row.perhapsText(), row.perhapsWord(Criterion.class)));

    private static final PartTable<Questionnaire, SurveyQuestion> QUESTIONS = new PartTable<>(
            "questionnaire_question",
            List.of("code", "aspect", "item", "lowest", "highest", "step", "direction", "kind", "text_zh", "text_en"),
            questionnaire -> questionnaire.form().questions(),
            (row, question) -> write(
                    row.text(question.code())
                            .word(question.aspect())
                            .text(question.item())
                            .real(question.scale().min())
                            .real(question.scale().max())
                            .real(question.scale().step())
                            .word(question.scale().direction())
                            .word(question.scale().kind()),
                    question.text()),
            (key, row) ->
                    new SurveyQuestion(row.text(), row.word(Aspect.class), row.perhapsText(), scale(row), text(row)));

    @Override
    public String name() {
        return "questionnaire";
    }

    @Override
    public String keyColumn() {
        return "questionnaire_id";
    }

    @Override
    public List<String> columns() {
        return List.of("code", "status", "title_zh", "title_en", "written_at", "in_use_since", "retired_at");
    }

    @Override
    public List<PartTable<Questionnaire, ?>> parts() {
        return List.of(DIMENSIONS, ITEMS, QUESTIONS);
    }

    @Override
    public AggregateKey keyOf(QuestionnaireId id) {
        return new AggregateKey(id.store(), id.value());
    }

    @Override
    public QuestionnaireId idOf(Questionnaire questionnaire) {
        return questionnaire.id();
    }

    @Override
    public void write(RowBinding row, Questionnaire questionnaire) throws SQLException {
        write(
                        row.text(questionnaire.id().code()).word(questionnaire.status()),
                        questionnaire.form().title())
                .moment(questionnaire.state().writtenAt())
                .moment(questionnaire.inUseSince())
                .moment(questionnaire.retiredAt());
    }

    @Override
    public Function<Parts, Questionnaire> read(AggregateKey key, RowReading row) throws SQLException {
        row.text(); // the code stands in the key too
        QuestionnaireState.Builder state = QuestionnaireState.builder()
                .id(QuestionnaireId.parse(key.store(), key.value()))
                .status(row.word(QuestionnaireStatus.class));
        SurveyText title = text(row);
        state.writtenAt(row.moment()).inUseSince(row.perhapsMoment()).retiredAt(row.perhapsMoment());
        return parts -> Questionnaire.restore(
                        state.form(new SurveyForm(title, parts.of(DIMENSIONS), parts.of(ITEMS), parts.of(QUESTIONS)))
                                .build())
                .aggregate();
    }

    private static RowBinding write(RowBinding row, SurveyText text) throws SQLException {
        return row.text(text.chinese()).text(text.english());
    }

    private static SurveyText text(RowReading row) throws SQLException {
        return new SurveyText(row.text(), row.text());
    }

    private static Scale scale(RowReading row) throws SQLException {
        return new Scale(row.real(), row.real(), row.real(), row.word(ScaleDirection.class), row.word(ScaleKind.class));
    }
}
