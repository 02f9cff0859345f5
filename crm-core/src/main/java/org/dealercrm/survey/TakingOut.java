package org.dealercrm.survey;

import java.time.LocalDate;
import java.util.Objects;

/**
 * That answers do not count, why, and who decided it. The response stays in the files, so that anybody can see what was taken out.
 *
 * @param reason why, not null
 * @param role the role of whoever decided, for example {@code DCRC manager}, not his name; not blank
 * @param on the day of the decision, not null
 */
public record TakingOut(Reason reason, String role, LocalDate on) {

    /** Why answers do not count. */
    public enum Reason {
        /** 重复: the same customer answered about the same visit before. */
        DUPLICATE,
        /** 诱导: staff asked for a good mark, promised something for it or stood by. */
        COACHED,
        /** 代答: somebody else answered, staff perhaps. */
        NOT_THE_CUSTOMER,
        /** 敷衍: answered without reading, such as the same point throughout within seconds. */
        CARELESS,
        /** 撤回: the customer takes his answers back. */
        WITHDRAWN,
        /** 测试: it was a trial of the survey. */
        TRIAL
    }

    /** Checks that nothing is missing. */
    public TakingOut {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(on, "on");
        if (role.isBlank()) {
            throw new IllegalArgumentException("Somebody takes a response out, found a blank role");
        }
    }
}
