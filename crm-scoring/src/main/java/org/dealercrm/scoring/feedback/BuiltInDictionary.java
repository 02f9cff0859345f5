package org.dealercrm.scoring.feedback;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the dictionary that lies beside this class, once, when it is first asked for. */
final class BuiltInDictionary {

    static final TradeDictionary INSTANCE = build();

    private static final String FILE = "trade-dictionary.txt";

    private BuiltInDictionary() {}

    private static TradeDictionary build() {
        TradeDictionary.Builder builder = TradeDictionary.builder();
        TradeTopics.SERVICE.forEach(builder::topic);
        TradeTopics.VEHICLE.forEach(builder::topic);
        return builder.addLines(lines()).build();
    }

    private static List<String> lines() {
        InputStream file = Objects.requireNonNull(BuiltInDictionary.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
