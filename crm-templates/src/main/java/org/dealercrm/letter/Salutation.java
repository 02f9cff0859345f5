package org.dealercrm.letter;

import java.util.Optional;
import org.dealercrm.party.PersonName;

/**
 * How a letter greets its reader: 尊敬的欧阳先生：, Dear Mr Ouyang, – or the reason why that cannot be told from the name.
 *
 * <p>A surname that was recorded as such wins. The surname of an unsplit Chinese name is its compound surname (复姓) if it
 * begins with one, otherwise its first character. A name with a separating dot, such as 阿依古丽·买买提, and a name in another
 * script that is not split are used in full, and a company too, without an honorific. What could be read in two ways is
 * reported, not guessed.
 */
public sealed interface Salutation {

    /**
     * The salutation of a person or company.
     *
     * @param name the name with its honorific, not null
     * @param language the language of the letter, not null
     * @param unknown how to address a person whose honorific is not known, not null
     * @return the salutation, or why it could not be decided, never null
     */
    static Salutation of(PersonName name, LetterLanguage language, UnknownHonorific unknown) {
        return new SalutationRules(language, unknown).greet(name);
    }

    /**
     * The line of the letter.
     *
     * @return the salutation with its colon or comma, empty if it could not be decided
     */
    default Optional<String> line() {
        return this instanceof Line decided ? Optional.of(decided.text()) : Optional.empty();
    }

    /**
     * A salutation.
     *
     * @param text the line with its full-width colon in Chinese and its comma in English, not null
     */
    record Line(String text) implements Salutation {

        /** A salutation names a person. */
        @Override
        public String toString() {
            return "Line[…]";
        }
    }

    /**
     * A name that can be read in two ways.
     *
     * @param chinese why, and what to do, in Chinese, without the name, not null
     * @param english the same in English, not null
     */
    record Undecided(String chinese, String english) implements Salutation {}
}
