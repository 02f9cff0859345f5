package org.dealercrm.party;

import java.util.Objects;
import java.util.Optional;

/**
 * The name of a customer, as far as its parts are known, and how to address its bearer. For example the surname 欧阳 with
 * the given name 明, or 阿依古丽·买买提 as a whole.
 *
 * <p>An explicit surname is kept as it was given and never derived from a full name. {@link #toString()} tells the form and
 * script only, because a name is personal.
 *
 * @param form what is known of the parts, not null
 * @param surname the surname, present if and only if the form is {@link NameForm#SPLIT}
 * @param givenName the given name, present only if the form is {@link NameForm#SPLIT}
 * @param fullName the whole name as it is written, 1 to 200 characters; of a split name: surname and given name joined
 *     without a blank in Chinese characters, given name, blank and surname otherwise
 * @param honorific how to address the person; {@link Honorific#UNKNOWN} for a company
 */
public record PersonName(
        NameForm form, Optional<String> surname, Optional<String> givenName, String fullName, Honorific honorific) {

    /** The greatest length of a name, in UTF-16 units. */
    public static final int MAX_LENGTH = 200;

    /** Checks that the parts fit the form and that the full name is theirs. */
    public PersonName {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(honorific, "honorific");
        surname.ifPresent(part -> requireText(part, "surname"));
        givenName.ifPresent(part -> requireText(part, "given name"));
        requireText(fullName, "full name");
        requireFitting(form, surname, givenName, fullName);
        if (form == NameForm.COMPANY && honorific != Honorific.UNKNOWN) {
            throw new IllegalArgumentException("A company takes no honorific, found " + honorific);
        }
    }

    /**
     * A name whose surname and given name are both known; the honorific is unknown.
     *
     * @param surname the surname, not blank; blanks at the ends are dropped
     * @param givenName the given name, not blank; blanks at the ends are dropped
     * @return the name, never null
     * @throws IllegalArgumentException if a part is blank, too long or holds a control character
     */
    public static PersonName of(String surname, String givenName) {
        String family = surname.strip();
        String given = givenName.strip();
        return new PersonName(
                NameForm.SPLIT, Optional.of(family), Optional.of(given), joined(family, given), Honorific.UNKNOWN);
    }

    /**
     * A person of whom only the surname is known; the honorific is unknown.
     *
     * @param surname the surname, not blank; blanks at the ends are dropped
     * @return the name, never null
     * @throws IllegalArgumentException if the surname is blank, too long or holds a control character
     */
    public static PersonName ofSurname(String surname) {
        String family = surname.strip();
        return new PersonName(NameForm.SPLIT, Optional.of(family), Optional.empty(), family, Honorific.UNKNOWN);
    }

    /**
     * A person's full name whose parts are not known; the honorific is unknown.
     *
     * @param fullName the name, not blank; blanks at the ends are dropped
     * @return the name, never null
     * @throws IllegalArgumentException if the name is blank, too long or holds a control character
     */
    public static PersonName unsplit(String fullName) {
        return new PersonName(
                NameForm.UNSPLIT, Optional.empty(), Optional.empty(), fullName.strip(), Honorific.UNKNOWN);
    }

    /**
     * The name of a company or another body.
     *
     * @param name the name, not blank; blanks at the ends are dropped
     * @return the name, never null
     * @throws IllegalArgumentException if the name is blank, too long or holds a control character
     */
    public static PersonName company(String name) {
        return new PersonName(NameForm.COMPANY, Optional.empty(), Optional.empty(), name.strip(), Honorific.UNKNOWN);
    }

    /**
     * The same name with an honorific.
     *
     * @param newHonorific how to address the person, not null
     * @return the name, never null
     * @throws IllegalArgumentException if this is a company and the honorific is not {@link Honorific#UNKNOWN}
     */
    public PersonName withHonorific(Honorific newHonorific) {
        return new PersonName(form, surname, givenName, fullName, newHonorific);
    }

    /**
     * The script of the full name.
     *
     * @return the script, never null
     */
    public NameScript script() {
        return NameScript.of(fullName);
    }

    /**
     * Whether this names a company or another body rather than a person.
     *
     * @return true for a company
     */
    public boolean isCompany() {
        return form == NameForm.COMPANY;
    }

    /** Tells form, script and honorific, never a part of the name. */
    @Override
    public String toString() {
        return "PersonName[" + form + ", " + script() + ", " + honorific + "]";
    }

    private static String joined(String surname, String givenName) {
        boolean chinese = NameScript.of(surname + givenName) == NameScript.HAN;
        return chinese ? surname + givenName : givenName + " " + surname;
    }

    private static void requireFitting(
            NameForm form, Optional<String> surname, Optional<String> givenName, String fullName) {
        if (form == NameForm.SPLIT) {
            if (surname.isEmpty()) {
                throw new IllegalArgumentException("A split name has a surname");
            }
            String whole = givenName.map(given -> joined(surname.get(), given)).orElse(surname.get());
            if (!whole.equals(fullName)) {
                throw new IllegalArgumentException("The full name of a split name is its parts joined");
            }
        } else if (surname.isPresent() || givenName.isPresent()) {
            throw new IllegalArgumentException("A name of the form " + form + " has neither surname nor given name");
        }
    }

    private static void requireText(String text, String what) {
        if (text.isEmpty() || text.length() > MAX_LENGTH || !text.strip().equals(text)) {
            throw new IllegalArgumentException("The " + what + " has 1 to " + MAX_LENGTH
                    + " characters and no blank at either end, found " + text.length() + " characters");
        }
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("The " + what + " holds a control character");
        }
    }
}
