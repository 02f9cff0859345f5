package org.dealercrm.letter.mailing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256 (FIPS 180-4) over texts, each behind its length, so that no two lists of texts run together. */
final class KeyDigest {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    private KeyDigest() {}

    static String of(String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String checked(String value) {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A key has 64 hexadecimal digits in lower case, found " + value.length() + " characters");
        }
        return value;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256; this one has not", missing);
        }
    }
}
