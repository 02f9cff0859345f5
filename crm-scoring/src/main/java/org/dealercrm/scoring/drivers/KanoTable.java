package org.dealercrm.scoring.drivers;

/**
 * Which category follows from the two answers of a customer: how he feels if the feature is there (functional), and if it is
 * not (dysfunctional). Answers are 1 like, 2 expect, 3 neutral, 4 accept, 5 dislike.
 *
 * <pre>
 *                      dysfunctional
 *   functional   like  expect  neutral  accept  dislike
 *   like          Q      A       A        A        O
 *   expect        R      I       I        I        M
 *   neutral       R      I       I        I        M
 *   accept        R      I       I        I        M
 *   dislike       R      R       R        R        Q
 * </pre>
 *
 * Pouliot's table has Q also where a customer expects, or accepts, both a feature and its lack.
 */
public enum KanoTable {
    /** The table above. */
    STANDARD(
            "Berger et al. 1993, Kano's methods for understanding customer-defined quality, Center for Quality of"
                    + " Management Journal 2(4), 3-36",
            "QAAAO RIIIM RIIIM RIIIM RRRRQ"),
    /** With Q for expect and expect, and for accept and accept. */
    POULIOT(
            "Pouliot 1993, Theoretical issues of Kano's methods, Center for Quality of Management Journal 2(4), 28-36",
            "QAAAO RQIIM RIIIM RIIQM RRRRQ");

    private static final int ANSWERS = 5;

    private final String source;
    /** A letter for each pair, the rows one after the other. */
    private final String rows;

    KanoTable(String source, String rows) {
        this.source = source;
        this.rows = rows;
    }

    /**
     * Who proposed it.
     *
     * @return author, year and where, never blank
     */
    public String source() {
        return source;
    }

    /**
     * The category of a pair of answers.
     *
     * @param functional how he feels if it is there, 1 to 5
     * @param dysfunctional how he feels if it is not, 1 to 5
     * @return the category, never null
     * @throws IllegalArgumentException if an answer is not 1 to 5
     */
    public KanoCategory category(int functional, int dysfunctional) {
        return KanoCategory.of(rows.charAt((ANSWERS + 1) * place(functional) + place(dysfunctional)));
    }

    private static int place(int answer) {
        if (answer < 1 || answer > ANSWERS) {
            throw new IllegalArgumentException("An answer to a question of Kano is 1 to 5, found " + answer);
        }
        return answer - 1;
    }
}
