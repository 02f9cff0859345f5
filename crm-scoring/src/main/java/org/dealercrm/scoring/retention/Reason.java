package org.dealercrm.scoring.retention;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.wording.Language;

/**
 * Why a customer's score is what it is: a rule that decided, or what one of his inputs adds to the logit of the probability to
 * return. The contributions of all reasons of a customer add up to the distance of his logit from that of the store's
 * baseline customer, a probability being held within 1e-12 of 0 and 1 for it.
 *
 * @param code what the reason speaks of, not null
 * @param contribution what it adds to the logit; above 0 speaks for a return, below 0 against it; finite, 0 for a rule that
 *     leaves the probability as it is
 * @param wording the sentence in which it is told, not null
 * @param own the customer's own figure in the sentence; see the wording for its unit; 0 where there is none
 * @param usual the figure with which it is compared; see the wording; 0 where there is none
 * @param answer the answer that it speaks of; empty unless it speaks of satisfaction
 */
public record Reason(
        ReasonCode code,
        double contribution,
        ReasonSentence wording,
        double own,
        double usual,
        Optional<GivenAnswer> answer) {

    /** Checks that every figure is finite. */
    public Reason {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(wording, "wording");
        if (answer.isPresent() != (code == ReasonCode.SATISFACTION)) {
            throw new IllegalArgumentException("A reason of satisfaction, and no other, has an answer, found " + code);
        }
        if (!Double.isFinite(contribution) || !Double.isFinite(own) || !Double.isFinite(usual)) {
            throw new IllegalArgumentException(
                    "The figures of a reason must be finite, found " + contribution + ", " + own + ", " + usual);
        }
    }

    /**
     * A reason that speaks of no answer.
     *
     * @param code what the reason speaks of, not SATISFACTION
     * @param contribution what it adds to the logit, finite
     * @param wording the sentence in which it is told, not null
     * @param own the customer's own figure in the sentence; 0 where there is none
     * @param usual the figure with which it is compared; 0 where there is none
     */
    public Reason(ReasonCode code, double contribution, ReasonSentence wording, double own, double usual) {
        this(code, contribution, wording, own, usual, Optional.empty());
    }

    /**
     * The reason in words, with the customer's own numbers.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code last visit 412 days ago; this customer usually comes every 181}, never null
     */
    public String sentence(Locale locale) {
        StringBuilder text = new StringBuilder();
        appendSentence(text, locale);
        return text.toString();
    }

    /**
     * The reason as one part of a line of a file: {@code code=contribution (sentence)}. A semicolon within the sentence becomes a
     * comma, because semicolons part the reasons of a line.
     *
     * @param locale the language of the reader, not null
     * @return for example {@code SILENCE=-1.25 (last visit 412 days ago, this customer usually comes every 181)}, never null
     */
    public String format(Locale locale) {
        StringBuilder text = new StringBuilder();
        appendTo(text, locale);
        return text.toString();
    }

    /**
     * All reasons of a customer in one line, as a scores file has them.
     *
     * @param reasons the reasons, not null
     * @param locale the language of the reader, not null
     * @return the reasons as {@link #format} gives them, parted by {@code "; "}, never null
     */
    public static String format(List<Reason> reasons, Locale locale) {
        StringBuilder line = new StringBuilder(128 * reasons.size());
        for (Reason reason : reasons) {
            line.append(line.isEmpty() ? "" : "; ");
            reason.appendTo(line, locale);
        }
        return line.toString();
    }

    private void appendTo(StringBuilder line, Locale locale) {
        line.append(code).append('=').append(contribution).append(" (");
        int begin = line.length();
        appendSentence(line, locale);
        replace(line, begin, ";", ',');
        replace(line, begin, "；", '，');
        line.append(')');
    }

    private void appendSentence(StringBuilder text, Locale locale) {
        answer.ifPresent(given -> text.append(given.sentence(locale)).append(Language.isChinese(locale) ? "；" : "; "));
        wording.appendTo(text, own, usual, locale);
    }

    private static void replace(StringBuilder line, int begin, String character, char by) {
        for (int at = line.indexOf(character, begin); at >= 0; at = line.indexOf(character, at)) {
            line.setCharAt(at, by);
        }
    }
}
