package org.dealercrm.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Turns the source of a template into a {@link Template}, or tells every mistake in it at once.
 *
 * <p>The syntax is Mustache's: {@code {{x}}} prints, {@code {{{x}}}} and {@code {{&x}}} print verbatim (in text the same, in
 * HTML a mistake), {@code {{#x}}…{{/x}}} is written if x is yes or there and once for each item of a list,
 * {@code {{^x}}…{{/x}}} if it is not, {@code {{! … }}} is a comment, {@code {{.}}} is the item itself, {@code {{> x}}} puts the
 * snippet x in, {@code {{=<% %>=}}} sets other delimiters for what follows in this source. A tag alone on its line, unless it
 * prints, takes the line with it; the lines of a snippet put in so are indented as its tag is. Names are looked up in the
 * innermost section first; dotted names go into records.
 *
 * <p>Beyond Mustache a tag that prints may have a format and a fallback, each behind a bar: {@code {{day|numerals}}},
 * {@code {{ratio|percent:1}}}, {@code {{nickname|default:车主}}}. The formats are those of {@link ValueFormat}; the text of a
 * fallback holds no bar and no braces, and is written as a value is.
 *
 * <p>Stricter than Mustache: an unknown name is a mistake, so is printing a value that may be missing outside a section that
 * asks for it and without a fallback, so is a value where its kind of output has no place for one ({@link OutputKind}), and a
 * snippet that is used within itself. A tag other than a comment ends on its line. Compiling takes time in proportion to the
 * source with its snippets, and never throws because of it. A compiler is immutable.
 */
public final class TemplateCompiler {

    private final TemplateSchema schema;
    private final Shape root;
    private final OutputKind output;
    private final ValueFormats formats;
    private final TemplateBounds bounds;
    private final Snippets snippets;
    private final boolean lenient;

    private TemplateCompiler(
            TemplateSchema schema,
            Shape root,
            OutputKind output,
            ValueFormats formats,
            TemplateBounds bounds,
            Snippets snippets,
            boolean lenient) {
        this.schema = schema;
        this.root = root;
        this.output = Objects.requireNonNull(output, "output");
        this.formats = Objects.requireNonNull(formats, "formats");
        this.bounds = Objects.requireNonNull(bounds, "bounds");
        this.snippets = Objects.requireNonNull(snippets, "snippets");
        this.lenient = lenient;
    }

    /**
     * A compiler for plain text with plain formats and the standard bounds.
     *
     * @param schema the variables that templates may use, not null
     * @return the compiler, never null
     */
    public static TemplateCompiler over(TemplateSchema schema) {
        Shape root = Shape.record(Objects.requireNonNull(schema, "schema"));
        return new TemplateCompiler(
                schema, root, OutputKind.TEXT, ValueFormats.plain(), TemplateBounds.standard(), Snippets.none(), false);
    }

    /**
     * Mustache as its specification has it: any value may be missing, unknown names are missing values, HTML may be verbatim.
     * For trying the compiler on that specification, and for nothing else.
     */
    static TemplateCompiler lenient(Shape root) {
        TemplateSchema schema = root.fields() == null ? TemplateSchema.builder().build() : root.fields();
        return new TemplateCompiler(
                schema, root, OutputKind.HTML, ValueFormats.plain(), TemplateBounds.standard(), Snippets.none(), true);
    }

    /**
     * The same compiler for another kind of output.
     *
     * @param kind what the templates produce, not null
     * @return the compiler, never null
     */
    public TemplateCompiler to(OutputKind kind) {
        return new TemplateCompiler(schema, root, kind, formats, bounds, snippets, lenient);
    }

    /**
     * The same compiler with other formats.
     *
     * @param other how numbers and dates are printed, not null
     * @return the compiler, never null
     */
    public TemplateCompiler with(ValueFormats other) {
        return new TemplateCompiler(schema, root, output, other, bounds, snippets, lenient);
    }

    /**
     * The same compiler with a catalogue of snippets.
     *
     * @param catalogue the snippets that templates may use, not null
     * @return the compiler, never null
     */
    public TemplateCompiler with(Snippets catalogue) {
        return new TemplateCompiler(schema, root, output, formats, bounds, catalogue, lenient);
    }

    /**
     * The same compiler with other bounds.
     *
     * @param other the bounds of the source and of what is written, not null
     * @return the compiler, never null
     */
    public TemplateCompiler within(TemplateBounds other) {
        return new TemplateCompiler(schema, root, output, formats, other, snippets, lenient);
    }

    /**
     * Compiles a source.
     *
     * @param source the source, not null
     * @return the template, or every mistake, never null
     */
    public Compilation<Template> compile(String source) {
        return compile(source, 1);
    }

    /**
     * Compiles a source that is a part of a larger one.
     *
     * @param source the lines of the part, not null
     * @param firstLine the line of the larger source on which the part begins, 1 or more; mistakes count from it
     * @return the template, or every mistake, never null
     * @throws IllegalArgumentException if the first line is not 1 or more
     */
    public Compilation<Template> compile(String source, int firstLine) {
        if (firstLine < 1) {
            throw new IllegalArgumentException("Lines count from 1, found first line " + firstLine);
        }
        Findings findings = new Findings(source, firstLine, null);
        if (isTooLong(source, findings)) {
            return Compilation.mistaken(findings.mistakes());
        }
        List<Tag> tags = new TagScanner(source, findings).tags();
        Expansion expansion = new Expansion(this, source.length(), 0);
        OpenSection whole = OpenSection.whole(Scope.top(root), 1, expansion.markup);
        new TemplateAssembly(source, expansion, findings, whole, "").assemble(tags);
        if (!expansion.markup.mayEnd()) {
            findings.add(Finding.of(MistakeKind.UNCLOSED_MARKUP, source.length(), expansion.markup.element()));
        }
        List<Mistake> mistakes = new ArrayList<>(findings.mistakes());
        mistakes.addAll(expansion.mistakesOfSnippets());
        return mistakes.isEmpty()
                ? Compilation.sound(new Template(this, expansion, whole.pieces().sequence()))
                : Compilation.mistaken(mistakes);
    }

    /** Whether a source is beyond its bound; then this is all that is said about it. */
    boolean isTooLong(String source, Findings findings) {
        boolean tooLong = source.length() > bounds.source();
        if (tooLong) {
            findings.add(Finding.of(MistakeKind.SOURCE_TOO_LONG, bounds.source(), "")
                    .with(Integer.toString(bounds.source())));
        }
        return tooLong;
    }

    TemplateSchema schema() {
        return schema;
    }

    Shape root() {
        return root;
    }

    OutputKind output() {
        return output;
    }

    ValueFormats formats() {
        return formats;
    }

    TemplateBounds bounds() {
        return bounds;
    }

    Snippets snippets() {
        return snippets;
    }

    boolean isLenient() {
        return lenient;
    }

    boolean guardsMarkup() {
        return output == OutputKind.HTML && !lenient;
    }
}
