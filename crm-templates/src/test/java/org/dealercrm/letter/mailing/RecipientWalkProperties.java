package org.dealercrm.letter.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dealercrm.contract.Page;

/** A walk sees every page once and ends, also over recipients whose marks lead back. */
class RecipientWalkProperties {

    private static final List<Recipient> FIRST = List.of(StoreMailings.recipient(1));

    /** Pages numbered from 0, each with a mark to the next; after the last one the walk is led on to another, if to any. */
    private static Recipients pages(int last, Optional<Integer> back, List<Integer> asked) {
        return request -> {
            int page = request.after().map(Integer::parseInt).orElse(0);
            asked.add(page);
            Optional<Integer> next = page < last ? Optional.of(page + 1) : back;
            return new Page<>(FIRST, next.map(String::valueOf));
        };
    }

    @Property
    void walkThatIsLedBackEnds(
            @ForAll @IntRange(min = 0, max = 60) int lead, @ForAll @IntRange(min = 1, max = 60) int length) {
        int last = lead + length;
        List<Integer> asked = new ArrayList<>();
        RecipientWalk walk = new RecipientWalk(pages(last, Optional.of(lead + 1), asked), 1);
        assertThatIllegalStateException()
                .isThrownBy(() -> {
                    while (walk.hasNext() && asked.size() <= 10 * (last + 1)) {
                        walk.next();
                    }
                })
                .withMessageContaining("the same mark again");
        assertThat(asked).hasSizeLessThanOrEqualTo(4 * (last + 1));
    }

    @Property
    void walkThatEndsSeesEveryPageOnce(@ForAll @IntRange(min = 0, max = 300) int last) {
        List<Integer> asked = new ArrayList<>();
        RecipientWalk walk = new RecipientWalk(pages(last, Optional.empty(), asked), 1);
        while (walk.hasNext()) {
            walk.next();
        }
        assertThat(asked).hasSize(last + 1).doesNotHaveDuplicates();
    }
}
