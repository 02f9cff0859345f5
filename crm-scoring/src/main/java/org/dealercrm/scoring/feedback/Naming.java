package org.dealercrm.scoring.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A place where topics are named, while the tones on it are gathered. */
final class Naming {

    private final Match match;
    private final boolean hope;
    private final TreeSet<TextSpan> decidedBy = new TreeSet<>();
    private int sum;

    private Naming(Match match, boolean hope) {
        this.match = match;
        this.hope = hope;
    }

    static Naming of(Match match) {
        return new Naming(match, false);
    }

    /** In a hope or a question. */
    static Naming withoutTone(Match match, TextSpan toneTaker, boolean hope) {
        Naming naming = new Naming(match, hope);
        naming.decidedBy.add(toneTaker);
        return naming;
    }

    void add(ToneWord tone) {
        int sign = tone.on(match.word().tone()).sign();
        if (sign != 0) {
            sum += sign;
            decidedBy.add(tone.word().span());
            tone.negations().forEach(negation -> decidedBy.add(negation.span()));
        }
    }

    List<Opinion> opinions() {
        List<Opinion> opinions = new ArrayList<>();
        for (Topic topic : match.word().topics()) {
            opinions.add(new Opinion(topic, Tone.ofSign(sum), hope, match.span(), List.copyOf(decidedBy)));
        }
        return opinions;
    }
}
