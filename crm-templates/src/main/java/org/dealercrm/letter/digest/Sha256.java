package org.dealercrm.letter.digest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256 (FIPS 180-4), written as 64 hexadecimal digits in lower case. */
public final class Sha256 {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    private Sha256() {}

    /**
     * The digest of some bytes.
     *
     * @param content the bytes, not null
     * @return 64 hexadecimal digits, never null
     */
    public static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256; this one has not", missing);
        }
    }

    /**
     * Whether a text has the form of a digest.
     *
     * @param text the text, not null
     * @return true for 64 hexadecimal digits in lower case
     */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }
}
