package org.dealercrm.desk.feedback;

import static java.util.Map.entry;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.dealercrm.scoring.feedback.Tone;
import org.dealercrm.scoring.feedback.Topic;
import org.dealercrm.scoring.feedback.TradeTopics;

/**
 * Opinions of Chinese car owners labelled by people: the table of the competition CCF BDCI 2018 (汽车行业用户观点主题及情感识别), a row for
 * each topic of a text: {@code content_id,content,subject,sentiment_value,sentiment_word}.
 */
final class CarOpinions {

    private static final Map<String, Topic> SUBJECTS = Map.ofEntries(
            entry("价格", TradeTopics.PRICE),
            entry("动力", TradeTopics.POWER),
            entry("油耗", TradeTopics.CONSUMPTION),
            entry("操控", TradeTopics.HANDLING),
            entry("舒适性", TradeTopics.COMFORT),
            entry("配置", TradeTopics.EQUIPMENT),
            entry("安全性", TradeTopics.SAFETY),
            entry("内饰", TradeTopics.INTERIOR),
            entry("外观", TradeTopics.EXTERIOR),
            entry("空间", TradeTopics.SPACE));

    private CarOpinions() {}

    /** The topics that were labelled; none is of service but the price. */
    static List<Topic> topics() {
        return TradeTopics.VEHICLE;
    }

    /**
     * Reads one half of the texts.
     *
     * @throws IllegalArgumentException if a row has a subject or a value that the competition does not know
     */
    static List<LabelledText> read(Path file, Half half) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Map<Topic, Tone>> labels = new HashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                String id = row.getField("content_id");
                if (half.holds(id)) {
                    texts.put(id, row.getField("content"));
                    labels.computeIfAbsent(id, any -> new HashMap<>()).put(topic(row), tone(row));
                }
            }
        }
        return texts.entrySet().stream()
                .map(text ->
                        new LabelledText(text.getKey(), text.getValue(), labels.getOrDefault(text.getKey(), Map.of())))
                .toList();
    }

    private static Topic topic(NamedCsvRecord row) {
        Topic topic = SUBJECTS.get(row.getField("subject"));
        if (topic == null) {
            throw new IllegalArgumentException(
                    "Line " + row.getStartingLineNumber() + ": found the subject " + row.getField("subject"));
        }
        return topic;
    }

    private static Tone tone(NamedCsvRecord row) {
        return switch (row.getField("sentiment_value")) {
            case "-1" -> Tone.NEGATIVE;
            case "0" -> Tone.NEUTRAL;
            case "1" -> Tone.POSITIVE;
            default ->
                throw new IllegalArgumentException(
                        "Line " + row.getStartingLineNumber() + ": found the value " + row.getField("sentiment_value"));
        };
    }

    /** Which texts: by CRC-32 of the id's UTF-8 bytes, so that it depends on nothing else. */
    enum Half {
        /** Those whose checksum is even: the words of the dictionary were chosen looking at them. */
        SEEN(0),
        /** Those whose checksum is odd: nobody looked at them. */
        HELD_OUT(1);

        private final long rest;

        Half(long rest) {
            this.rest = rest;
        }

        boolean holds(String id) {
            CRC32 checksum = new CRC32();
            checksum.update(id.getBytes(StandardCharsets.UTF_8));
            return checksum.getValue() % 2 == rest;
        }
    }
}
