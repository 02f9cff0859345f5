package org.dealercrm.letter;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dealercrm.template.ValueProblem;
import org.jspecify.annotations.Nullable;

/**
 * What came of writing to one customer: the message, or everything that is missing or wrong for it.
 *
 * @param <M> the form of the message
 */
public final class Writing<M extends Message> {

    private final @Nullable M message;
    private final List<ValueProblem> problems;

    private Writing(@Nullable M message, List<ValueProblem> problems) {
        this.message = message;
        this.problems = problems;
    }

    static <M extends Message> Writing<M> done(M message) {
        return new Writing<>(Objects.requireNonNull(message), List.of());
    }

    static <M extends Message> Writing<M> failed(List<ValueProblem> problems) {
        return new Writing<>(null, List.copyOf(problems));
    }

    /**
     * The message.
     *
     * @return the message, empty if there were problems
     */
    public Optional<M> message() {
        return Optional.ofNullable(message);
    }

    /**
     * Everything that is missing or wrong, told without the values themselves.
     *
     * @return the problems, empty if the message was written
     */
    public List<ValueProblem> problems() {
        return problems;
    }

    /**
     * The message where the data are known to be complete.
     *
     * @return the message, never null
     * @throws IllegalStateException if there were problems; the message names the variables, not their values
     */
    public M orElseThrow() {
        if (message == null) {
            throw new IllegalStateException(problems.stream()
                    .map(ValueProblem::english)
                    .collect(Collectors.joining(" ", "The letter cannot be written. ", "")));
        }
        return message;
    }
}
