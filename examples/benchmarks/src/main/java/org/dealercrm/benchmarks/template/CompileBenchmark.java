package org.dealercrm.benchmarks.template;

import java.util.concurrent.TimeUnit;
import org.dealercrm.template.Compilation;
import org.dealercrm.template.OutputKind;
import org.dealercrm.template.Template;
import org.dealercrm.template.TemplateBounds;
import org.dealercrm.template.TemplateCompiler;
import org.dealercrm.template.TemplateSchema;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Compiling sources of several lengths, sound ones and hostile ones: where ten times the length takes ten times as long, the
 * time is linear. One thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // JMH sets the fields
public class CompileBenchmark {

    private final TemplateCompiler compiler = TemplateCompiler.over(TemplateSchema.builder()
                    .text("brand")
                    .optionalText("extra")
                    .bool("member")
                    .build())
            .to(OutputKind.HTML)
            .within(new TemplateBounds(1_000_000, 32, 1_000_000));

    /** What is repeated. */
    @Param({
        "LETTER",
        "UNKNOWN_NAMES",
        "OPEN_SECTIONS",
        "CLOSED_SECTIONS",
        "MISMATCHED_SECTIONS",
        "BRACES",
        "OPEN_TAGS",
        "OPEN_COMMENTS",
        "BLANK_LINES",
        "ATTRIBUTES",
        "END_TAGS",
        "LINE"
    })
    private Source source;

    /** The length of the source. */
    @Param({"1000", "10000", "100000", "1000000"})
    private int length;

    private String text = "";

    /** The pieces of the sources. */
    public enum Source {
        /** A line of a letter. */
        LETTER("<p title=\"{{brand}}\">感谢您选择{{brand}}。{{#member}}您是会员。{{/member}}</p>\n"),
        /** A mistake each. */
        UNKNOWN_NAMES("{{brnad}}\n"),
        /** Never closed. */
        OPEN_SECTIONS("{{#member}}"),
        /** Never opened. */
        CLOSED_SECTIONS("{{/member}}"),
        /** Closed by another name. */
        MISMATCHED_SECTIONS("{{#member}}{{/extra}}"),
        /** Braces alone. */
        BRACES("{"),
        /** Tags that do not end. */
        OPEN_TAGS("{{brand "),
        /** Comments that do not end. */
        OPEN_COMMENTS("{{! "),
        /** Sections alone on their lines, between blanks. */
        BLANK_LINES("      \n {{#member}}   \n   {{/member}}      \n"),
        /** One tag with attributes without end, each with a value. */
        ATTRIBUTES("<a href=\"https://a.example/{{brand}}\" title='{{brand}}' "),
        /** Beginnings of end tags in a script. */
        END_TAGS("<script></scrip"),
        /** One line of mistakes, whose columns are counted. */
        LINE("感{{x}}");

        private final String piece;

        Source(String piece) {
            this.piece = piece;
        }
    }

    /** Writes the source. */
    @Setup(Level.Trial)
    public void write() {
        text = source.piece.repeat(length / source.piece.length() + 1).substring(0, length);
    }

    /**
     * Compiles it.
     *
     * @return the template or its mistakes
     */
    @Benchmark
    public Compilation<Template> compile() {
        return compiler.compile(text);
    }
}
