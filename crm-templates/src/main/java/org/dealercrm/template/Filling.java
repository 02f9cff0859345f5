package org.dealercrm.template;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What came of checking values against their schema: the values, ready for any template over it, or every problem. */
public final class Filling {

    private final @Nullable TemplateValues values;
    private final List<ValueProblem> problems;

    private Filling(@Nullable TemplateValues values, List<ValueProblem> problems) {
        this.values = values;
        this.problems = problems;
    }

    static Filling complete(TemplateValues values) {
        return new Filling(Objects.requireNonNull(values), List.of());
    }

    static Filling incomplete(List<ValueProblem> problems) {
        return new Filling(null, List.copyOf(problems));
    }

    /**
     * The values.
     *
     * @return the values, empty if there were problems
     */
    public Optional<TemplateValues> values() {
        return Optional.ofNullable(values);
    }

    /**
     * Every problem: first in the order of the schema, then names that it does not know, in the order given.
     *
     * @return the problems, empty if the values are complete
     */
    public List<ValueProblem> problems() {
        return problems;
    }

    /**
     * The values where they are known to be complete.
     *
     * @return the values, never null
     * @throws IllegalStateException if there were problems; the message names the variables, not their values
     */
    public TemplateValues orElseThrow() {
        if (values == null) {
            throw new IllegalStateException(problems.stream()
                    .map(ValueProblem::english)
                    .collect(Collectors.joining(" ", "The values do not fit their schema. ", "")));
        }
        return values;
    }
}
