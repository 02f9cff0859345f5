package org.dealercrm.desk.feedback;

import java.util.stream.IntStream;
import org.dealercrm.scoring.feedback.Tone;

/** How many topics found in the texts that have them were given each tone, by the tone they were labelled with. */
final class ToneTable {

    private static final int TONES = Tone.values().length;

    private final long[][] counts = new long[TONES][TONES];

    void add(Tone labelled, Tone given) {
        counts[place(labelled)][place(given)]++;
    }

    long count(Tone labelled, Tone given) {
        return counts[place(labelled)][place(given)];
    }

    long labelled(Tone tone) {
        return IntStream.range(0, TONES)
                .mapToLong(given -> counts[place(tone)][given])
                .sum();
    }

    long given(Tone tone) {
        return IntStream.range(0, TONES)
                .mapToLong(labelled -> counts[labelled][place(tone)])
                .sum();
    }

    long size() {
        return IntStream.range(0, TONES)
                .mapToLong(tone -> labelled(Tone.ofSign(tone - 1)))
                .sum();
    }

    long right() {
        return IntStream.range(0, TONES).mapToLong(tone -> counts[tone][tone]).sum();
    }

    private static int place(Tone tone) {
        return tone.sign() + 1;
    }

    /** 2 right / (labelled + given); 0 where there are none. */
    double f1(Tone tone) {
        long sum = labelled(tone) + given(tone);
        return sum == 0 ? 0 : 2.0 * count(tone, tone) / sum;
    }

    /** The mean of the F1 of the tones, each with equal weight. */
    double macroF1() {
        return (f1(Tone.NEGATIVE) + f1(Tone.NEUTRAL) + f1(Tone.POSITIVE)) / TONES;
    }

    /** The same topics, all given one tone. */
    ToneTable allGiven(Tone given) {
        ToneTable table = new ToneTable();
        for (Tone labelled : Tone.values()) {
            table.counts[place(labelled)][place(given)] = labelled(labelled);
        }
        return table;
    }
}
