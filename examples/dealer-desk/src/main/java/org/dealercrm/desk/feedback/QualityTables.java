package org.dealercrm.desk.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealercrm.scoring.feedback.Tone;
import org.dealercrm.scoring.feedback.Topic;
import org.dealercrm.scoring.rates.WilsonInterval;

/** The figures of an {@link OpinionQuality} as tables in Markdown. */
final class QualityTables {

    private static final double LEVEL = 0.95;

    private final OpinionQuality quality;
    private final List<String> lines = new ArrayList<>();

    private QualityTables(OpinionQuality quality) {
        this.quality = quality;
    }

    static List<String> of(OpinionQuality quality) {
        QualityTables tables = new QualityTables(quality);
        tables.topics();
        tables.lines.add("");
        tables.tones();
        return tables.lines;
    }

    private void topics() {
        row("topic", "labelled", "found", "precision", "recall", "F1", "baseline F1");
        lines.add("|---|---:|---:|---|---|---:|---:|");
        Map<Topic, TopicHits> baseline = quality.baselineHits();
        quality.hits()
                .forEach((topic, hits) -> hits(
                        name(topic),
                        hits,
                        number(baseline.getOrDefault(topic, TopicHits.NONE).f1())));
        hits(
                "all (micro)",
                quality.allHits(),
                number(OpinionQuality.sum(baseline).f1()));
        row(
                "mean of the topics (macro)",
                "",
                "",
                "",
                "",
                number(quality.macroF1()),
                number(OpinionQuality.macroF1(baseline)));
        hits(
                "topic and tone both right (micro)",
                quality.withTone(),
                number(quality.baselineWithTone().f1()));
    }

    private void hits(String name, TopicHits hits, String baseline) {
        row(
                name,
                String.valueOf(hits.labelled()),
                String.valueOf(hits.found()),
                share(hits.both(), hits.found()),
                share(hits.both(), hits.labelled()),
                number(hits.f1()),
                baseline);
    }

    private void tones() {
        ToneTable tones = quality.tones();
        ToneTable baseline = quality.baselineTones();
        row("labelled", "given complaint", "given neutral", "given praise", "precision", "recall", "F1", "baseline F1");
        lines.add("|---|---:|---:|---:|---|---|---:|---:|");
        for (Tone tone : Tone.values()) {
            row(
                    tone.displayName(Locale.ENGLISH),
                    String.valueOf(tones.count(tone, Tone.NEGATIVE)),
                    String.valueOf(tones.count(tone, Tone.NEUTRAL)),
                    String.valueOf(tones.count(tone, Tone.POSITIVE)),
                    share(tones.count(tone, tone), tones.given(tone)),
                    share(tones.count(tone, tone), tones.labelled(tone)),
                    number(tones.f1(tone)),
                    number(baseline.f1(tone)));
        }
        row("mean of the tones (macro)", "", "", "", "", "", number(tones.macroF1()), number(baseline.macroF1()));
        lines.add("");
        lines.add("Tone right: " + share(tones.right(), tones.size()) + " of " + tones.size()
                + " topics found and labelled; always neutral: " + share(baseline.right(), baseline.size()) + ".");
    }

    private static String name(Topic topic) {
        return topic.label().displayName(Locale.CHINESE) + " " + topic.label().displayName(Locale.ENGLISH);
    }

    private static String share(long part, long whole) {
        if (whole == 0) {
            return "not defined";
        }
        WilsonInterval interval = WilsonInterval.of((double) part, (double) whole, LEVEL);
        return number((double) part / whole) + " [" + number(interval.low()) + ", " + number(interval.high()) + "]";
    }

    private static String number(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }

    private void row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }
}
