package org.dealercrm.letter.mailing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.letter.LetterData;
import org.dealercrm.letter.LetterForm;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.party.EmailAddress;
import org.dealercrm.party.PhoneNumber;
import org.dealercrm.party.PostalAddress;

/**
 * One customer to whom a mailing goes: what is written to him, where he can be reached, how he stands. It holds personal data;
 * {@link #toString()} tells his id only.
 *
 * @param customer the customer, not null
 * @param content what a letter to him says, not null
 * @param language the language that he reads; empty for the mailing's
 * @param email his e-mail address, empty if none is known
 * @param mobile his mobile phone, empty if none is known
 * @param post his postal address, empty if none is known
 * @param standing his class and the reasons for it, not null
 * @param forms the forms in which he wants to be written to, the one that he likes best first; empty for the mailing's; copied
 */
public record Recipient(
        CustomerId customer,
        LetterContent content,
        Optional<LetterLanguage> language,
        Optional<EmailAddress> email,
        Optional<PhoneNumber> mobile,
        Optional<PostalAddress> post,
        Standing standing,
        List<LetterForm> forms) {

    /** Checks that nothing is missing and copies the list. */
    public Recipient {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(mobile, "mobile");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(standing, "standing");
        forms = List.copyOf(forms);
    }

    /**
     * A recipient of whom no address is known yet.
     *
     * @param customer the customer, not null
     * @param content what a letter to him says, as the letter that was chosen needs it, not null
     * @return the recipient, never null
     */
    public static Recipient of(CustomerId customer, LetterContent content) {
        return new Recipient(
                customer,
                content,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Standing.unknown(),
                List.of());
    }

    /**
     * A recipient of whom no address is known yet, where all letters need the same data.
     *
     * @param customer the customer, not null
     * @param data what a letter to him says, not null
     * @return the recipient, never null
     */
    public static Recipient of(CustomerId customer, LetterData data) {
        Objects.requireNonNull(data, "data");
        return of(customer, letter -> data);
    }

    /**
     * This recipient with a language.
     *
     * @param reads the language that he reads, not null
     * @return the recipient, never null
     */
    public Recipient reading(LetterLanguage reads) {
        return new Recipient(customer, content, Optional.of(reads), email, mobile, post, standing, forms);
    }

    /**
     * This recipient with an e-mail address.
     *
     * @param address the address, not null
     * @return the recipient, never null
     */
    public Recipient at(EmailAddress address) {
        return new Recipient(customer, content, language, Optional.of(address), mobile, post, standing, forms);
    }

    /**
     * This recipient with a mobile phone.
     *
     * @param number the number, not null
     * @return the recipient, never null
     */
    public Recipient at(PhoneNumber number) {
        return new Recipient(customer, content, language, email, Optional.of(number), post, standing, forms);
    }

    /**
     * This recipient with a postal address.
     *
     * @param address the address, not null
     * @return the recipient, never null
     */
    public Recipient at(PostalAddress address) {
        return new Recipient(customer, content, language, email, mobile, Optional.of(address), standing, forms);
    }

    /**
     * This recipient with his class and reasons.
     *
     * @param stands how he stands, not null
     * @return the recipient, never null
     */
    public Recipient standing(Standing stands) {
        return new Recipient(customer, content, language, email, mobile, post, stands, forms);
    }

    /**
     * This recipient with forms of his own.
     *
     * @param likes the forms, the one that he likes best first
     * @return the recipient, never null
     */
    public Recipient by(LetterForm... likes) {
        return new Recipient(customer, content, language, email, mobile, post, standing, List.of(likes));
    }

    @Override
    public String toString() {
        return "Recipient[" + customer + "]";
    }
}
