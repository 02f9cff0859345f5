package org.dealercrm.desk.contact;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.dealercrm.consent.AddressHash;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.letter.mailing.AddressHashes;

/** Hashes addresses with a key of the store, HMAC-SHA-256 (RFC 2104), as they stand among the addresses that must not be used. */
public final class KeyedHashes implements AddressHashes {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 16;

    private final StoreId store;
    private final SecretKeySpec key;

    private KeyedHashes(StoreId store, byte[] key) {
        this.store = store;
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /**
     * Hashes with the bytes of a file as the key.
     *
     * @param store whose addresses they are, not null
     * @param file the file, of 16 bytes or more, not null
     * @return the hashes, never null
     * @throws UnusableInput if there is no such file, or it is too short
     */
    public static KeyedHashes of(StoreId store, Path file) {
        try {
            byte[] key = Files.readAllBytes(file);
            if (key.length < SHORTEST_KEY) {
                throw new UnusableInput(
                        "--address-key: found " + key.length + " bytes, expected " + SHORTEST_KEY + " or more.");
            }
            return new KeyedHashes(store, key);
        } catch (IOException unreadable) {
            throw new UnusableInput(file.getFileName() + ": cannot be read, expected the key of the addresses.");
        }
    }

    @Override
    public Optional<AddressHash> of(String address) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] hash = mac.doFinal(address.getBytes(StandardCharsets.UTF_8));
            return Optional.of(new AddressHash(store, HexFormat.of().formatHex(hash)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, missing);
        }
    }

    /** Tells no key. */
    @Override
    public String toString() {
        return "KeyedHashes[" + store + "]";
    }
}
