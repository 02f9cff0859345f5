package org.dealercrm.template;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of writing a template with values: the text, or every value that could not stand where it was to stand. */
public final class Rendered {

    private final @Nullable String text;
    private final List<ValueProblem> problems;

    private Rendered(@Nullable String text, List<ValueProblem> problems) {
        this.text = text;
        this.problems = problems;
    }

    static Rendered done(String text) {
        return new Rendered(Objects.requireNonNull(text), List.of());
    }

    static Rendered refused(List<ValueProblem> problems) {
        return new Rendered(null, List.copyOf(problems));
    }

    /**
     * The text.
     *
     * @return the text, empty if there were problems
     */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /**
     * Every problem, in the order of the template, each variable once for a kind of problem; where the text became too long,
     * that is the last, and what would have followed was not looked at.
     *
     * @return the problems, empty if the text was written
     */
    public List<ValueProblem> problems() {
        return problems;
    }

    /**
     * The text where the values are known to suit the template.
     *
     * @return the text, never null
     * @throws RefusedValueException if there were problems
     */
    public String orElseThrow() {
        if (text == null) {
            throw new RefusedValueException(problems);
        }
        return text;
    }

    @Override
    public String toString() {
        return text == null ? "Rendered" + problems : "Rendered[" + text.length() + " characters]";
    }
}
