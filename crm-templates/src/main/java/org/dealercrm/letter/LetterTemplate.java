package org.dealercrm.letter;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.dealercrm.template.Compilation;
import org.dealercrm.template.Snippets;
import org.dealercrm.template.TemplateSchema;
import org.dealercrm.template.TemplateValues;

/**
 * A letter that a store may edit: its source, cut into parts by marks such as {@code [正文]}, compiled and free of mistakes.
 * {@link LetterPart} tells the parts, and which of them a letter needs; the least is
 *
 * <pre>
 * [称呼]
 * {{salutation}}
 * [正文]
 * 您的{{vehicle}}该保养了。
 * [落款]
 * {{store}}
 * </pre>
 *
 * <p>The layout is not in the source: indents, centring and alignment follow from the parts and the language. The one compiled
 * form writes letter, e-mail and short message, and serves the preview, the test copy and what is sent: there is no other way
 * from a template to a {@link Message}, so a preview cannot differ from what is sent. It is immutable.
 */
public final class LetterTemplate {

    private final CompiledLetter letter;

    private LetterTemplate(CompiledLetter letter) {
        this.letter = letter;
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
     * Compiles the source of a letter without snippets.
     *
     * @param source the source with its marks, not null
     * @param schema the variables it may use, not null
     * @param language the language of the letter, not null
     * @param dates how dates are written, not null
     * @return the template, or every mistake in the source, never null
     */
    public static Compilation<LetterTemplate> compile(
            String source, TemplateSchema schema, LetterLanguage language, DateStyle dates) {
        return compile(source, schema, language, dates, Snippets.none());
    }

    /**
     * Compiles the source of a letter.
     *
     * @param source the source with its marks, not null
     * @param schema the variables it may use, not null
     * @param language the language of the letter, not null
     * @param dates how dates are written, not null
     * @param snippets the pieces of text that it may put in, not null
     * @return the template, or every mistake in the source, never null
     */
    public static Compilation<LetterTemplate> compile(
            String source, TemplateSchema schema, LetterLanguage language, DateStyle dates, Snippets snippets) {
        return new LetterCompiler(schema, language, dates, snippets)
                .compile(source)
                .map(LetterTemplate::new);
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
            if (letter.schema().typeOf(name).isEmpty()) {
                throw new IllegalArgumentException("The letter has no variable '" + name + "'");
            }
        }
        return new LetterTemplate(letter.withDefaults(values));
    }

    /**
     * The source as it was compiled, for a store to copy and edit.
     *
     * @return the source, never null
     */
    public String source() {
        return letter.source();
    }

    /**
     * The variables that the letter may use.
     *
     * @return the schema, never null
     */
    public TemplateSchema schema() {
        return letter.schema();
    }

    /**
     * The language of the letter.
     *
     * @return the language, never null
     */
    public LetterLanguage language() {
        return letter.language();
    }

    /**
     * In which forms it can be written: as a letter if it has a body, as an e-mail if it has a body and a subject, as a short
     * message if it has the text of one; of these those that {@link #onlyAs} left.
     *
     * @return at least one form, never null
     */
    public Set<LetterForm> forms() {
        return letter.forms();
    }

    /**
     * The variables that the letter does use, so that its variants in other languages can be compared.
     *
     * @return the names in the order of the parts, never null
     */
    public Set<String> variables() {
        return letter.variables();
    }

    /**
     * The variables that one form of it uses.
     *
     * @param form the form, not null
     * @return the names in the order of the parts, empty if the template has no such form; never null
     */
    public Set<String> variables(LetterForm form) {
        return letter.variables(form);
    }

    /**
     * Whether its e-mails and short messages tell how to stop them.
     *
     * @return true after {@link #withOptOut()}
     */
    public boolean hasOptOut() {
        return letter.optOut();
    }

    /**
     * The same template for marketing; a letter of a kind of the catalogue is made so by its kind. Each e-mail carries
     * List-Unsubscribe with one click (RFC 8058) and a line in its body, each short message says that R for an answer stops
     * them. The library adds both, so no editor can forget or lose them; a short message whose source says it already, also
     * in a snippet or with a variable for the answer, gets it once.
     *
     * @return the template, never null
     */
    public LetterTemplate withOptOut() {
        return new LetterTemplate(letter.withOptOut());
    }

    /**
     * The same template for the forms that suit it: a reminder of tomorrow's appointment has a body for its e-mail, but on paper
     * it would come too late.
     *
     * @param forms the forms, not null
     * @return the template, never null
     * @throws IllegalArgumentException if it has none of these forms
     */
    public LetterTemplate onlyAs(Set<LetterForm> forms) {
        Set<LetterForm> left = EnumSet.noneOf(LetterForm.class);
        left.addAll(forms());
        left.retainAll(forms);
        if (left.isEmpty()) {
            throw new IllegalArgumentException("The letter has the forms " + forms() + ", none of " + forms);
        }
        return new LetterTemplate(letter.onlyAs(left));
    }

    /**
     * Writes the letter to one customer. A preview, a test copy and what is sent are all written here.
     *
     * @param data the customer, the store and the rest, not null
     * @return the letter, or everything that is missing or wrong, never null
     */
    public Writing<Letter> write(LetterData data) {
        return new LetterWriter(letter).letter(data);
    }

    /**
     * Writes the letter from values that are already checked.
     *
     * @param values values over the schema of this letter, not null
     * @return the letter; a problem only if it would become too long, or if sections left a required part empty
     * @throws IllegalArgumentException if the values are over another schema
     */
    public Writing<Letter> write(TemplateValues values) {
        return new LetterWriter(letter).letter(values);
    }

    /**
     * Writes the e-mail to one customer: the letter with its subject, as plain text and as HTML.
     *
     * @param data the customer, the store and the rest; the way to opt out where {@link #hasOptOut()}, not null
     * @return the e-mail, or everything that is missing or wrong: also a subject of more than one line, and a template
     *     without a subject; never null
     */
    public Writing<EmailMessage> writeEmail(LetterData data) {
        return new LetterWriter(letter).email(data);
    }

    /**
     * Writes the short message to one customer. The lines of its source are joined. In simplified Chinese it begins with the
     * store in 【】, as networks of mainland China ask for, in the other languages only where
     * {@link LetterData.Builder#smsSignature} was given; a source that begins with 【 signs itself, a value that does is no
     * signature.
     *
     * @param data the customer, the store and the rest, not null
     * @return the short message, or everything that is missing or wrong: also a text of more than
     *     {@value SmsMessage#MAX_CHARACTERS} characters, and a template without one; never null
     */
    public Writing<SmsMessage> writeSms(LetterData data) {
        return new LetterWriter(letter).sms(data);
    }

    /**
     * Writes in a form that is chosen while running.
     *
     * @param form one of {@link #forms()}; another is a problem of the writing, not null
     * @param data the customer, the store and the rest, not null
     * @return the message, or everything that is missing or wrong, never null
     */
    public Writing<? extends Message> write(LetterForm form, LetterData data) {
        return switch (form) {
            case LETTER -> write(data);
            case EMAIL -> writeEmail(data);
            case SMS -> writeSms(data);
        };
    }
}
