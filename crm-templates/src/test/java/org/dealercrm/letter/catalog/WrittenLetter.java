package org.dealercrm.letter.catalog;

import java.util.ArrayList;
import java.util.List;
import org.dealercrm.letter.EmailMessage;
import org.dealercrm.letter.Letter;
import org.dealercrm.letter.LetterData;
import org.dealercrm.letter.LetterForm;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.LetterTemplate;

/**
 * All that one customer may get of one kind, in the lines in which it is read.
 *
 * @param subject the subject of the e-mail, empty if the kind has none
 * @param letter the letter, which is the body of the e-mail too
 * @param sms the short message, empty if the kind has none
 */
record WrittenLetter(String subject, Letter letter, String sms) {

    static WrittenLetter of(LetterKind kind, LetterLanguage language, LetterData data) {
        LetterTemplate template = LetterCatalog.letter(kind, language);
        Letter letter = body(template, kind, language).write(data).orElseThrow();
        String subject = "";
        if (kind.forms().contains(LetterForm.EMAIL)) {
            EmailMessage email = template.writeEmail(data).orElseThrow();
            subject = email.subject();
        }
        String sms = kind.forms().contains(LetterForm.SMS)
                ? template.writeSms(data).orElseThrow().text()
                : "";
        return new WrittenLetter(subject, letter, sms);
    }

    /** What an e-mail says is read as a letter, also where none would go out on paper. */
    private static LetterTemplate body(LetterTemplate template, LetterKind kind, LetterLanguage language) {
        return template.forms().contains(LetterForm.LETTER)
                ? template
                : LetterTemplate.compile(template.source(), kind.schema(), language)
                        .orElseThrow();
    }

    /** Every line that says something. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(subject, letter.title(), letter.salutation()));
        lines.addAll(letter.body());
        lines.addAll(letter.closing());
        lines.addAll(letter.signature());
        lines.add(letter.date());
        lines.add(sms);
        lines.removeIf(String::isEmpty);
        return lines;
    }

    /** As it is approved: the parts under their names, each paragraph on one line whatever its length. */
    String approved() {
        return "主题：" + subject + "\n标题：" + letter.title() + "\n\n" + letter.salutation() + "\n"
                + String.join("\n", letter.body()) + "\n\n" + String.join("\n", letter.closing()) + "\n\n"
                + String.join("\n", letter.signature()) + "\n" + letter.date() + "\n"
                + (sms.isEmpty() ? "" : "\n短信：" + sms + "\n");
    }
}
