package org.dealercrm.letter.edition;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.template.TemplateVariable;

/** The one form in which a content is hashed; {@link ContentHash} tells it line by line. */
final class CanonicalContent {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private CanonicalContent() {}

    static byte[] bytes(EditionContent content, LetterLanguage language, List<TemplateVariable> variables) {
        CanonicalContent canonical = new CanonicalContent();
        canonical.line("dealercrm letter edition 1");
        canonical.line("language " + language.tag());
        canonical.line("dates " + content.dates().name());
        canonical.texts("default ", content.defaults());
        canonical.texts("snippet ", content.snippets());
        variables.stream()
                .sorted(Comparator.comparing(TemplateVariable::name))
                .forEach(variable -> canonical.line("variable " + variable.name() + " "
                        + variable.type().name() + (variable.optional() ? " optional" : " required")));
        canonical.text("source", content.source());
        return canonical.out.toByteArray();
    }

    private void texts(String what, Map<String, String> texts) {
        texts.forEach((name, text) -> text(what + name, text));
    }

    private void text(String what, String text) {
        line(what + " " + text.getBytes(StandardCharsets.UTF_8).length);
        line(text);
    }

    private void line(String line) {
        out.writeBytes(line.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }
}
