package org.dealercrm.survey;

import java.util.Optional;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.Versioned;
import org.dealercrm.contract.VersionedAggregates;
import org.dealercrm.dealership.StoreId;

/**
 * The questionnaires of a host's stores, each version for itself. The order of ids is that of {@link QuestionnaireId#value()}. A
 * host implements it over its database and checks that against {@link QuestionnairesContract}.
 */
public interface Questionnaires extends VersionedAggregates<StoreId, QuestionnaireId, Questionnaire> {

    /**
     * Lists the versions of a questionnaire, in the order of their numbers.
     *
     * @param store the store, not null
     * @param code what the store calls it, not null
     * @param request how many, and after which mark, not null
     * @return the page, never null; empty if there is no such questionnaire
     */
    Page<Versioned<Questionnaire>> ofCode(StoreId store, String code, PageRequest request);

    /**
     * Finds the version by which customers are asked, by the rule of {@link QuestionnaireVersions#inUse()}.
     *
     * @param store the store, not null
     * @param code what the store calls it, not null
     * @return the version with the highest number among those in use; empty if none is
     */
    Optional<Versioned<Questionnaire>> inUse(StoreId store, String code);
}
