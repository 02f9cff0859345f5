package org.dealercrm.benchmarks.template;

import freemarker.core.PlainTextOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The letter in engines with a syntax of their own. */
final class OtherLetters {

    private OtherLetters() {}

    static LetterWriter ofPebble() {
        PebbleTemplate letter = new PebbleEngine.Builder()
                .autoEscaping(false)
                .newLineTrimming(false)
                .defaultLocale(Locale.CHINA)
                .build()
                .getLiteralTemplate(ThanksLetter.mustache());
        List<Map<String, Object>> readers = maps();
        return reader -> {
            TextWriter out = new TextWriter();
            try {
                letter.evaluate(out, readers.get(reader % readers.size()));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return out.toString();
        };
    }

    static LetterWriter ofFreeMarker() {
        Configuration settings = new Configuration(Configuration.VERSION_2_3_34);
        settings.setOutputFormat(PlainTextOutputFormat.INSTANCE);
        settings.setLocale(Locale.CHINA);
        settings.setAutoFlush(false);
        Template letter;
        try {
            letter = new Template("letter", ThanksLetter.freeMarker(), settings);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        List<Map<String, Object>> readers = maps();
        return reader -> {
            TextWriter out = new TextWriter();
            try {
                letter.process(readers.get(reader % readers.size()), out);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            } catch (TemplateException unsound) {
                throw new IllegalStateException(unsound);
            }
            return out.toString();
        };
    }

    private static List<Map<String, Object>> maps() {
        return ThanksLetter.readers().stream().map(LetterFields::asMap).toList();
    }
}
