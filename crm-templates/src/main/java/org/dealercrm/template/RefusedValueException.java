package org.dealercrm.template;

import java.util.List;
import java.util.stream.Collectors;

/** A value could not stand where a template put it, for example a line break in an e-mail header; nothing was produced. */
public final class RefusedValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Every problem. */
    private final transient List<ValueProblem> problems;

    RefusedValueException(List<ValueProblem> problems) {
        super(problems.stream()
                .map(ValueProblem::english)
                .collect(Collectors.joining(" ", "The template cannot be filled in with these values. ", "")));
        this.problems = problems;
    }

    /**
     * Every problem, told without the values themselves.
     *
     * @return the problems, not empty
     */
    public List<ValueProblem> problems() {
        return problems;
    }
}
