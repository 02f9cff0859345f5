package org.dealercrm.letter.mailing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dealercrm.consent.GateAnswer;
import org.dealercrm.letter.LetterForm;
import org.dealercrm.template.ValueProblem;
import org.dealercrm.template.wording.Wording;

/**
 * One reason with what there is to say about it. It names variables and never tells a value, an address or a name.
 *
 * @param reason the reason, not null
 * @param chinese a full sentence in Chinese, not null
 * @param english the same in English, not null
 */
public record MailingProblem(MailingReason reason, String chinese, String english) {

    /** Checks the parts. */
    public MailingProblem {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(chinese, "chinese");
        Objects.requireNonNull(english, "english");
    }

    /**
     * The problem in the reader's language.
     *
     * @param locale the language; Chinese for any zh, English otherwise, not null
     * @return a full sentence, never null
     */
    public String message(Locale locale) {
        return Wording.of(locale, chinese, english);
    }

    /** Checks that it fits what came of its recipient. */
    void require(MailingReason.Kind kind) {
        if (reason.kind() != kind) {
            throw new IllegalArgumentException("A recipient who is " + kind + " has no reason such as " + reason);
        }
    }

    static MailingProblem of(MailingReason reason) {
        return new MailingProblem(
                reason,
                "未发送：" + reason.clause(Locale.CHINESE) + "。",
                "Nothing was sent: " + reason.clause(Locale.ENGLISH) + ".");
    }

    static MailingProblem of(MailingReason reason, String detail) {
        return new MailingProblem(
                reason,
                "未发送：" + reason.clause(Locale.CHINESE) + "（" + detail + "）。",
                "Nothing was sent: " + reason.clause(Locale.ENGLISH) + " (" + detail + ").");
    }

    static MailingProblem of(GateAnswer.Refused refused) {
        return new MailingProblem(
                MailingReason.NOT_CLEARED, refused.sentence(Locale.CHINESE), refused.sentence(Locale.ENGLISH));
    }

    static List<MailingProblem> of(List<ValueProblem> problems, LetterForm form) {
        return problems.stream()
                .map(problem ->
                        new MailingProblem(reasonOf(problem.kind(), form), problem.chinese(), problem.english()))
                .toList();
    }

    static MailingProblem thrown(MailingReason reason, RuntimeException thrown) {
        return of(reason, ForeignException.nameOf(thrown));
    }

    private static MailingReason reasonOf(ValueProblem.Kind kind, LetterForm form) {
        return switch (kind) {
            case MISSING -> MailingReason.MISSING_VALUE;
            case BLANK -> MailingReason.BLANK_VALUE;
            case UNKNOWN_NAME -> MailingReason.UNKNOWN_VALUE;
            case UNDECIDED -> MailingReason.UNDECIDED_SALUTATION;
            case TOO_LONG -> form == LetterForm.SMS ? MailingReason.SMS_TOO_LONG : MailingReason.TOO_LONG;
            default -> MailingReason.UNFIT_VALUE;
        };
    }
}
