package org.dealercrm.letter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.template.PlainText;
import org.dealercrm.template.Rendered;
import org.dealercrm.template.Template;
import org.dealercrm.template.TemplateValues;
import org.dealercrm.template.ValueProblem;

/** The parts of one message as they are written for one customer, each in its lines, before they take a form. */
final class LetterText {

    private final LetterLanguage language;
    private final Map<LetterPart, List<String>> lines = new EnumMap<>(LetterPart.class);
    private boolean optOutSaid;
    private boolean signed;

    LetterText(CompiledLetter letter, TemplateValues values, Iterable<LetterPart> wanted, List<ValueProblem> problems) {
        this.language = letter.language();
        for (LetterPart part : wanted) {
            Template template = letter.parts().get(part);
            if (template != null) {
                String text = text(template, values, problems);
                optOutSaid |= SmsText.hasMarkedOptOut(text);
                signed |= SmsText.beginsWithMarkedSignature(text);
                lines.put(part, lines(text));
            }
        }
    }

    /** The text of a template, empty if values stand in its way, which are then told. */
    static String text(Template template, TemplateValues values, List<ValueProblem> problems) {
        Rendered rendered = template.write(values);
        rendered.problems().stream()
                .filter(problem -> !problems.contains(problem))
                .forEach(problems::add);
        return rendered.text().orElse("");
    }

    /** The lines that hold something, without blanks at their ends. */
    static List<String> lines(String text) {
        return PlainText.cleanWritten(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    List<String> of(LetterPart part) {
        return lines.getOrDefault(part, List.of());
    }

    /** Whether words of the source, and not a value, say how to opt out of short messages. */
    boolean saysOptOut() {
        return optOutSaid;
    }

    /** Whether the source, and not a value, begins the short message with a signature. */
    boolean isSigned() {
        return signed;
    }

    String inOneLine(LetterPart part) {
        return String.join(" ", of(part));
    }

    /** A part that sections left without a word. */
    Optional<ValueProblem> missing(LetterPart part) {
        if (!of(part).isEmpty()) {
            return Optional.empty();
        }
        String mark = "[" + part.name(language) + "]";
        return Optional.of(new ValueProblem(
                ValueProblem.Kind.MISSING, "letter", mark + " 部分没有文字。", "The part " + mark + " has no text."));
    }

    Letter letter() {
        return new Letter(
                language,
                inOneLine(LetterPart.TITLE),
                inOneLine(LetterPart.SALUTATION),
                of(LetterPart.BODY),
                of(LetterPart.CLOSING),
                of(LetterPart.SIGNATURE),
                inOneLine(LetterPart.DATE));
    }
}
