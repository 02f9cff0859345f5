package org.dealercrm.scoring.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads lines of a dictionary: {@code KIND TOPIC,TOPIC + : term | term}. */
final class DictionaryLines {

    private static final Pattern HEAD = Pattern.compile("([A-Z]+)(?:\\s+([A-Z][A-Z0-9_,]*))?(?:\\s+([+-]))?");

    private final Map<String, Topic> topics;
    private final int number;

    private DictionaryLines(Map<String, Topic> topics, int number) {
        this.topics = topics;
        this.number = number;
    }

    static List<TradeWord> read(List<String> lines, Map<String, Topic> topics) {
        List<TradeWord> words = new ArrayList<>();
        int number = 0;
        for (String line : lines) {
            number++;
            String said = line.replaceFirst("#.*", "").strip();
            if (!said.isEmpty()) {
                words.addAll(new DictionaryLines(topics, number).words(said));
            }
        }
        return words;
    }

    private List<TradeWord> words(String line) {
        int colon = line.indexOf(':');
        Matcher head = HEAD.matcher(colon < 0 ? "" : line.substring(0, colon).strip());
        if (!head.matches()) {
            throw wrong("kind, topics, + or - and a colon before the terms", line);
        }
        WordKind kind = kind(head.group(1));
        List<Topic> named = head.group(2) == null
                ? List.of()
                : Stream.of(head.group(2).split(",", -1)).map(this::topic).toList();
        Tone tone = head.group(3) == null ? Tone.NEUTRAL : head.group(3).equals("+") ? Tone.POSITIVE : Tone.NEGATIVE;
        return Stream.of(line.substring(colon + 1).split("\\|", -1))
                .map(term -> word(term, kind, named, tone))
                .toList();
    }

    private TradeWord word(String term, WordKind kind, List<Topic> named, Tone tone) {
        try {
            return new TradeWord(term, kind, named, tone);
        } catch (IllegalArgumentException reason) {
            throw new IllegalArgumentException("Line " + number + ": " + reason.getMessage(), reason);
        }
    }

    private WordKind kind(String name) {
        return Stream.of(WordKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> wrong("one of " + List.of(WordKind.values()), name));
    }

    private Topic topic(String code) {
        Topic topic = topics.get(code);
        if (topic == null) {
            throw wrong("one of the topics " + topics.keySet(), code);
        }
        return topic;
    }

    private IllegalArgumentException wrong(String expected, String found) {
        return new IllegalArgumentException("Line " + number + " of a dictionary has " + expected + ", found " + found);
    }
}
