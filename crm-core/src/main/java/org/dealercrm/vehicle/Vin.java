package org.dealercrm.vehicle;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A vehicle identification number (VIN): 17 characters, digits and capital letters without I, O and Q, in three sections: the
 * maker (WMI, positions 1 to 3), the description (VDS, 4 to 9) and the single vehicle (VIS, 10 to 17). Reference: ISO
 * 3779:2009; 49 CFR 565; GB 16735.
 *
 * <p>A value of this type has the form; whether its check digit is right is a question of its own ({@link
 * #hasValidCheckDigit()}), because not every market has one. What people type is read by {@link #read(String,
 * CheckDigitPolicy)}, which names every problem. {@link #toString()} shows the maker only.
 *
 * @param value the 17 characters, upper case, not null
 */
public record Vin(String value) implements ChassisNumber, Comparable<Vin> {

    /** The number of characters. */
    public static final int LENGTH = 17;

    private static final char SMALL_MAKER = '9';

    /** Checks length and alphabet. */
    public Vin {
        Objects.requireNonNull(value, "value");
        List<VinProblem> problems = VinProblems.ofForm(value);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.get(0).sentence(Locale.ENGLISH));
        }
    }

    /**
     * A VIN of the right form; its check digit is not looked at.
     *
     * @param text 17 characters, either case, not null; blanks at the ends are dropped
     * @return the VIN, never null
     * @throws IllegalArgumentException if it is not 17 characters of the alphabet; the message names the first problem and
     *     not the VIN
     */
    public static Vin of(String text) {
        return new Vin(TypedText.upperCased(text));
    }

    /**
     * Reads what somebody typed and names all that is wrong with it.
     *
     * @param text the text, either case, not null; blanks at the ends are dropped
     * @param policy what a wrong check digit means, not null
     * @return the VIN, if it can be taken, and its problems, never null
     */
    public static VinReading read(String text, CheckDigitPolicy policy) {
        String vin = TypedText.upperCased(text);
        List<VinProblem> problems = VinProblems.of(vin, policy);
        boolean refused = problems.stream().anyMatch(VinProblem::refusing);
        return new VinReading(refused ? Optional.empty() : Optional.of(new Vin(vin)), problems);
    }

    /**
     * The world manufacturer identifier (WMI). If the third character is 9, the maker builds few vehicles a year, and
     * positions 12 to 14 complete its identifier.
     *
     * @return three characters, or six of a small maker; never null
     */
    public String wmi() {
        String maker = value.substring(0, 3);
        return isOfSmallMaker() ? maker + value.substring(11, 14) : maker;
    }

    /**
     * Whether the maker is a small one, told by a 9 at position 3.
     *
     * @return true if the WMI has six characters
     */
    public boolean isOfSmallMaker() {
        return value.charAt(2) == SMALL_MAKER;
    }

    /**
     * The check digit that the other 16 characters ask for, 49 CFR 565.15(c).
     *
     * @return 0 to 9 or X
     */
    public char computedCheckDigit() {
        return CheckDigit.of(value);
    }

    /**
     * Whether position 9 holds the check digit that the other characters ask for.
     *
     * @return true if it does
     */
    public boolean hasValidCheckDigit() {
        return value.charAt(CheckDigit.POSITION - 1) == computedCheckDigit();
    }

    /**
     * What is wrong with this VIN under a policy. It has the form, so only the check digit and the serial number can be.
     *
     * @param policy what a wrong check digit means, not null
     * @return the problems by position, empty if there is none, never null
     */
    public List<VinProblem> problems(CheckDigitPolicy policy) {
        return VinProblems.of(value, policy);
    }

    @Override
    public int compareTo(Vin other) {
        return value.compareTo(other.value);
    }

    /** Shows the maker only, because a VIN leads to its keeper. */
    @Override
    public String toString() {
        return value.substring(0, 3) + "*".repeat(LENGTH - 3);
    }
}
