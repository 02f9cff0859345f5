package org.dealercrm.scoring.feedback;

/** Words of a text that the dictionary does not know. */
final class Strangers {

    private Strangers() {}

    /** How many there are between two places: each Han character is one, and each run of other letters and digits. */
    static int between(char[] folded, int begin, int end) {
        int count = 0;
        boolean inRun = false;
        for (int at = begin; at < end; at++) {
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
