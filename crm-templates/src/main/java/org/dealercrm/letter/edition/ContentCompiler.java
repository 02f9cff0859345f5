package org.dealercrm.letter.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.LetterTemplate;
import org.dealercrm.template.Compilation;
import org.dealercrm.template.Mistake;
import org.dealercrm.template.Snippets;
import org.dealercrm.template.TemplateSchema;
import org.dealercrm.template.TemplateValues;
import org.dealercrm.template.ValueProblem;

/** Compiles the content of an edition with its default values, whose mistakes are told at the beginning of the source. */
final class ContentCompiler {

    private final EditionContent content;
    private final TemplateSchema schema;
    private final LetterLanguage language;

    ContentCompiler(EditionContent content, TemplateSchema schema, LetterLanguage language) {
        this.content = content;
        this.schema = schema;
        this.language = language;
    }

    Compilation<LetterTemplate> compile() {
        Compilation<LetterTemplate> compiled = LetterTemplate.compile(
                content.source(), schema, language, content.dates(), Snippets.of(content.snippets()));
        List<Mistake> ofDefaults = mistakesOfDefaults();
        if (ofDefaults.isEmpty()) {
            return compiled.map(template -> template.withDefaults(content.defaults()));
        }
        List<Mistake> mistakes = new ArrayList<>(compiled.mistakes());
        mistakes.addAll(ofDefaults);
        return Compilation.mistaken(mistakes);
    }

    private List<Mistake> mistakesOfDefaults() {
        List<Mistake> mistakes = new ArrayList<>();
        content.defaults().forEach((name, text) -> {
            if (schema.typeOf(name).isEmpty()) {
                mistakes.add(mistake(
                        "UNKNOWN_DEFAULT",
                        "没有名为“" + name + "”的变量，它的默认值无处可用。",
                        "There is no variable '" + name + "' for which its default value could stand."));
                return;
            }
            problem(name, text)
                    .ifPresent(problem -> mistakes.add(mistake(
                            "BAD_DEFAULT",
                            "“" + name + "”的默认值不可用：" + problem.chinese(),
                            "The default value of '" + name + "' cannot be used: " + problem.english())));
        });
        return mistakes;
    }

    private Optional<ValueProblem> problem(String name, String text) {
        return TemplateValues.builder(schema).read(name, text).check().problems().stream()
                .filter(problem -> problem.name().equals(name))
                .findFirst();
    }

    private static Mistake mistake(String code, String chinese, String english) {
        return new Mistake(code, 1, 1, chinese, english, Optional.empty());
    }
}
