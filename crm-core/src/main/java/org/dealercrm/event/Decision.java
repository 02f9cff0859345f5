package org.dealercrm.event;

import java.util.List;
import java.util.Objects;

/**
 * The answer of an aggregate to a command: accepted with the changed aggregate and its events, or refused with the reason.
 *
 * @param <A> the aggregate
 */
public sealed interface Decision<A> {

    /**
     * Accepts a command.
     *
     * @param <A> the aggregate
     * @param aggregate the aggregate after the change, not null
     * @param events what happened, in order, not null
     * @return the decision, never null
     */
    static <A> Decision<A> accepted(A aggregate, DomainEvent... events) {
        return new Accepted<>(aggregate, List.of(events));
    }

    /**
     * Refuses a command.
     *
     * @param <A> the aggregate
     * @param code a stable word for programs, not blank
     * @param sentence a full sentence for people, not blank
     * @return the decision, never null
     */
    static <A> Decision<A> refused(String code, String sentence) {
        return new Refused<>(new Refusal(code, sentence));
    }

    /**
     * The aggregate after an accepted command.
     *
     * @return the aggregate, never null
     * @throws IllegalStateException if the command was refused; the message is the refusal's sentence
     */
    default A orElseThrow() {
        if (this instanceof Accepted<A> accepted) {
            return accepted.aggregate();
        }
        throw new IllegalStateException(((Refused<A>) this).refusal().sentence());
    }

    /**
     * The command was carried out.
     *
     * @param <A> the aggregate
     * @param aggregate the aggregate after the change, not null
     * @param events what happened, in order; copied
     */
    record Accepted<A>(A aggregate, List<DomainEvent> events) implements Decision<A> {

        /** Checks the parts and copies the list. */
        public Accepted {
            Objects.requireNonNull(aggregate, "aggregate");
            events = List.copyOf(events);
        }
    }

    /**
     * The command was refused; nothing changed.
     *
     * @param <A> the aggregate
     * @param refusal the reason, not null
     */
    record Refused<A>(Refusal refusal) implements Decision<A> {

        /** Checks that there is a reason. */
        public Refused {
            Objects.requireNonNull(refusal, "refusal");
        }
    }
}
