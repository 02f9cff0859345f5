package org.dealercrm.scoring.satisfaction;

import java.util.List;

/** How far down the rank of mentions items are chosen. */
public sealed interface SelectionRule {

    /**
     * Whether an item is chosen by its mentions.
     *
     * @param mentions how often it is mentioned, not negative
     * @param ranked the mentions of all items of the criterion, the most first, its own among them; not null
     * @return whether it is chosen; never without a mention
     */
    boolean chooses(long mentions, List<Long> ranked);

    /**
     * The vital few: an item is chosen while those with more mentions have not yet reached a share of all mentions.
     *
     * <p>Reference: Juran, J. "The non-Pareto principle; mea culpa", Quality Progress 8(5), 1975, 8-9.
     *
     * @param share above 0, at most 1; .8 by custom
     */
    record VitalFew(double share) implements SelectionRule {

        /** Checks the share. */
        public VitalFew {
            if (!(share > 0 && share <= 1)) {
                throw new IllegalArgumentException("A share of the mentions is above 0 and at most 1, found " + share);
            }
        }

        @Override
        public boolean chooses(long mentions, List<Long> ranked) {
            double all = ranked.stream().mapToDouble(Long::doubleValue).sum();
            double more = ranked.stream()
                    .filter(other -> other > mentions)
                    .mapToDouble(Long::doubleValue)
                    .sum();
            return mentions > 0 && more < share * all;
        }
    }

    /**
     * A number of items of each criterion, and those that have as many mentions as the last of them.
     *
     * @param count at least 1
     */
    record Top(int count) implements SelectionRule {

        /** Checks the number. */
        public Top {
            if (count < 1) {
                throw new IllegalArgumentException("At least one item is chosen, found " + count);
            }
        }

        @Override
        public boolean chooses(long mentions, List<Long> ranked) {
            return mentions > 0
                    && ranked.stream().filter(other -> other > mentions).count() < count;
        }
    }
}
