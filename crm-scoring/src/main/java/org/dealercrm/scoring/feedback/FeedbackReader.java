package org.dealercrm.scoring.feedback;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * Reads free text by a dictionary: finds its words by the longest match from left to right, parts the text into
 * clauses, and gives each topic the tone of the words beside it.
 *
 * <p>The rules, in their order:
 *
 * <ol>
 *   <li>A term is found where it begins and ends as words do; of several that begin at a place the longest wins, and what it
 *       covers is not looked at again.
 *   <li>A text is parted into clauses by marks (full stop, comma, semicolon, question and exclamation mark, bracket, line end; not
 *       the enumeration comma and the colon), by a blank between Han characters, and before a word of contrast. Nothing is carried
 *       from one clause to the next.
 *   <li>A clause with a word of question or a question mark at its end, and a clause with a word of hope, has no tone.
 *   <li>A tone is turned by each negation before it, with nothing but degree words between.
 *   <li>A tone belongs to the topics named before it since the last tone of its clause; where there are none, to those that the
 *       last tone went to. One that stands directly before a topic as an adjective does (好的内饰, rude staff) belongs to that
 *       topic.
 *   <li>"Much", "little" and "none" are praise or complaint as the topic says; of a topic that does not say, they have no tone.
 *   <li>Several tones on one naming of a topic are added up.
 * </ol>
 *
 * <p>The time is proportional to the length of the text. A reader is immutable and may be used by many threads at once if its
 * splitter may.
 *
 * <p>Reference for opinion mining by aspect with a lexicon: Hu, M. and Liu, B. "Mining and summarizing customer reviews", KDD 2004,
 * 168-177; for negation and contrast: Ding, X., Liu, B. and Yu, P. S. "A holistic lexicon-based approach to opinion mining", WSDM
 * 2008, 231-240.
 */
public final class FeedbackReader {

    private final TradeDictionary dictionary;
    private final WordSplitter splitter;

    private FeedbackReader(TradeDictionary dictionary, WordSplitter splitter) {
        this.dictionary = Objects.requireNonNull(dictionary, "dictionary");
        this.splitter = Objects.requireNonNull(splitter, "splitter");
    }

    /**
     * A reader that finds terms by the longest match over characters.
     *
     * @param dictionary the words, not null
     * @return the reader, never null
     */
    public static FeedbackReader of(TradeDictionary dictionary) {
        return new FeedbackReader(dictionary, WordSplitter.byCharacter());
    }

    /**
     * The same reader with words parted by another splitter.
     *
     * @param other the splitter, not null
     * @return the reader, never null
     */
    public FeedbackReader withSplitter(WordSplitter other) {
        return new FeedbackReader(dictionary, other);
    }

    /**
     * Reads a text.
     *
     * @param text any text, also empty, not null
     * @return what it says, never null
     * @throws IllegalArgumentException if the splitter gives a word that ends outside the text
     */
    public FeedbackReading read(String text) {
        char[] folded = FoldedText.of(text);
        List<Match> matches = matches(folded);
        List<Opinion> opinions = new ArrayList<>();
        Clauses.of(folded, matches).forEach(clause -> opinions.addAll(ClauseReading.of(folded, clause)));
        return new FeedbackReading(opinions);
    }

    private List<Match> matches(char[] folded) {
        BitSet begins = new BitSet(folded.length + 1);
        BitSet ends = new BitSet(folded.length + 1);
        for (TextSpan word : splitter.words(new String(folded))) {
            if (word.end() > folded.length) {
                throw new IllegalArgumentException("A word lies in its text of " + folded.length
                        + " characters, found one from " + word.begin() + " to " + word.end());
            }
            begins.set(word.begin());
            ends.set(word.end());
        }
        List<Match> matches = new ArrayList<>();
        int at = begins.nextSetBit(0);
        while (at >= 0) {
            Match match = dictionary.longest(folded, at, ends);
            if (match != null) {
                matches.add(match);
            }
            at = begins.nextSetBit(match == null ? at + 1 : match.end());
        }
        return matches;
    }
}
