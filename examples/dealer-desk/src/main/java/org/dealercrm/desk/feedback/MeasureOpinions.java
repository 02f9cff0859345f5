package org.dealercrm.desk.feedback;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealercrm.scoring.feedback.FeedbackReader;
import org.dealercrm.scoring.feedback.TradeDictionary;

/**
 * Prints how well the built-in dictionary finds topics and tones in the opinions of car owners of CCF BDCI 2018, as Markdown:
 * with the library's words and with those of smartcn, on the half that was held out and on the one that was looked at.
 *
 * <pre>java -cp "target/classes:target/lib/*" org.dealercrm.desk.feedback.MeasureOpinions train.csv</pre>
 */
public final class MeasureOpinions {

    private MeasureOpinions() {}

    /**
     * Prints the tables.
     *
     * @param args the file of the opinions, not null
     * @throws IOException if it cannot be read
     */
    public static void main(String... args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        lines(Path.of(args[0])).forEach(out::println);
    }

    static List<String> lines(Path file) throws IOException {
        FeedbackReader byCharacter = FeedbackReader.of(TradeDictionary.builtIn());
        Map<String, FeedbackReader> readers = new LinkedHashMap<>();
        readers.put("longest match over characters (the library's own)", byCharacter);
        readers.put("words of Lucene's smartcn", byCharacter.withSplitter(new SmartcnSplitter()));
        List<String> lines = new ArrayList<>();
        for (CarOpinions.Half half : List.of(CarOpinions.Half.HELD_OUT, CarOpinions.Half.SEEN)) {
            List<LabelledText> texts = CarOpinions.read(file, half);
            String name = half == CarOpinions.Half.HELD_OUT ? "Held out" : "Looked at";
            for (Map.Entry<String, FeedbackReader> reader : readers.entrySet()) {
                lines.add("### " + name + ", " + texts.size() + " texts: " + reader.getKey());
                lines.add("");
                lines.addAll(QualityTables.of(OpinionQuality.of(reader.getValue(), texts, CarOpinions.topics())));
                lines.add("");
            }
        }
        return lines;
    }
}
