package org.dealercrm.sms;

/**
 * The alphabets that short messages are sent in, with what fits into one segment.
 *
 * <p>Reference: 3GPP TS 23.038, clauses 6.2.1 (GSM 7 bit default alphabet), 6.2.1.1 (its extension table) and 6.2.3 (UCS-2);
 * 3GPP TS 23.040, clause 9.2.3.24.1 (concatenated short messages: a header of six octets in each). National shift tables are
 * not used, since a handset without them shows wrong letters.
 */
public enum SmsAlphabet {
    /** Seven bits a character; a character of the extension table takes two septets, the first of them an escape. */
    GSM_7(160, 153),
    /** Sixteen bits a character; what lies outside the Basic Multilingual Plane, such as 🎉, takes two units. */
    UCS_2(70, 67);

    /** The basic alphabet; a letter that stands in neither list, such as ç, makes the whole message UCS-2. */
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private static final String EXTENSION = "\f^{}\\[~]|€";

    private final int alone;
    private final int concatenated;

    SmsAlphabet(int alone, int concatenated) {
        this.alone = alone;
        this.concatenated = concatenated;
    }

    /**
     * The alphabet that a text needs.
     *
     * @param text the text, not null
     * @return {@link #GSM_7} if each of its characters stands in the basic alphabet or its extension table
     */
    public static SmsAlphabet of(CharSequence text) {
        for (int at = 0; at < text.length(); at++) {
            if (septets(text.charAt(at)) == 0) {
                return UCS_2;
            }
        }
        return GSM_7;
    }

    /**
     * The units that a message of one segment may have.
     *
     * @return 160 septets or 70 units of sixteen bits
     */
    public int alone() {
        return alone;
    }

    /**
     * The units that each segment of a longer message may have.
     *
     * @return 153 septets or 67 units of sixteen bits
     */
    public int concatenated() {
        return concatenated;
    }

    /**
     * The septets that a character takes in the GSM alphabet.
     *
     * @param codePoint the character
     * @return 1 in the basic alphabet, 2 in its extension table, 0 if it stands in neither
     */
    public static int septets(int codePoint) {
        if (BASIC.indexOf(codePoint) >= 0) {
            return 1;
        }
        return EXTENSION.indexOf(codePoint) >= 0 ? 2 : 0;
    }

    /** The units of a character, which has to stand in this alphabet. */
    int units(int codePoint) {
        return this == GSM_7 ? septets(codePoint) : Character.charCount(codePoint);
    }
}
