package org.dealercrm.scoring.association;

import java.util.Arrays;

/** The tests of a search: how many there were, and the p-values of those that are told or that the correction needs. */
final class SignificanceTests {

    private final PValueCorrection correction;
    private double[] logP = new double[64];
    private int kept;
    private int count;
    private double[] corrected = {};

    SignificanceTests(PValueCorrection correction) {
        this.correction = correction;
    }

    /**
     * Tests a table.
     *
     * @param told whether the result is asked for later
     * @return the number under which to ask for it, meaningless if it is not told
     */
    int test(ContingencyTable table, boolean told) {
        count++;
        if (told || correction.needsAll()) {
            if (kept == logP.length) {
                logP = Arrays.copyOf(logP, kept << 1);
            }
            logP[kept++] = table.logFisherP();
        }
        return kept - 1;
    }

    /** Corrects the p-values for the tests so far. */
    void correct() {
        corrected = correction.corrected(Arrays.copyOf(logP, kept), count);
    }

    int count() {
        return count;
    }

    double logP(int number) {
        return logP[number];
    }

    double p(int number) {
        return Math.exp(logP[number]);
    }

    double correctedP(int number) {
        return corrected[number];
    }
}
