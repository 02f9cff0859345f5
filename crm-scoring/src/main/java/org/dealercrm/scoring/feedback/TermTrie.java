package org.dealercrm.scoring.feedback;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The terms of a dictionary as a tree of characters: the longest term that begins at a place is found in one walk. */
final class TermTrie {

    private final char[] letters;
    private final TermTrie[] next;
    private final @Nullable TradeWord word;

    private TermTrie(char[] letters, TermTrie[] next, @Nullable TradeWord word) {
        this.letters = letters;
        this.next = next;
        this.word = word;
    }

    static TermTrie of(Iterable<TradeWord> words) {
        Branch root = new Branch();
        for (TradeWord word : words) {
            Branch branch = root;
            for (char letter : word.term().toCharArray()) {
                branch = branch.next.computeIfAbsent(letter, any -> new Branch());
            }
            branch.word = word;
        }
        return root.frozen();
    }

    /**
     * The longest term that begins at a place and ends where a word ends; several blanks in the text are one in a term.
     *
     * @return null if none does
     */
    @Nullable
    Match longest(char[] folded, int begin, BitSet wordEnds) {
        TermTrie node = this;
        Match longest = null;
        for (int at = begin; at < folded.length; at++) {
            if (folded[at] == ' ' && at > begin && folded[at - 1] == ' ') {
                continue;
            }
            int found = Arrays.binarySearch(node.letters, folded[at]);
            if (found < 0) {
                return longest;
            }
            node = node.next[found];
            if (node.word != null && wordEnds.get(at + 1)) {
                longest = new Match(node.word, begin, at + 1);
            }
        }
        return longest;
    }

    /** A node while the tree grows. */
    private static final class Branch {
        private final Map<Character, Branch> next = new TreeMap<>();
        private @Nullable TradeWord word;

        /** Terms are short, so the recursion is not deep. */
        TermTrie frozen() {
            char[] letters = new char[next.size()];
            TermTrie[] nodes = new TermTrie[letters.length];
            int place = 0;
            for (Map.Entry<Character, Branch> entry : next.entrySet()) {
                letters[place] = entry.getKey();
                nodes[place++] = entry.getValue().frozen();
            }
            return new TermTrie(letters, nodes, word);
        }
    }
}
