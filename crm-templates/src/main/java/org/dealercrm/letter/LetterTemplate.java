package org.dealercrm.letter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealercrm.template.Compilation;
import org.dealercrm.template.Filling;
import org.dealercrm.template.Mistake;
import org.dealercrm.template.OutputTooLongException;
import org.dealercrm.template.PlainText;
import org.dealercrm.template.Template;
import org.dealercrm.template.TemplateBounds;
import org.dealercrm.template.TemplateCompiler;
import org.dealercrm.template.TemplateSchema;
import org.dealercrm.template.TemplateValues;
import org.dealercrm.template.ValueProblem;

/**
 * A letter that a store may edit: its source, cut into parts by marks such as {@code [正文]}, compiled and free of mistakes.
 *
 * <p>The layout is not in the source: indents, centring and alignment follow from the parts and the language. One compiled
 * form serves the preview, the test copy and what is sent. It is immutable.
 */
public final class LetterTemplate {

    private final String source;
    private final TemplateSchema schema;
    private final LetterLanguage language;
    private final Map<LetterPart, Template> parts;
    private final Map<String, String> defaults;

    private LetterTemplate(
            String source,
            TemplateSchema schema,
            LetterLanguage language,
            Map<LetterPart, Template> parts,
            Map<String, String> defaults) {
        this.source = source;
        this.schema = schema;
        this.language = language;
        this.parts = parts;
        this.defaults = defaults;
    }

    /**
     * Compiles the source of a letter that is dated in figures.
     *
     * @param source the source with its marks, not null
     * @param schema the variables it may use, not null
     * @param language the language of the letter, not null
     * @return the template, or every mistake in the source, never null
     */
    public static Compilation<LetterTemplate> compile(String source, TemplateSchema schema, LetterLanguage language) {
        return compile(source, schema, language, DateStyle.FIGURES);
    }

    /**
     * Compiles the source of a letter.
     *
     * @param source the source with its marks, not null
     * @param schema the variables it may use, not null
     * @param language the language of the letter, not null
     * @param dates how dates are written, not null
     * @return the template, or every mistake in the source, never null
     */
    public static Compilation<LetterTemplate> compile(
            String source, TemplateSchema schema, LetterLanguage language, DateStyle dates) {
        TemplateCompiler compiler = TemplateCompiler.over(schema).with(LetterDate.formats(language, dates));
        if (source.length() > TemplateBounds.standard().source()) {
            return Compilation.mistaken(compiler.compile(source).mistakes());
        }
        LetterSource cut = LetterSource.cut(source, language);
        List<Mistake> mistakes = new ArrayList<>(cut.mistakes());
        Map<LetterPart, Template> parts = new EnumMap<>(LetterPart.class);
        cut.parts().forEach((part, section) -> {
            if (part != LetterPart.NOTE) {
                Compilation<Template> compiled = compiler.compile(section.text(), section.firstLine());
                mistakes.addAll(compiled.mistakes());
                compiled.compiled().ifPresent(template -> parts.put(part, template));
            }
        });
        if (!mistakes.isEmpty()) {
            mistakes.sort(Comparator.comparingInt(Mistake::line).thenComparingInt(Mistake::column));
            return Compilation.mistaken(mistakes);
        }
        return Compilation.sound(new LetterTemplate(source, schema, language, parts, Map.of()));
    }

    /**
     * The same template with values for what the caller does not give.
     *
     * @param values texts by the name of their variable, as {@link LetterData.Builder#read} takes them; copied
     * @return the template, never null
     * @throws IllegalArgumentException if the schema has no variable of a name
     */
    public LetterTemplate withDefaults(Map<String, String> values) {
        for (String name : values.keySet()) {
            if (schema.typeOf(name).isEmpty()) {
                throw new IllegalArgumentException("The letter has no variable '" + name + "'");
            }
        }
        return new LetterTemplate(source, schema, language, parts, Map.copyOf(values));
    }

    /**
     * The source as it was compiled, for a store to copy and edit.
     *
     * @return the source, never null
     */
    public String source() {
        return source;
    }

    /**
     * The variables that the letter may use.
     *
     * @return the schema, never null
     */
    public TemplateSchema schema() {
        return schema;
    }

    /**
     * The language of the letter.
     *
     * @return the language, never null
     */
    public LetterLanguage language() {
        return language;
    }

    /**
     * In which forms it can be written: as a letter if it has a body, as an e-mail if it has a body and a subject, as a short
     * message if it has the text of one.
     *
     * @return at least one form, never null
     */
    public Set<LetterForm> forms() {
        Set<LetterForm> forms = EnumSet.noneOf(LetterForm.class);
        if (parts.containsKey(LetterPart.BODY)) {
            forms.add(LetterForm.LETTER);
            if (parts.containsKey(LetterPart.SUBJECT)) {
                forms.add(LetterForm.EMAIL);
            }
        }
        if (parts.containsKey(LetterPart.SMS)) {
            forms.add(LetterForm.SMS);
        }
        return Collections.unmodifiableSet(forms);
    }

    /**
     * The variables that the letter does use, so that its variants in other languages can be compared.
     *
     * @return the names in the order of the parts, never null
     */
    public Set<String> variables() {
        Set<String> used = new LinkedHashSet<>();
        parts.values().forEach(part -> used.addAll(part.variables()));
        return Collections.unmodifiableSet(used);
    }

    /**
     * Writes the letter to one customer.
     *
     * @param data the customer, the store and the rest, not null
     * @return the letter, or everything that is missing or wrong, never null
     */
    public Writing write(LetterData data) {
        List<ValueProblem> problems = new ArrayList<>();
        TemplateValues.Builder values = TemplateValues.builder(schema);
        defaults.forEach(values::read);
        boolean undecided = !greet(data, values, problems);
        data.fill(values, schema);
        Filling filling = values.check();
        filling.problems().stream()
                .filter(problem -> !(undecided && problem.name().equals(LetterVariables.SALUTATION)))
                .forEach(problems::add);
        return problems.isEmpty() ? write(filling.orElseThrow()) : Writing.failed(problems);
    }

    /**
     * Writes the letter from values that are already checked.
     *
     * @param values values over the schema of this letter, not null
     * @return the letter; a problem only if it would become too long, or if sections left a required part empty
     * @throws IllegalArgumentException if the values are over another schema
     */
    public Writing write(TemplateValues values) {
        try {
            Map<LetterPart, List<String>> written = new EnumMap<>(LetterPart.class);
            parts.forEach((part, template) -> written.put(part, lines(template.render(values))));
            for (LetterPart part : LetterPart.values()) {
                if (part.isRequired() && written.getOrDefault(part, List.of()).isEmpty()) {
                    return Writing.failed(List.of(emptyPart(part)));
                }
            }
            return Writing.done(letter(written));
        } catch (OutputTooLongException tooLong) {
            return Writing.failed(List.of(new ValueProblem(
                    ValueProblem.Kind.TOO_LONG,
                    "letter",
                    "信函超过 " + tooLong.bound() + " 个字符。",
                    "The letter would be longer than " + tooLong.bound() + " characters.")));
        }
    }

    /** Fills in the salutation from the name unless the caller gave one; false if the name does not decide it. */
    private boolean greet(LetterData data, TemplateValues.Builder values, List<ValueProblem> problems) {
        boolean wanted = schema.typeOf(LetterVariables.SALUTATION).isPresent();
        if (!wanted || data.has(LetterVariables.SALUTATION) || data.reader().isEmpty()) {
            return true;
        }
        Salutation salutation = Salutation.of(data.reader().get(), language, data.unknownHonorific());
        if (salutation instanceof Salutation.Undecided undecided) {
            problems.add(new ValueProblem(
                    ValueProblem.Kind.UNDECIDED, LetterVariables.SALUTATION, undecided.chinese(), undecided.english()));
            return false;
        }
        salutation.line().ifPresent(line -> values.text(LetterVariables.SALUTATION, line));
        return true;
    }

    private static List<String> lines(String text) {
        return PlainText.clean(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private ValueProblem emptyPart(LetterPart part) {
        String mark = "[" + part.name(language) + "]";
        return new ValueProblem(
                ValueProblem.Kind.MISSING, "letter", mark + " 部分没有文字。", "The part " + mark + " has no text.");
    }

    private Letter letter(Map<LetterPart, List<String>> written) {
        return new Letter(
                language,
                inOneLine(written, LetterPart.TITLE),
                inOneLine(written, LetterPart.SALUTATION),
                written.getOrDefault(LetterPart.BODY, List.of()),
                written.getOrDefault(LetterPart.CLOSING, List.of()),
                written.getOrDefault(LetterPart.SIGNATURE, List.of()),
                inOneLine(written, LetterPart.DATE));
    }

    private static String inOneLine(Map<LetterPart, List<String>> written, LetterPart part) {
        return String.join(" ", written.getOrDefault(part, List.of()));
    }
}
