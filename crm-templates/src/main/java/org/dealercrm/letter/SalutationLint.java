package org.dealercrm.letter;

import java.util.Optional;

/** The mark at the end of a salutation: full-width colon in Chinese, comma or colon in English, once. */
final class SalutationLint {

    private static final String MARKS = "：:，,";

    private final LintText text;
    private final String seen;

    SalutationLint(LintText text) {
        this.text = text;
        this.seen = text.seen();
    }

    /** {@code {{salutation}}} brings its mark; another behind it is one too many. */
    void twice() {
        for (int at = 0; at + 1 < seen.length(); at++) {
            LintText.Token token = text.tokenAt(text.place(at));
            boolean marked = MARKS.indexOf(seen.charAt(at + 1)) >= 0;
            if (marked && token != null && isSalutation(at) && token.end() == text.place(at + 1)) {
                warn(at + 1, "");
            }
        }
    }

    /** {@code {{salutation}}} brings its form of address too. */
    void addressedTwice() {
        String address = text.language.isChinese() ? "尊敬的" : "Dear ";
        for (int at = address.length(); at < seen.length(); at++) {
            int before = at - address.length();
            if (seen.startsWith(address, before) && isSalutation(at)) {
                text.warn(text.place(before), LintRule.SALUTATION_ADDRESS, address.strip(), "", Optional.of(""));
            }
        }
    }

    /** The part that is the salutation has to end with a mark. */
    void missing() {
        int last = seen.stripTrailing().length() - 1;
        if (last < 0 || isSalutation(last)) {
            return;
        }
        char c = seen.charAt(last);
        if (MARKS.indexOf(c) >= 0 && last > 0 && isSalutation(last - 1)) {
            return;
        }
        boolean chinese = text.language.isChinese();
        boolean closed = chinese ? c == '：' : c == ',' || c == ':';
        if (!closed) {
            boolean half = chinese && (c == ':' || c == ',' || c == '，');
            warn(last, half ? "：" : (c == LintText.VALUE ? "" : Character.toString(c)) + (chinese ? "：" : ","));
        }
    }

    private boolean isSalutation(int at) {
        LintText.Token token = text.tokenAt(text.place(at));
        return seen.charAt(at) == LintText.VALUE
                && token != null
                && token.name().equals(LetterVariables.SALUTATION);
    }

    private void warn(int at, String suggestion) {
        String mark = text.language.isChinese() ? "：" : ",";
        boolean value = seen.charAt(at) == LintText.VALUE;
        text.warn(
                text.place(at), LintRule.SALUTATION_MARK, "", mark, value ? Optional.empty() : Optional.of(suggestion));
    }
}
