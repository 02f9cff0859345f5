package org.dealercrm.scoring.clustering;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.dealercrm.scoring.numeric.SplitMix;

/**
 * The best of many starts. How many, unless the caller says: 25, and on few points as many more as cost little. Then many
 * points are searched in two rounds: all starts on a sample of the points, evenly spaced by weight, and on all points only
 * from where the best few of them ended.
 */
final class Restarts {

    private static final int FEWEST = 25;
    private static final int MOST = 500;
    /** So many points times starts cost little. */
    private static final int CHEAP = 500_000;

    /** More points than these are sampled for the first round. */
    static final int SAMPLE = 50_000;

    private static final int FINALISTS = 3;

    private final Points points;
    private final int limit;
    private final int starts;
    private final Points firstRound;
    private final boolean inTwoRounds;

    Restarts(Points points, OptionalInt starts, int limit) {
        this.points = points;
        this.limit = limit;
        this.starts = starts.orElse(Math.max(FEWEST, Math.min(MOST, CHEAP / points.size())));
        boolean many = starts.isEmpty() && points.size() > SAMPLE;
        Points sample = many ? points.sample(SAMPLE) : points;
        // a few points that outweigh all others are no sample of them
        this.inTwoRounds = many && sample.size() > SAMPLE / 2;
        this.firstRound = inTwoRounds ? sample : points;
    }

    int starts() {
        return starts;
    }

    Start best(int k, SplitMix random) {
        Seeding seeding = new Seeding(firstRound, random);
        List<Start> best = new ArrayList<>();
        for (int i = 0; i < starts; i++) {
            double[] centres = i % 2 == 0
                    ? seeding.centres(k)
                    : seeding.withOneAnew(best.get(0).centres());
            keep(new Start(firstRound, centres, limit), best, inTwoRounds ? FINALISTS : 1);
        }
        return inTwoRounds ? secondRound(best) : best.get(0);
    }

    private Start secondRound(List<Start> finalists) {
        List<Start> best = new ArrayList<>();
        for (Start finalist : finalists) {
            keep(new Start(points, finalist.centres(), limit), best, 1);
        }
        return best.get(0);
    }

    /** Keeps the best few in order; of two that are the same one is kept. */
    private static void keep(Start next, List<Start> best, int most) {
        int place = 0;
        while (place < best.size() && !next.betterThan(best.get(place))) {
            if (!best.get(place).betterThan(next)) {
                return;
            }
            place++;
        }
        best.add(place, next);
        if (best.size() > most) {
            best.remove(most);
        }
    }
}
