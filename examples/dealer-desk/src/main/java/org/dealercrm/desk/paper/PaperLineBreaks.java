package org.dealercrm.desk.paper;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line of a printed letter may end: between Chinese characters, but with no closing mark first and no opening mark
 * last (避头尾), and after blanks; never within a run of Latin letters and figures, so that e-mail addresses, telephone
 * numbers, dates and VINs stay whole.
 */
final class PaperLineBreaks implements FSTextBreaker {

    private static final int END = -1;

    private static final String NEVER_FIRST = "，。、；：？！）》】」』〉〕”’…—·％～,.;:?!)]}%";
    private static final String NEVER_LAST = "（《【「『〈〔“‘([{";

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public int next() {
        while (at < text.length()) {
            at += Character.charCount(text.codePointAt(at));
            if (at >= text.length() || mayBreak(text.codePointBefore(at), text.codePointAt(at))) {
                return at;
            }
        }
        return END;
    }

    private boolean mayBreak(int before, int after) {
        if (after == ' ' || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        if (before == ' ') {
            return !isWithinNumber(after);
        }
        return NEVER_FIRST.indexOf(after) < 0 && (isChinese(before) || isChinese(after));
    }

    /** A telephone number may be written with blanks: +86 138 0013 8000, (020) 8888-8888. */
    private boolean isWithinNumber(int after) {
        char beforeBlank = at >= 2 ? text.charAt(at - 2) : ' ';
        return (Character.isDigit(beforeBlank) || beforeBlank == ')') && Character.isDigit(after);
    }

    private static boolean isChinese(int c) {
        return Character.isIdeographic(c)
                || (c >= 0x3000 && c <= 0x303F)
                || (c >= 0xFF01 && c <= 0xFF60)
                || c == '”'
                || c == '“'
                || c == '’'
                || c == '‘'
                || c == '…'
                || c == '—';
    }
}
