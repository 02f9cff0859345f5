package org.dealercrm.letter;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.party.EmailAddress;

/**
 * How one customer stops marketing by e-mail: a link that needs one click and no sign-in, and optionally an address.
 *
 * <p>Reference: RFC 8058, section 3.1 (one-click unsubscription: an https URI, to which the mail program posts
 * {@code List-Unsubscribe=One-Click}), RFC 2369, sections 2 and 3.2 (List-Unsubscribe: URIs in angle brackets, the preferred
 * one first). RFC 8058, section 4, also asks for a DKIM signature that covers both fields; the host's mail server makes it.
 * Opening the link by itself, as scanners of mail do, must not unsubscribe anybody: only the POST does, or a click on the
 * page behind it.
 *
 * @param link the link for this customer, https with a host, in ASCII without comma, at most 800 characters, without
 *     user or fragment, not null
 * @param address where a message unsubscribes too; empty if there is none
 */
public record OptOut(URI link, Optional<EmailAddress> address) {

    /** The header field that holds the link. */
    public static final String LIST_UNSUBSCRIBE = "List-Unsubscribe";

    /** The header field that says that one click is enough. */
    public static final String LIST_UNSUBSCRIBE_POST = "List-Unsubscribe-Post";

    private static final String ONE_CLICK = "List-Unsubscribe=One-Click";
    private static final int LONGEST_LINK = 800;

    /** Checks the link; the message of the exception does not hold it. */
    public OptOut {
        Objects.requireNonNull(address, "address");
        boolean https = "https".equalsIgnoreCase(link.getScheme()) && link.getHost() != null;
        boolean bare = link.getRawUserInfo() == null && link.getRawFragment() == null;
        String written = link.toString();
        boolean ascii = written.chars().allMatch(c -> c > ' ' && c < 127 && c != ',');
        if (!https || !bare || !ascii || written.length() > LONGEST_LINK) {
            throw new IllegalArgumentException(
                    "A link to unsubscribe is https with a host, ASCII without comma, at most " + LONGEST_LINK
                            + " characters, without user and fragment");
        }
    }

    /**
     * One click on a link.
     *
     * @param link the link for this customer, not null
     * @return the way out, never null
     * @throws IllegalArgumentException if the link is not one that RFC 8058 takes
     */
    public static OptOut oneClick(URI link) {
        return new OptOut(link, Optional.empty());
    }

    /**
     * The same way out, and a message to an address.
     *
     * @param newAddress the address, not null
     * @return the way out, never null
     */
    public OptOut orTo(EmailAddress newAddress) {
        return new OptOut(link, Optional.of(newAddress));
    }

    /** The fields that an e-mail carries; in the mailto a percent sign is encoded, for RFC 6068 reads it otherwise. */
    List<MailHeader> headers() {
        List<String> ways = new ArrayList<>();
        ways.add("<" + link + ">");
        address.map(EmailAddress::value)
                .map(OptOut::encoded)
                .ifPresent(value -> ways.add("<mailto:" + value + "?subject=unsubscribe>"));
        return List.of(
                new MailHeader(LIST_UNSUBSCRIBE, String.join(", ", ways)),
                new MailHeader(LIST_UNSUBSCRIBE_POST, ONE_CLICK));
    }

    /** RFC 6068, section 2: of the characters that an address may have these mean something else in a URI. */
    private static String encoded(String address) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < address.length(); at++) {
            char c = address.charAt(at);
            if ("%?&#/={}|^`".indexOf(c) >= 0) {
                out.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The link stops the mail of one customer, so it is not shown. */
    @Override
    public String toString() {
        return "OptOut[" + link.getHost() + (address.isPresent() ? ", address" : "") + "]";
    }
}
