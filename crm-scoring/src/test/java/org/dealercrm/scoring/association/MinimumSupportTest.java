package org.dealercrm.scoring.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class MinimumSupportTest {

    @Property
    void aShareIsTheLeastCountThatReachesIt(
            @ForAll @DoubleRange(min = 1e-9, max = 1) @Scale(12) double share,
            @ForAll @IntRange(min = 1, max = Integer.MAX_VALUE) int baskets) {
        int count = MinimumSupport.ofShare(share).countOf(baskets);
        assertThat((double) count / baskets).isGreaterThanOrEqualTo(share);
        assertThat(count).isBetween(1, baskets);
        if (count > 1) {
            assertThat((count - 1.0) / baskets).isLessThan(share);
        }
    }

    /** 0.07 * 100 is 7.000000000000001 in doubles; 7 of 100 are 0.07 all the same. */
    @Property
    void aCountIsItsOwnShare(
            @ForAll @IntRange(min = 1, max = 1_000_000) int count,
            @ForAll @IntRange(min = 1, max = 1_000_000) int rest) {
        int baskets = count + rest;
        assertThat(MinimumSupport.ofShare((double) count / baskets).countOf(baskets))
                .isEqualTo(count);
    }

    @Example
    void aNumberIsTheSameOfAnyNumberOfBaskets() {
        assertThat(MinimumSupport.ofCount(20).countOf(5)).isEqualTo(20);
        assertThat(MinimumSupport.ofShare(0.5).countOf(0)).isEqualTo(1);
        assertThat(MinimumSupport.ofShare(1).countOf(1000)).isEqualTo(1000);
    }

    @Example
    void nothingAndMoreThanEverythingAreRefused() {
        assertThatThrownBy(() -> MinimumSupport.ofCount(0)).hasMessageContaining("found 0");
        assertThatThrownBy(() -> MinimumSupport.ofShare(0)).hasMessageContaining("found 0.0");
        assertThatThrownBy(() -> MinimumSupport.ofShare(1.5)).hasMessageContaining("found 1.5");
        assertThatThrownBy(() -> MinimumSupport.ofShare(Double.NaN)).hasMessageContaining("found NaN");
        assertThatThrownBy(() -> ItemSetPolicy.standard().withGreatestSize(31)).hasMessageContaining("found 31");
        assertThatThrownBy(() -> ItemSetPolicy.standard().withMaximumSets(0)).hasMessageContaining("found 0");
    }
}
