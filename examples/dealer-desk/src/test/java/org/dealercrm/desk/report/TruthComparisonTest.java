package org.dealercrm.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TruthComparisonTest {

    @Test
    void the_AUC_is_the_share_of_pairs_in_the_right_order_ties_counting_half() {
        double[] score = {.1, .4, .35, .8, .4};
        boolean[] stays = {false, false, true, true, true};
        // Pairs (stayer, leaver): .35>.1, .35<.4, .8>.1, .8>.4, .4>.1, .4=.4: 4 right, 1 tie, of 6.
        assertThat(TruthComparison.auc(score, stays)).hasValue(4.5 / 6);
    }

    @Test
    void it_is_undefined_if_all_stay_or_all_leave() {
        assertThat(TruthComparison.auc(new double[] {.1, .2}, new boolean[] {true, true}))
                .isEmpty();
        assertThat(TruthComparison.auc(new double[] {}, new boolean[] {})).isEmpty();
    }
}
