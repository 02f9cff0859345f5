package org.dealercrm.scoring.feedback;

/** Words of a text that the dictionary does not know. */
final class Strangers {

    private Strangers() {}

    /** How many there are between two places: each Han character is one, and each run of other letters and digits. */
    static int between(char[] folded, int from, int to) {
        int count = 0;
        boolean inRun = false;
        for (int at = from; at < to; at++) {
            boolean han = Character.isIdeographic(folded[at]);
            boolean letter = !han && (Character.isLetterOrDigit(folded[at]) || Character.isSurrogate(folded[at]));
            if (han || (letter && !inRun)) {
                count++;
            }
            inRun = letter;
        }
        return count;
    }
}
