package org.dealercrm.letter.catalog;

import java.util.List;
import org.dealercrm.letter.LetterLanguage;

/** Names in a row as they are read in a sentence. */
public final class Series {

    private Series() {}

    /**
     * Joins names: 轩逸、天籁和奇骏; Sylphy, Teana and X-Trail.
     *
     * @param names the names, not empty
     * @param language the language of the letter, not null
     * @return the text, never null
     * @throws IllegalArgumentException if there is no name
     */
    public static String of(List<String> names, LetterLanguage language) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("A series has at least one name");
        }
        int last = names.size() - 1;
        if (last == 0) {
            return names.get(0);
        }
        String comma = language.isChinese() ? "、" : ", ";
        String and = language.isChinese() ? "和" : " and ";
        return String.join(comma, names.subList(0, last)) + and + names.get(last);
    }
}
