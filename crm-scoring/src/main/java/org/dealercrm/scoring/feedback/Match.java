package org.dealercrm.scoring.feedback;

/** A word of the dictionary that was found in a text. */
record Match(TradeWord word, int begin, int end) {

    WordKind kind() {
        return word.kind();
    }

    TextSpan span() {
        return new TextSpan(begin, end);
    }

    /** The places only: what was said is personal. */
    @Override
    public String toString() {
        return word.kind() + " " + begin + "-" + end;
    }
}
