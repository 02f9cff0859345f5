package org.dealercrm.scoring.history;

import java.util.Comparator;

/**
 * The order of customers everywhere: by Unicode code point. Java's own order of strings is by UTF-16 unit, which puts
 * rare Chinese characters (beyond U+FFFF) before U+E000 and so disagrees with databases that sort UTF-8 bytes.
 */
enum CodePointOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char ca = a.charAt(i);
            char cb = b.charAt(i);
            if (ca != cb) {
                return rank(ca) - rank(cb);
            }
        }
        return a.length() - b.length();
    }

    /** Surrogates stand for code points above all others, so they are ranked after the rest of the first plane. */
    private static int rank(char unit) {
        return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
    }
}
