package org.dealercrm.letter;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dealercrm.template.ValueProblem;
import org.jspecify.annotations.Nullable;

/** What came of writing a letter to one customer: the letter, or everything that is missing or wrong for it. */
public final class Writing {

    private final @Nullable Letter letter;
    private final List<ValueProblem> problems;

    private Writing(@Nullable Letter letter, List<ValueProblem> problems) {
        this.letter = letter;
        this.problems = problems;
    }

    static Writing done(Letter letter) {
        return new Writing(Objects.requireNonNull(letter), List.of());
    }

    static Writing failed(List<ValueProblem> problems) {
        return new Writing(null, List.copyOf(problems));
    }

    /**
     * The letter.
     *
     * @return the letter, empty if there were problems
     */
    public Optional<Letter> letter() {
        return Optional.ofNullable(letter);
    }

    /**
     * Everything that is missing or wrong, told without the values themselves.
     *
     * @return the problems, empty if the letter was written
     */
    public List<ValueProblem> problems() {
        return problems;
    }

    /**
     * The letter where the data are known to be complete.
     *
     * @return the letter, never null
     * @throws IllegalStateException if there were problems; the message names the variables, not their values
     */
    public Letter orElseThrow() {
        if (letter == null) {
            throw new IllegalStateException(problems.stream()
                    .map(ValueProblem::english)
                    .collect(Collectors.joining(" ", "The letter cannot be written. ", "")));
        }
        return letter;
    }
}
