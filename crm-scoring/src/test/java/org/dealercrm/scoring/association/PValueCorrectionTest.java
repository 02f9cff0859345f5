package org.dealercrm.scoring.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class PValueCorrectionTest {

    private static double[] corrected(PValueCorrection correction, double... p) {
        return correction.corrected(Arrays.stream(p).map(Math::log).toArray(), p.length);
    }

    /** {@code p.adjust(c(.04, .001, .03, .005, .2), "holm")} and so on in R, worked out by hand. */
    @Example
    void asInR() {
        double[] p = {0.04, 0.001, 0.03, 0.005, 0.2};
        assertThat(corrected(PValueCorrection.BONFERRONI, p))
                .containsExactly(new double[] {0.2, 0.005, 0.15, 0.025, 1}, within(1e-15));
        // sorted .001 .005 .03 .04 .2 times 5 4 3 2 1 are .005 .02 .09 .08 .2, and .08 is raised to .09
        assertThat(corrected(PValueCorrection.HOLM, p))
                .containsExactly(new double[] {0.09, 0.005, 0.09, 0.02, 0.2}, within(1e-15));
        // times 5 / 1, 5 / 2, 5 / 3, 5 / 4, 1 are .005 .0125 .05 .05 .2
        assertThat(corrected(PValueCorrection.BENJAMINI_HOCHBERG, p))
                .containsExactly(new double[] {0.05, 0.005, 0.05, 0.0125, 0.2}, within(1e-15));
    }

    @Example
    void nothingTestedIsNothingCorrected() {
        for (PValueCorrection correction : PValueCorrection.values()) {
            assertThat(correction.corrected(new double[0], 0)).isEmpty();
        }
    }

    @Property
    void eachCorrectionIsMilderThanTheOneBeforeAndNoneUndercutsTheSingleTest(
            @ForAll @Size(max = 40) List<@DoubleRange(min = 1e-9, max = 1) @Scale(12) Double> values) {
        double[] p = values.stream().mapToDouble(Double::doubleValue).toArray();
        double[] bonferroni = corrected(PValueCorrection.BONFERRONI, p);
        double[] holm = corrected(PValueCorrection.HOLM, p);
        double[] discovery = corrected(PValueCorrection.BENJAMINI_HOCHBERG, p);
        for (int i = 0; i < p.length; i++) {
            assertThat(bonferroni[i]).isBetween(0.0, 1.0);
            assertThat(holm[i]).isLessThanOrEqualTo(bonferroni[i]);
            assertThat(discovery[i]).isLessThanOrEqualTo(holm[i]);
            assertThat(discovery[i]).isGreaterThanOrEqualTo(p[i] * (1 - 1e-14));
            for (int j = 0; j < p.length; j++) {
                if (p[i] <= p[j]) {
                    assertThat(holm[i]).isLessThanOrEqualTo(holm[j]);
                    assertThat(discovery[i]).isLessThanOrEqualTo(discovery[j]);
                }
            }
        }
    }
}
