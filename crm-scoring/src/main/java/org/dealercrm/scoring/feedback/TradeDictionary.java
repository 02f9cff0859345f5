package org.dealercrm.scoring.feedback;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The words of the trade in Chinese and English: what names a topic, what praises and complains, and what turns or takes away a
 * tone. Immutable; a host starts from the built-in one and adds its own.
 *
 * <pre>
 * TradeDictionary ours = TradeDictionary.builtIn().extended()
 *     .add(TradeWord.topic("换电站", charging, Tone.POSITIVE))
 *     .addLines(Files.readAllLines(path))
 *     .build();
 * </pre>
 */
public final class TradeDictionary {

    private final Map<String, TradeWord> words;
    private final TermTrie trie;

    private TradeDictionary(Map<String, TradeWord> words) {
        this.words = Collections.unmodifiableMap(new TreeMap<>(words));
        this.trie = TermTrie.of(this.words.values());
    }

    /**
     * The dictionary that comes with the library, of the topics of {@link TradeTopics}.
     *
     * @return always the same, never null
     */
    public static TradeDictionary builtIn() {
        return BuiltInDictionary.INSTANCE;
    }

    /**
     * An empty dictionary to fill.
     *
     * @return a builder, never null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * This dictionary to fill further; it itself stays as it is.
     *
     * @return a builder with all words of this one, never null
     */
    public Builder extended() {
        Builder builder = new Builder();
        builder.words.putAll(words);
        topics().forEach(builder::topic);
        return builder;
    }

    /**
     * All words.
     *
     * @return in the order of their terms, unmodifiable, never null
     */
    public Collection<TradeWord> words() {
        return words.values();
    }

    /**
     * The word of a term.
     *
     * @param term how it is written, in any case, width and script; not null
     * @return empty if the dictionary does not have it
     */
    public Optional<TradeWord> word(String term) {
        return Optional.ofNullable(words.get(FoldedText.foldedTerm(term)));
    }

    /**
     * The topics that its words name.
     *
     * @return in the order of their codes, unmodifiable, never null
     */
    public SortedSet<Topic> topics() {
        SortedSet<Topic> topics = new TreeSet<>();
        words.values().forEach(word -> topics.addAll(word.topics()));
        return Collections.unmodifiableSortedSet(topics);
    }

    /** The longest term that begins at a place and ends where a word ends; null if none does. */
    @Nullable
    Match longest(char[] folded, int begin, BitSet wordEnds) {
        return trie.longest(folded, begin, wordEnds);
    }

    /** Fills a dictionary. In which order words are added makes no difference. */
    public static final class Builder {

        private final Map<String, TradeWord> words = new TreeMap<>();
        private final Map<String, Topic> topics = new TreeMap<>();

        private Builder() {}

        /**
         * Makes a topic known to the lines that are added after it.
         *
         * @param topic the topic, not null
         * @return this builder
         * @throws IllegalArgumentException if another topic has its code
         */
        public Builder topic(Topic topic) {
            Topic known = topics.putIfAbsent(topic.label().code(), topic);
            if (known != null && !known.equals(topic)) {
                throw new IllegalArgumentException("Two topics have two codes, found both under "
                        + topic.label().code());
            }
            return this;
        }

        /**
         * Adds a word. If its term is there already with the same kind and tone, it names the topics of both.
         *
         * @param word the word, not null
         * @return this builder
         * @throws IllegalArgumentException if the term is there with another kind or tone; remove it first to replace it
         */
        public Builder add(TradeWord word) {
            word.topics().forEach(this::topic);
            words.merge(word.term(), word, Builder::united);
            return this;
        }

        private static TradeWord united(TradeWord one, TradeWord other) {
            if (one.kind() != other.kind() || one.tone() != other.tone()) {
                throw new IllegalArgumentException("A term has one kind and tone, found " + one.term() + " as "
                        + one.kind() + " " + one.tone() + " and as " + other.kind() + " " + other.tone());
            }
            Set<Topic> topics = new LinkedHashSet<>(one.topics());
            topics.addAll(other.topics());
            return new TradeWord(one.term(), one.kind(), List.copyOf(topics), one.tone());
        }

        /**
         * Adds words from lines such as {@code OPINION CONSUMPTION - : 费油 | gas guzzler}: the kind, the codes of the topics with
         * commas between, + or - for praise or complaint, a colon, and terms with bars between. What follows a # is a remark.
         *
         * @param lines the lines, in any order, not null
         * @return this builder
         * @throws IllegalArgumentException if a line is not of that form, with its number from 1, or names a topic that is not
         *     known
         */
        public Builder addLines(List<String> lines) {
            DictionaryLines.read(lines, topics).forEach(this::add);
            return this;
        }

        /**
         * Takes a word out.
         *
         * @param term how it is written, in any case, width and script; not null
         * @return this builder
         * @throws IllegalArgumentException if it is not there
         */
        public Builder remove(String term) {
            if (words.remove(FoldedText.foldedTerm(Objects.requireNonNull(term, "term"))) == null) {
                throw new IllegalArgumentException("A term that is taken out was there, found none for " + term);
            }
            return this;
        }

        /**
         * The dictionary.
         *
         * @return never null
         */
        public TradeDictionary build() {
            return new TradeDictionary(words);
        }
    }
}
