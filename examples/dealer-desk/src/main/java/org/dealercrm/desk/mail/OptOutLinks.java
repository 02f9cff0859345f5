package org.dealercrm.desk.mail;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.letter.OptOut;
import org.dealercrm.party.EmailAddress;

/**
 * How readers stop marketing by e-mail: a link of which a part names the reader, for one click is to be enough (RFC 8058, section 3.2),
 * and perhaps an address.
 *
 * @param pattern the link with {@value #CUSTOMER} or {@value #KEY} in it, https
 * @param address where a message unsubscribes too, empty if there is none
 */
public record OptOutLinks(String pattern, Optional<EmailAddress> address) {

    /** Stands for the customer's id. */
    public static final String CUSTOMER = "{customer_id}";

    /** Stands for the key of the message, 64 hexadecimal digits by which the outbox finds message and customer. */
    public static final String KEY = "{key}";

    /** Checks that the link is one, and that it tells readers apart. */
    public OptOutLinks {
        if (!pattern.contains(CUSTOMER) && !pattern.contains(KEY)) {
            throw new UnusableInput("--opt-out-url: found a link that is the same for everybody, expected one with "
                    + KEY + " or " + CUSTOMER + " in it.");
        }
        // An id may have characters that stand in a path or a query only, encoded; a host takes none of them.
        String probe = filled(pattern, "a b", "a".repeat(64));
        try {
            OptOut.oneClick(URI.create(probe));
        } catch (IllegalArgumentException refused) {
            throw new UnusableInput(
                    "--opt-out-url: found a link that cannot be used, expected https with a host, in ASCII"
                            + " without comma, user and fragment, such as https://example.com/stop?m=" + KEY + ".");
        }
    }

    /**
     * The way out of one reader.
     *
     * @param customerId his id, not null
     * @param key the key of his message, not null
     * @return the way, never null
     */
    public OptOut of(String customerId, String key) {
        OptOut link = OptOut.oneClick(URI.create(filled(pattern, customerId, key)));
        return address.map(link::orTo).orElse(link);
    }

    private static String filled(String pattern, String customerId, String key) {
        // In a query a plus sign is a blank for some and a plus sign for others.
        String id = URLEncoder.encode(customerId, StandardCharsets.UTF_8).replace("+", "%20");
        return pattern.replace(CUSTOMER, id).replace(KEY, key);
    }
}
