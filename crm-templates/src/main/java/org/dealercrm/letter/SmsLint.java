package org.dealercrm.letter;

import java.util.Optional;
import org.dealercrm.sms.CostlyCharacter;
import org.dealercrm.sms.SmsBilling;

/** What makes a short message dearer than its writer may think. */
final class SmsLint {

    private static final String SIGNATURE = "【{{" + LetterVariables.STORE + "}}】";

    private final LintText text;
    private final int mostSegments;

    SmsLint(LintText text, int mostSegments) {
        this.text = text;
        this.mostSegments = mostSegments;
    }

    void check() {
        if (text.language == LetterLanguage.ZH_HANS) {
            signature();
        }
        if (!text.language.isChinese()) {
            costly();
        }
        // Only what is written in any case counts, so that no warning is false.
        String least = new SmsText(text.language).joined(LetterText.lines(text.outsideSections()));
        SmsBilling billing = text.language == LetterLanguage.ZH_HANS ? SmsBilling.MAINLAND_CHINA : SmsBilling.SEGMENTS;
        int segments = billing.segments(least);
        if (segments > mostSegments) {
            text.warn(
                    0,
                    LintRule.SMS_TOO_LONG,
                    Integer.toString(segments),
                    Integer.toString(mostSegments),
                    Optional.empty());
        }
    }

    /**
     * What stands in the first brackets is the signature, and a store may have registered one that it writes itself; a
     * heading looks the same. Only with the store's name in it is it surely meant.
     */
    private void signature() {
        String seen = text.seen();
        int start = seen.length() - seen.stripLeading().length();
        int end = seen.indexOf('】', start);
        if (!seen.startsWith("【", start) || end < 0) {
            return;
        }
        int from = text.place(start);
        int to = text.place(end);
        boolean named = text.tokens().stream()
                .anyMatch(token -> token.prints()
                        && token.name().equals(LetterVariables.STORE)
                        && token.start() > from
                        && token.start() < to);
        if (!named) {
            String written = text.source.substring(from, to + 1);
            text.warn(from, LintRule.SMS_SIGNATURE, written, SIGNATURE, Optional.empty());
        }
    }

    private void costly() {
        for (CostlyCharacter costly : CostlyCharacter.in(text.seen())) {
            boolean literal = costly.codePoint() != LintText.VALUE;
            if (literal) {
                String proposed =
                        costly.substitute().map(plain -> " → " + plain).orElse("");
                text.warn(
                        text.place(costly.at()),
                        LintRule.SMS_COSTLY_CHARACTER,
                        Character.toString(costly.codePoint()),
                        proposed,
                        costly.substitute());
            }
        }
    }
}
