package org.dealercrm.letter;

import java.util.Optional;
import org.dealercrm.sms.CostlyCharacter;
import org.dealercrm.sms.SmsBilling;

/** What makes a short message dearer than its writer may think. */
final class SmsLint {

    private final LintText text;
    private final int mostSegments;

    SmsLint(LintText text, int mostSegments) {
        this.text = text;
        this.mostSegments = mostSegments;
    }

    void check() {
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
