package org.dealercrm.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dealercrm.template.Filling;
import org.dealercrm.template.TemplateValues;
import org.dealercrm.template.ValueProblem;

/** Writes one letter to one customer, in any of its forms, from one check of the data. */
final class LetterWriter {

    private static final List<LetterPart> LETTER_PARTS = parts(LetterForm.LETTER);
    private static final List<LetterPart> EMAIL_PARTS = parts(LetterForm.EMAIL);
    private static final List<LetterPart> SMS_PARTS = parts(LetterForm.SMS);

    private final CompiledLetter letter;
    private final LetterLanguage language;
    private final List<ValueProblem> problems = new ArrayList<>();

    LetterWriter(CompiledLetter letter) {
        this.letter = letter;
        this.language = letter.language();
    }

    Writing<Letter> letter(LetterData data) {
        require(LetterForm.LETTER, LetterPart.BODY);
        return written(data, this::letterOf);
    }

    Writing<Letter> letter(TemplateValues values) {
        require(LetterForm.LETTER, LetterPart.BODY);
        return written(Optional.of(values), this::letterOf);
    }

    Writing<EmailMessage> email(LetterData data) {
        require(LetterForm.EMAIL, LetterPart.SUBJECT);
        Optional<OptOut> optOut = letter.optOut() ? data.optOut() : Optional.empty();
        if (letter.optOut() && optOut.isEmpty()) {
            problems.add(
                    missing("optOut", "营销邮件缺少退订链接。", "The link to unsubscribe from marketing e-mails is missing."));
        }
        return written(data, values -> emailOf(values, optOut));
    }

    Writing<SmsMessage> sms(LetterData data) {
        require(LetterForm.SMS, LetterPart.SMS);
        return written(data, values -> smsOf(values, data.smsSignature()));
    }

    // ----- forms

    private Optional<Letter> letterOf(TemplateValues values) {
        LetterText text = new LetterText(letter, values, LETTER_PARTS, problems);
        return isWhole(text, LETTER_PARTS) ? Optional.of(text.letter()) : Optional.empty();
    }

    /** Whether no required part was left empty; what came to nothing because of a value has been told already. */
    private boolean isWhole(LetterText text, List<LetterPart> parts) {
        if (problems.isEmpty()) {
            parts.stream()
                    .filter(part -> part.isRequired() || part == LetterPart.SUBJECT || part == LetterPart.SMS)
                    .forEach(part -> text.missing(part).ifPresent(problems::add));
        }
        return problems.isEmpty();
    }

    private Optional<EmailMessage> emailOf(TemplateValues values, Optional<OptOut> optOut) {
        LetterText text = new LetterText(letter, values, EMAIL_PARTS, problems);
        String subject = text.inOneLine(LetterPart.SUBJECT);
        if (isWhole(text, EMAIL_PARTS) && subject.length() > EmailMessage.MAX_SUBJECT) {
            problems.add(tooLong("subject", "邮件主题", "subject", EmailMessage.MAX_SUBJECT));
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        EmailLayout layout = new EmailLayout(text.letter(), optOut);
        List<MailHeader> headers = optOut.map(OptOut::headers).orElse(List.of());
        return Optional.of(new EmailMessage(language, subject, layout.text(), layout.html(subject), headers));
    }

    private Optional<SmsMessage> smsOf(TemplateValues values, String signature) {
        LetterText text = new LetterText(letter, values, SMS_PARTS, problems);
        if (!isWhole(text, SMS_PARTS)) {
            return Optional.empty();
        }
        SmsText sms = new SmsText(language);
        String joined = sms.joined(text.of(LetterPart.SMS));
        String message = text.isSigned() ? joined : signed(joined, signature, values);
        if (letter.optOut() && !text.saysOptOut()) {
            message = sms.withOptOut(message);
        }
        if (message.length() > SmsMessage.MAX_CHARACTERS) {
            problems.add(tooLong("sms", "短信", "short message", SmsMessage.MAX_CHARACTERS));
        }
        return problems.isEmpty() ? Optional.of(new SmsMessage(language, message)) : Optional.empty();
    }

    private String signed(String text, String signature, TemplateValues values) {
        if (!SmsText.bare(signature).isEmpty()) {
            return SmsText.signed(String.join(" ", LetterText.lines(signature)), text);
        }
        if (language != LetterLanguage.ZH_HANS) {
            return text;
        }
        Optional<String> store = letter.storeName()
                .map(name -> LetterText.text(name, values, problems))
                .filter(name -> !SmsText.bare(name).isEmpty());
        if (store.isEmpty()) {
            problems.add(missing(
                    LetterVariables.STORE,
                    "短信缺少签名【门店】。",
                    "The short message lacks its signature, the name of the store."));
        }
        return store.map(name -> SmsText.signed(String.join(" ", LetterText.lines(name)), text))
                .orElse(text);
    }

    // ----- what all forms share

    private void require(LetterForm form, LetterPart part) {
        if (!letter.suitable().contains(form)) {
            problems.add(missing("form", "此类信函不以这种形式发出。", "A letter of this kind is not written in this form."));
        } else if (!letter.forms().contains(form)) {
            String mark = "[" + part.name(language) + "]";
            problems.add(missing("form", "模板没有 " + mark + " 部分。", "The template has no part " + mark + "."));
        }
    }

    private <M extends Message> Writing<M> written(LetterData data, Function<TemplateValues, Optional<M>> form) {
        return written(check(data), form);
    }

    private <M extends Message> Writing<M> written(
            Optional<TemplateValues> values, Function<TemplateValues, Optional<M>> form) {
        if (values.isEmpty() || !problems.isEmpty()) {
            return Writing.failed(problems);
        }
        return form.apply(values.get()).map(Writing::done).orElseGet(() -> Writing.failed(problems));
    }

    private Optional<TemplateValues> check(LetterData data) {
        TemplateValues.Builder values = TemplateValues.builder(letter.schema());
        letter.defaults().forEach(values::read);
        boolean undecided = !greet(data, values);
        data.fill(values, letter.schema());
        Filling filling = values.check();
        filling.problems().stream()
                .filter(problem -> !(undecided && problem.name().equals(LetterVariables.SALUTATION)))
                .forEach(problems::add);
        return filling.values();
    }

    /** Fills in the salutation from the name unless the caller gave one; false if the name does not decide it. */
    private boolean greet(LetterData data, TemplateValues.Builder values) {
        boolean wanted = letter.schema().typeOf(LetterVariables.SALUTATION).isPresent();
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

    private static List<LetterPart> parts(LetterForm form) {
        return Arrays.stream(LetterPart.values())
                .filter(part -> part.isIn(form))
                .toList();
    }

    private static ValueProblem missing(String name, String chinese, String english) {
        return new ValueProblem(ValueProblem.Kind.MISSING, name, chinese, english);
    }

    private static ValueProblem tooLong(String name, String chinese, String english, int bound) {
        return new ValueProblem(
                ValueProblem.Kind.TOO_LONG,
                name,
                chinese + "超过 " + bound + " 个字符。",
                "The " + english + " would be longer than " + bound + " characters.");
    }
}
