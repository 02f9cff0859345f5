package org.dealercrm.letter.mailing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.dealercrm.letter.digest.Sha256;

/** The digest of several texts, each behind its length, so that no two lists of texts run together. */
final class KeyDigest {

    private KeyDigest() {}

    static String of(String... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            all.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            all.writeBytes(bytes);
        }
        return Sha256.of(all.toByteArray());
    }

    static String checked(String value) {
        if (!Sha256.isWellFormed(value)) {
            throw new IllegalArgumentException(
                    "A key has 64 hexadecimal digits in lower case, found " + value.length() + " characters");
        }
        return value;
    }
}
