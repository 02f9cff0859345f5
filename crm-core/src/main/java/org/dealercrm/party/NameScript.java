package org.dealercrm.party;

/** The script in which a name is written; it decides which part comes first and whether a blank parts them. */
public enum NameScript {
    /** Chinese characters only, for example 王芳 or 阿依古丽·买买提: surname first, no blank. */
    HAN,
    /** Latin letters only, for example Anna Schmidt: given name first, parted by a blank. */
    LATIN,
    /** Chinese characters and Latin letters, for example Lisa 王: as in Latin. */
    MIXED,
    /** Any other script, or letters of it beside the two: as in Latin. */
    OTHER;

    /**
     * The script of a text. Blanks, points, hyphens and apostrophes belong to every script.
     *
     * @param text the text, not null
     * @return the script, never null; {@link #OTHER} for a text without a letter
     */
    static NameScript of(String text) {
        boolean[] seen = new boolean[3];
        text.codePoints().filter(Character::isLetter).forEach(letter -> seen[place(letter)] = true);
        if (seen[2] || (!seen[0] && !seen[1])) {
            return OTHER;
        }
        if (seen[0]) {
            return seen[1] ? MIXED : HAN;
        }
        return LATIN;
    }

    private static int place(int letter) {
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        if (script == Character.UnicodeScript.HAN) {
            return 0;
        }
        return script == Character.UnicodeScript.LATIN ? 1 : 2;
    }
}
