package org.dealercrm.vehicle;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A number plate of mainland China (车牌号), for example 京A00599, or 京AD92035 of a battery-driven car. A plate belongs to a
 * vehicle for a time only; the VIN is what stays.
 *
 * <p>Embassy plates are taken in the ordinary form only (使, a letter and five characters); their other forms follow a rule of
 * their own. {@link #toString()} shows the province only.
 *
 * @param value the plate, upper case, without separators, by the widest rule ({@link NewEnergyLetters#WIDENED})
 */
public record PlateNumber(String value) implements Comparable<PlateNumber> {

    /** Checks the form. */
    public PlateNumber {
        Objects.requireNonNull(value, "value");
        Optional<PlateProblem> problem = PlateGrammar.problem(value, NewEnergyLetters.WIDENED);
        if (problem.isPresent()) {
            throw new IllegalArgumentException(problem.get().sentence(Locale.ENGLISH));
        }
    }

    /**
     * A plate by the widest rule.
     *
     * @param text the plate, either case; blanks and the middle dot are dropped, not null
     * @return the plate, never null
     * @throws IllegalArgumentException if it is no plate; the message names the problem and not the plate
     */
    public static PlateNumber of(String text) {
        return new PlateNumber(normalised(text));
    }

    /**
     * Reads what somebody typed.
     *
     * @param text the text, either case; blanks and the middle dot are dropped, not null
     * @param letters which letters a new-energy plate may bear, not null
     * @return the plate, empty if the text is none; {@link #problem(String, NewEnergyLetters)} then tells why
     */
    public static Optional<PlateNumber> parse(String text, NewEnergyLetters letters) {
        return problem(text, letters).isPresent() ? Optional.empty() : Optional.of(of(text));
    }

    /**
     * Why a text is no plate.
     *
     * @param text the text, either case; blanks and the middle dot are dropped, not null
     * @param letters which letters a new-energy plate may bear, not null
     * @return the first problem; empty if the text is a plate
     */
    public static Optional<PlateProblem> problem(String text, NewEnergyLetters letters) {
        return PlateGrammar.problem(normalised(text), letters);
    }

    /**
     * The kind of plate.
     *
     * @return the kind, never null
     */
    public PlateKind kind() {
        return PlateGrammar.kind(value);
    }

    /**
     * What the letter of a new-energy plate says of the drive.
     *
     * @return the drive; empty for any other plate
     */
    public Optional<PlateEnergy> energy() {
        return switch (kind()) {
            case NEW_ENERGY_SMALL -> Optional.of(energy(value.charAt(2)));
            case NEW_ENERGY_LARGE -> Optional.of(energy(value.charAt(7)));
            default -> Optional.empty();
        };
    }

    @Override
    public int compareTo(PlateNumber other) {
        return value.compareTo(other.value);
    }

    /** Shows the province only, because a plate leads to its keeper. */
    @Override
    public String toString() {
        return value.charAt(0) + "*".repeat(value.length() - 1);
    }

    private static PlateEnergy energy(char letter) {
        return letter <= 'E' ? PlateEnergy.BATTERY : PlateEnergy.OTHER;
    }

    private static String normalised(String text) {
        return TypedText.upperCased(text).replaceAll("[ ·•]", "");
    }
}
