package org.dealercrm.scoring.feedback;

/** The marks that part clauses, in folded text: full-width ones are half-width there. */
final class Marks {

    private static final String ALWAYS = "。!?;…｡\n\r,，()[]{}";

    private Marks() {}

    /** Whether a clause ends there. */
    static boolean endsClause(char[] folded, int at) {
        return switch (folded[at]) {
            // within a number or an abbreviation (2.0, e.g.) a full stop is followed by a letter or digit
            case '.' -> at + 1 == folded.length || !Character.isLetterOrDigit(folded[at + 1]);
            // many write a blank between Han characters for a comma
            case ' ' -> partsHan(folded, at);
            default -> ALWAYS.indexOf(folded[at]) >= 0;
        };
    }

    /** Asked of the first of several blanks. */
    private static boolean partsHan(char[] folded, int at) {
        if (at == 0 || !Character.isIdeographic(folded[at - 1])) {
            return false;
        }
        int after = at;
        while (after < folded.length && folded[after] == ' ') {
            after++;
        }
        return after < folded.length && Character.isIdeographic(folded[after]);
    }

    /** Whether it may not stand in a term. */
    static boolean isMark(int point) {
        return point == '.' || ALWAYS.indexOf(point) >= 0;
    }
}
