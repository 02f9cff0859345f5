package org.dealercrm.scoring.association;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PartingsProperties {

    @Property
    void allMasksWithFewEnoughBitsAreThereInOrder(
            @ForAll @IntRange(min = 1, max = 12) int size, @ForAll @IntRange(min = 1, max = 13) int greatest) {
        int[] expected = IntStream.range(1, 1 << size)
                .filter(mask -> Integer.bitCount(mask) <= greatest)
                .toArray();
        Partings partings = Partings.of(size, greatest);
        assertThat(Partings.count(size, greatest)).isEqualTo(expected.length);
        assertThat(IntStream.range(0, partings.count()).map(partings::mask).toArray())
                .isEqualTo(expected);
        for (int parting = 0; parting < partings.count(); parting++) {
            assertThat(partings.numberOf(expected[parting])).isEqualTo(parting);
            assertThat(partings.isRule(parting)).isEqualTo(expected[parting] != (1 << size) - 1);
        }
    }

    @Property
    void takingAPlaceOutMovesTheHigherPlacesDown(
            @ForAll @IntRange(max = (1 << 20) - 1) int mask, @ForAll @IntRange(max = 19) int place) {
        int without = Partings.without(mask & ~(1 << place), place);
        for (int bit = 0; bit < 20; bit++) {
            if (bit != place) {
                assertThat(without >>> (bit < place ? bit : bit - 1) & 1).isEqualTo(mask >>> bit & 1);
            }
        }
    }

    /** The largest that a policy allows: all thirty single items, and nothing larger is tried. */
    @Example
    void thirtyItemsArePartedOneByOne() {
        assertThat(Partings.of(30, 1).count()).isEqualTo(30);
        assertThat(Partings.of(30, 1).mask(29)).isEqualTo(1 << 29);
        assertThat(Partings.count(30, 29)).isEqualTo((1L << 30) - 2);
    }
}
