package org.dealercrm.benchmarks.template;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.EscapingStrategy;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.context.MapValueResolver;
import com.github.mustachejava.DefaultMustacheFactory;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** The letter in engines with Mustache's syntax. */
final class MustacheLetters {

    private MustacheLetters() {}

    static LetterWriter ofHandlebars() {
        com.github.jknack.handlebars.Template letter = handlebars();
        List<Map<String, Object>> readers =
                ThanksLetter.readers().stream().map(LetterFields::asMap).toList();
        return reader -> {
            TextWriter out = new TextWriter();
            try {
                letter.apply(
                        Context.newBuilder(readers.get(reader % readers.size()))
                                .resolver(MapValueResolver.INSTANCE)
                                .build(),
                        out);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return out.toString();
        };
    }

    private static com.github.jknack.handlebars.Template handlebars() {
        try {
            return new Handlebars()
                    .with(EscapingStrategy.NOOP)
                    .parentScopeResolution(false)
                    .compileInline(ThanksLetter.mustache());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static LetterWriter ofJmustache() {
        com.samskivert.mustache.Template letter =
                Mustache.compiler().escapeHTML(false).compile(ThanksLetter.mustache());
        List<LetterFields> readers = ThanksLetter.readers();
        return reader -> {
            TextWriter out = new TextWriter();
            letter.execute(readers.get(reader % readers.size()), out);
            return out.toString();
        };
    }

    static LetterWriter ofMustacheJava() {
        com.github.mustachejava.Mustache letter =
                new Unescaped().compile(new StringReader(ThanksLetter.mustache()), "letter");
        List<LetterFields> readers = ThanksLetter.readers();
        return reader -> {
            TextWriter out = new TextWriter();
            letter.execute(out, readers.get(reader % readers.size()));
            return out.toString();
        };
    }
    /** mustache.java writes HTML unless told otherwise. */
    private static final class Unescaped extends DefaultMustacheFactory {
        @Override
        public void encode(String value, Writer out) {
            try {
                out.write(value);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }
}
