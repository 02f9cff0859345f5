package org.dealercrm.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A compiled template: free of mistakes, immutable, good for any number of fillings and threads.
 *
 * <p>There is one compiled form: a preview, a test copy and what is sent come from the same object, and the same values give
 * the same text each time.
 *
 * <p>What is written is the text of the source and the values, and nothing else: a value is never read as a tag or, in HTML,
 * as markup.
 */
public final class Template {

    private final TemplateSchema schema;
    private final OutputKind output;
    private final Set<String> variables;
    private final Set<String> snippets;
    private final Node.Sequence content;
    private final int frames;
    private final int bound;
    private final int pieces;

    Template(TemplateCompiler compiler, Expansion expansion, Node.Sequence content) {
        this.schema = compiler.schema();
        this.output = compiler.output();
        this.bound = compiler.bounds().output();
        this.variables = Collections.unmodifiableSet(new LinkedHashSet<>(expansion.variables));
        this.snippets = Collections.unmodifiableSet(new LinkedHashSet<>(expansion.snippets()));
        this.content = content;
        this.frames = expansion.mostFrames;
        this.pieces = content.pieces();
    }

    /**
     * The variables that the template may use.
     *
     * @return the schema, never null
     */
    public TemplateSchema schema() {
        return schema;
    }

    /**
     * What the template produces.
     *
     * @return the kind of output, never null
     */
    public OutputKind output() {
        return output;
    }

    /**
     * The variables that the template does use, printed or asked for, under the names of {@link TemplateSchema#variables()}.
     *
     * @return the names in the order of their first use, never null
     */
    public Set<String> variables() {
        return variables;
    }

    /**
     * The snippets that were put in, also those within others.
     *
     * @return the names in the order of their first use, never null
     */
    public Set<String> snippets() {
        return snippets;
    }

    /**
     * Fills the template in, for values that are known to suit it.
     *
     * @param values values over the schema of this template, not null
     * @return the text, never null
     * @throws IllegalArgumentException if the values are over another schema
     * @throws OutputTooLongException if the text would become longer than its bound
     * @throws RefusedValueException if a value has a line break and stands in a header or a mailto link; {@link #write} tells
     *     which without an exception
     */
    public String render(TemplateValues values) {
        return render(slots(values));
    }

    /**
     * Fills the template in, or tells what is in the way: values with a line break where only one line can stand, in a header
     * or a mailto link, or that the text would become longer than its bound.
     *
     * @param values values over the schema of this template, not null
     * @return the text, or every problem, never null
     * @throws IllegalArgumentException if the values are over another schema
     */
    public Rendered write(TemplateValues values) {
        Rendering rendering = begin(slots(values));
        try {
            return fill(rendering);
        } catch (OutputTooLongException tooLong) {
            List<ValueProblem> problems = new ArrayList<>(refusedIn(rendering));
            problems.add(ValueProblem.tooLong(tooLong.bound()));
            return Rendered.refused(problems);
        }
    }

    private Object slots(TemplateValues values) {
        if (!values.schema().equals(schema)) {
            throw new IllegalArgumentException(
                    "The template is over " + schema + ", the values are over " + values.schema());
        }
        return values.slots();
    }

    String render(@Nullable Object root) {
        return fill(begin(root)).orElseThrow();
    }

    private Rendering begin(@Nullable Object root) {
        @Nullable Object[] stack = new @Nullable Object[frames];
        stack[0] = root;
        return new Rendering(pieces, stack, bound);
    }

    private Rendered fill(Rendering rendering) {
        content.write(rendering);
        return rendering.refused().isEmpty() ? Rendered.done(rendering.text()) : Rendered.refused(refusedIn(rendering));
    }

    private static List<ValueProblem> refusedIn(Rendering rendering) {
        return rendering.refused().stream().map(ValueProblem::lineBreak).toList();
    }
}
