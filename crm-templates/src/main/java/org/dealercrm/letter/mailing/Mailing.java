package org.dealercrm.letter.mailing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.dealercrm.consent.ConsentGate;
import org.dealercrm.consent.Purpose;
import org.dealercrm.letter.LetterForm;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.edition.StampedTemplate;
import org.jspecify.annotations.Nullable;

/**
 * A mailing: which letters go to whom, what for, by which ways, and what the store allows it.
 *
 * <pre>{@code
 * Mailing mailing = Mailing.of(new MailingId(store, "2026-11-win-back"), Purpose.MARKETING, gate, now)
 *         .letter(winBack)
 *         .letter(serviceDue)
 *         .choosing(LetterChoice.first(Rule.write("win-back").to("HIGH_VALUE_AT_RISK")).otherwise("service-due"))
 *         .by(LetterForm.EMAIL, LetterForm.SMS)
 *         .build();
 * Preflight preflight = mailing.preflight(recipients);
 * preflight.ready().ifPresent(ready -> ready.send(recipients, outbox, listener));
 * }</pre>
 *
 * <p>Marketing tells in each e-mail and short message how to stop it, other purposes never do; the library sees to both. It cannot be
 * changed, and holds no recipient.
 */
public final class Mailing {

    private final MailingId id;
    private final Purpose purpose;
    private final GateQuestion gate;
    private final Instant at;
    private final LetterChoice choice;
    private final MailingLetters letters;
    private final List<LetterForm> forms;
    private final MailingRules rules;
    private final GlyphCoverage glyphs;
    private final SmsTariff tariff;

    private Mailing(Builder builder) {
        this.id = builder.id;
        this.purpose = builder.purpose;
        this.gate = new GateQuestion(builder.gate, builder.hashes);
        this.at = builder.at;
        this.letters = new MailingLetters(id.store(), builder.letters, builder.language, purpose == Purpose.MARKETING);
        this.choice = builder.choiceOrOnlyLetter();
        this.forms = List.copyOf(builder.forms);
        this.rules = builder.rules;
        this.glyphs = builder.glyphs;
        this.tariff = builder.tariff;
        for (String letter : choice.letters()) {
            if (!letters.has(letter)) {
                throw new IllegalArgumentException(
                        "A letter that may be chosen is one of the mailing's; found '" + letter + "'");
            }
        }
    }

    /**
     * Begins a mailing.
     *
     * @param id its id, not null
     * @param purpose what it is for, which the gate is asked about, not null
     * @param gate the gate, not null
     * @param at the instant for which the gate is asked, by the preflight and by every sending, not null; what a customer says after it
     *     is seen by {@link Dispatch}, which asks once more before each delivery
     * @return the builder, never null
     */
    public static Builder of(MailingId id, Purpose purpose, ConsentGate gate, Instant at) {
        return new Builder(id, purpose, gate, at);
    }

    /**
     * Tries the mailing with all recipients, writes each message and sends none.
     *
     * <p>It asks every question that the sending asks, and remembers no recipient: of each it keeps one number of 64 bits for his id
     * and one for his address, to find those who stand there twice; 100,000 recipients take 4 MB, a million 32 MB.
     *
     * @param recipients the recipients, not null
     * @return what was found, and the mailing ready to be sent if it may go, never null
     */
    public Preflight preflight(Recipients recipients) {
        return new PreflightCheck(this).of(recipients);
    }

    /**
     * Its id.
     *
     * @return the id, never null
     */
    public MailingId id() {
        return id;
    }

    /**
     * What it is for.
     *
     * @return the purpose, never null
     */
    public Purpose purpose() {
        return purpose;
    }

    /**
     * The instant for which the gate is asked.
     *
     * @return the instant, never null
     */
    public Instant at() {
        return at;
    }

    /** Whether a recipient is a customer of its store. */
    boolean isOfStore(Recipient recipient) {
        return recipient.customer().store().equals(id.store());
    }

    GateQuestion gate() {
        return gate;
    }

    LetterChoice choice() {
        return choice;
    }

    MailingLetters letters() {
        return letters;
    }

    List<LetterForm> forms() {
        return forms;
    }

    MailingRules rules() {
        return rules;
    }

    GlyphCoverage glyphs() {
        return glyphs;
    }

    SmsTariff tariff() {
        return tariff;
    }

    @Override
    public String toString() {
        return "Mailing[" + id + ", " + purpose + "]";
    }

    /** Collects what a mailing is. */
    public static final class Builder {

        private final MailingId id;
        private final Purpose purpose;
        private final ConsentGate gate;
        private final Instant at;
        private final List<StampedTemplate> letters = new ArrayList<>();
        private final LinkedHashSet<LetterForm> forms = new LinkedHashSet<>();
        private @Nullable LetterChoice choice;
        private LetterLanguage language = LetterLanguage.ZH_HANS;
        private AddressHashes hashes = AddressHashes.none();
        private MailingRules rules = MailingRules.standard();
        private GlyphCoverage glyphs = GlyphCoverage.complete();
        private SmsTariff tariff = SmsTariff.standard();

        private Builder(MailingId id, Purpose purpose, ConsentGate gate, Instant at) {
            this.id = Objects.requireNonNull(id, "id");
            this.purpose = Objects.requireNonNull(purpose, "purpose");
            this.gate = Objects.requireNonNull(gate, "gate");
            this.at = Objects.requireNonNull(at, "at");
        }

        /**
         * Adds a letter in one language.
         *
         * @param letter the letter with the stamp of its edition, of the mailing's store, not null
         * @return this
         */
        public Builder letter(StampedTemplate letter) {
            letters.add(Objects.requireNonNull(letter, "letter"));
            return this;
        }

        /**
         * Says who gets which letter; need not be said if all letters have one code.
         *
         * @param rule the choice, not null
         * @return this
         */
        public Builder choosing(LetterChoice rule) {
            choice = Objects.requireNonNull(rule, "rule");
            return this;
        }

        /**
         * Says in which forms it goes out. A recipient gets the first that his letter has, for which he has an address, and that the
         * gate clears; one only.
         *
         * @param preferred the forms, the preferred one first
         * @return this
         */
        public Builder by(LetterForm... preferred) {
            forms.clear();
            forms.addAll(List.of(preferred));
            return this;
        }

        /**
         * Says which language a recipient gets who has none of his own, or one in which there is no letter; simplified Chinese if it is
         * not said.
         *
         * @param otherwise the language, not null
         * @return this
         */
        public Builder in(LetterLanguage otherwise) {
            language = Objects.requireNonNull(otherwise, "otherwise");
            return this;
        }

        /**
         * Says how addresses are hashed, so that the gate finds those that must not be used.
         *
         * @param keyed the host's hashes, not null
         * @return this
         */
        public Builder hashing(AddressHashes keyed) {
            hashes = Objects.requireNonNull(keyed, "keyed");
            return this;
        }

        /**
         * Says what the store allows it.
         *
         * @param allowed the rules, not null
         * @return this
         */
        public Builder under(MailingRules allowed) {
            rules = Objects.requireNonNull(allowed, "allowed");
            return this;
        }

        /**
         * Says which characters the font has in which letters are printed.
         *
         * @param font the coverage, not null
         * @return this
         */
        public Builder printedIn(GlyphCoverage font) {
            glyphs = Objects.requireNonNull(font, "font");
            return this;
        }

        /**
         * Says what short messages cost.
         *
         * @param prices the tariff, not null
         * @return this
         */
        public Builder at(SmsTariff prices) {
            tariff = Objects.requireNonNull(prices, "prices");
            return this;
        }

        /**
         * Completes the mailing.
         *
         * @return the mailing, never null
         * @throws IllegalArgumentException if it has no letter or no form, two editions of one letter in a language, an edition of
         *     another store, a letter of a marketing kind for another purpose, or a choice of a letter that it does not have
         */
        public Mailing build() {
            if (letters.isEmpty() || forms.isEmpty()) {
                throw new IllegalArgumentException("A mailing has at least one letter and one form, found "
                        + letters.size() + " letters and " + forms.size() + " forms");
            }
            return new Mailing(this);
        }

        private LetterChoice choiceOrOnlyLetter() {
            if (choice != null) {
                return choice;
            }
            List<String> codes = letters.stream()
                    .map(letter -> letter.stamp().code())
                    .distinct()
                    .toList();
            if (codes.size() > 1) {
                throw new IllegalArgumentException("A mailing of several letters says who gets which, found " + codes);
            }
            return LetterChoice.always(codes.get(0));
        }
    }
}
