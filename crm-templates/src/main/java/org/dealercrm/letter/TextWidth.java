package org.dealercrm.letter;

/**
 * The width of text in columns of a fixed grid: a Chinese character takes two, a Latin letter one (Unicode Standard Annex
 * #11, East Asian Width; the characters of ambiguous width that Chinese punctuation uses are wide in a Chinese letter).
 */
final class TextWidth {

    private final boolean chinese;

    TextWidth(LetterLanguage language) {
        this.chinese = language.isChinese();
    }

    int of(String text) {
        return text.codePoints().map(this::of).sum();
    }

    int of(int c) {
        if (c >= 0x300 && isCombining(c)) {
            return 0;
        }
        return isWide(c) || (chinese && isAmbiguous(c)) ? 2 : 1;
    }

    private static boolean isCombining(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    /** Quotation marks, dashes, dots and signs whose width depends on the text around them. */
    private static boolean isAmbiguous(int c) {
        return c == '·'
                || c == '×'
                || c == '‘'
                || c == '’'
                || c == '“'
                || c == '”'
                || c == '—'
                || c == '…'
                || c == '→'
                || c == '℃'
                || (c >= 0x2460 && c <= 0x24FF);
    }

    static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0x303E)
                || (c >= 0x3041 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF01 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
