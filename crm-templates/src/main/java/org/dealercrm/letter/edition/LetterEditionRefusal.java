package org.dealercrm.letter.edition;

import java.util.Locale;
import java.util.Optional;
import org.dealercrm.event.Refusal;
import org.dealercrm.template.wording.Wording;

/** Why a command to an edition of a letter may be refused; the names are the codes of the refusals. */
public enum LetterEditionRefusal {
    /** The step is not in the table of transitions for the state of the edition. */
    ILLEGAL_TRANSITION("这一版现在的状态不允许这一步操作。", "The state of this edition does not allow this step."),
    /** Only a draft may be changed. */
    CONTENT_SEALED(
            "这一版的内容已经封存，不能再改；请另写新的一版。",
            "The content of this edition is sealed and cannot be changed; write the next edition instead."),
    /** It would happen before what has happened already. */
    TOO_EARLY("操作时间早于这封信函最近一次变动的时间。", "This would happen before what has already happened to the letter."),
    /** The content does not compile; the sentence lists what is wrong. */
    HAS_MISTAKES("信函还有错误，改正之后才能批准或发布。", "The letter has mistakes, which must be put right first."),
    /** Four eyes: whoever wrote at it cannot approve it. */
    OWN_WORK("撰写过这一版的人不能自己批准；请另一位同事批准。", "Nobody approves what he has written himself; a colleague has to."),
    /** There is no edition of this number. */
    UNKNOWN_EDITION("没有这一版。", "There is no edition of this number."),
    /** Only an edition that customers have got can be gone back to. */
    NEVER_PUBLISHED("这一版从未发布，不能回退到这一版。", "This edition was never published, so nothing can go back to it."),
    /** What was withdrawn is not sent again. */
    WAS_WITHDRAWN(
            "这一版已被撤回，不能再发布；请另写新的一版。",
            "This edition was withdrawn and is not sent again; write the next edition instead."),
    /** It says already what it would say after going back. */
    IN_FORCE_ALREADY("正在使用的信函与这一版内容相同。", "The letter that is in force has this content already.");

    private final String chinese;
    private final String english;

    LetterEditionRefusal(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * The kind of a refusal.
     *
     * @param refusal a refusal of any aggregate, not null
     * @return the kind, empty if it is not one of an edition
     */
    public static Optional<LetterEditionRefusal> of(Refusal refusal) {
        for (LetterEditionRefusal kind : values()) {
            if (kind.name().equals(refusal.code())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /**
     * What is the matter and what to do.
     *
     * @param locale the reader's language; Chinese for any zh, English otherwise, not null
     * @return a full sentence, never null
     */
    public String message(Locale locale) {
        return Wording.of(locale, chinese, english);
    }

    Refusal refusal() {
        return new Refusal(name(), english);
    }

    Refusal refusal(String detail) {
        return new Refusal(name(), english + " " + detail);
    }
}
