package org.dealercrm.letter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dealercrm.template.Compilation;
import org.dealercrm.template.Mistake;
import org.dealercrm.template.OutputKind;
import org.dealercrm.template.Snippets;
import org.dealercrm.template.Template;
import org.dealercrm.template.TemplateBounds;
import org.dealercrm.template.TemplateCompiler;
import org.dealercrm.template.TemplateSchema;

/** Compiles the parts of one source, each for what it becomes. */
final class LetterCompiler {

    private final TemplateSchema schema;
    private final LetterLanguage language;
    private final Snippets snippets;
    private final TemplateCompiler compiler;

    LetterCompiler(TemplateSchema schema, LetterLanguage language, DateStyle dates, Snippets snippets) {
        this.schema = schema;
        this.language = language;
        this.snippets = snippets;
        this.compiler = TemplateCompiler.over(schema)
                .with(LetterFormats.of(language, dates))
                .with(snippets);
    }

    Compilation<CompiledLetter> compile(String source) {
        if (source.length() > TemplateBounds.standard().source()) {
            return Compilation.mistaken(compiler.compile(source).mistakes());
        }
        LetterSource cut = LetterSource.cut(source, language);
        List<Mistake> mistakes = new ArrayList<>(cut.mistakes());
        Map<LetterPart, Template> parts = new EnumMap<>(LetterPart.class);
        cut.parts().forEach((part, section) -> {
            if (part != LetterPart.NOTE) {
                Compilation<Template> compiled = part(part, section);
                mistakes.addAll(compiled.mistakes());
                compiled.compiled().ifPresent(template -> parts.put(part, template));
            }
        });
        if (!mistakes.isEmpty()) {
            // A snippet that several parts use is compiled in each; what is wrong with it is told once.
            return Compilation.mistaken(
                    mistakes.stream().distinct().sorted(Mistake.inOrder()).toList());
        }
        Set<LetterForm> forms = EnumSet.allOf(LetterForm.class);
        return Compilation.sound(
                new CompiledLetter(source, schema, language, parts, storeName(), Map.of(), false, forms));
    }

    /** A subject is one line in the source too; what stands there is checked as the header that it becomes. */
    private Compilation<Template> part(LetterPart part, LetterSource.Section section) {
        return switch (part) {
            case SUBJECT ->
                compiler.to(OutputKind.HEADER)
                        .compile(section.bare().text(), section.bare().firstLine());
            case SMS ->
                compiler.to(OutputKind.SMS)
                        .compile(section.text(), section.firstLine())
                        .map(sms -> withMarks(sms, section));
            default -> compiler.compile(section.text(), section.firstLine());
        };
    }

    /** The short message with marks; where one would tear a tag, at least without marks that an editor set. */
    private Template withMarks(Template sms, LetterSource.Section section) {
        return changed(sms, section, SmsText::marked)
                .or(() -> changed(sms, section, SmsText::withoutMarks))
                .orElse(sms);
    }

    private Optional<Template> changed(Template sms, LetterSource.Section section, UnaryOperator<String> change) {
        Map<String, String> before = new LinkedHashMap<>();
        sms.snippets().forEach(name -> snippets.source(name).ifPresent(text -> before.put(name, text)));
        Map<String, String> after = new LinkedHashMap<>(before);
        after.replaceAll((name, text) -> change.apply(text));
        String source = change.apply(section.text());
        if (source.equals(section.text()) && after.equals(before)) {
            return Optional.of(sms);
        }
        return compiler.to(OutputKind.SMS)
                .with(Snippets.of(after))
                .compile(source)
                .compiled();
    }

    /** Mainland China wants the store in front of each short message; it is printed as any other value is. */
    private Optional<Template> storeName() {
        String name = LetterVariables.STORE;
        return compiler.compile("{{" + name + "}}")
                .compiled()
                .or(() -> compiler.compile("{{#" + name + "}}{{" + name + "}}{{/" + name + "}}")
                        .compiled());
    }
}
