package org.dealercrm.desk.store;

import java.util.List;
import java.util.Optional;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.SaveResult;
import org.dealercrm.contract.Versioned;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.DomainEvent;
import org.dealercrm.survey.Questionnaire;
import org.dealercrm.survey.QuestionnaireId;
import org.dealercrm.survey.Questionnaires;

/** The questionnaires in the database. */
final class JdbcQuestionnaires implements Questionnaires {

    private static final String OF_CODE = "code = ?";
    /** The greatest id of a code is that of the highest version. */
    private static final String IN_USE = "questionnaire_id = (SELECT MAX(questionnaire_id) FROM questionnaire"
            + " WHERE store_id = ? AND code = ? AND status = 'IN_USE')";

    private final JdbcAggregates<QuestionnaireId, Questionnaire> questionnaires;

    JdbcQuestionnaires(JdbcAggregates<QuestionnaireId, Questionnaire> questionnaires) {
        this.questionnaires = questionnaires;
    }

    @Override
    public Optional<Versioned<Questionnaire>> find(QuestionnaireId id) {
        return questionnaires.find(id);
    }

    @Override
    public Page<Versioned<Questionnaire>> page(StoreId store, PageRequest request) {
        return questionnaires.page(store, request);
    }

    @Override
    public Page<Versioned<Questionnaire>> ofCode(StoreId store, String code, PageRequest request) {
        return questionnaires.page(store, request, OF_CODE, List.of(code));
    }

    @Override
    public Optional<Versioned<Questionnaire>> inUse(StoreId store, String code) {
        return questionnaires.page(store, PageRequest.first(1), IN_USE, List.of(store.value(), code)).items().stream()
                .findFirst();
    }

    @Override
    public SaveResult save(Questionnaire questionnaire, long expectedVersion, List<? extends DomainEvent> events) {
        return questionnaires.save(questionnaire, expectedVersion, events);
    }
}
