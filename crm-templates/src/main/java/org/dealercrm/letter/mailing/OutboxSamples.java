package org.dealercrm.letter.mailing;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dealercrm.consent.Channel;
import org.dealercrm.consent.ConsentGate;
import org.dealercrm.consent.ConsentPolicy;
import org.dealercrm.consent.GateAnswer.Cleared;
import org.dealercrm.consent.InMemoryCustomerConsents;
import org.dealercrm.consent.InMemorySuppressedAddresses;
import org.dealercrm.consent.Purpose;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.letter.EmailMessage;
import org.dealercrm.letter.Letter;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.MailHeader;
import org.dealercrm.letter.Message;
import org.dealercrm.letter.OptOut;
import org.dealercrm.letter.SmsMessage;
import org.dealercrm.letter.edition.ContentHash;
import org.dealercrm.letter.edition.EditionStamp;
import org.dealercrm.letter.edition.LetterEditionId;
import org.dealercrm.party.EmailAddress;
import org.dealercrm.party.PhoneNumber;
import org.dealercrm.party.PostalAddress;

/** The messages that the contract checks put into an outbox, as full and as odd as a host must expect; nobody in them exists. */
final class OutboxSamples {

    static final StoreId STORE = StoreId.of("contract-store");
    static final StoreId ELSEWHERE = StoreId.of("contract-store-2");
    static final MailingId MAILING = new MailingId(STORE, "contract/mailing 一");
    static final MailingId OTHER_MAILING = new MailingId(STORE, "contract/mailing 二");
    static final MailingId MAILING_ELSEWHERE = new MailingId(ELSEWHERE, MAILING.value());

    /** Finer than a microsecond, which no database need keep. */
    static final Instant AT = Instant.parse("2026-11-23T01:30:00.123456789Z");

    private static final String LONG_LINE = "“您好” <b>&amp;</b> \\ ' 𠮷🎉 ".repeat(500);

    /** Nobody has said anything, so it clears what is owed and what the customer relationship carries. */
    private static final ConsentGate GATE = new ConsentGate(
            new InMemoryCustomerConsents(),
            new InMemorySuppressedAddresses(),
            ConsentPolicy.standard().withoutRecords());

    private OutboxSamples() {}

    /** Seven messages in the order of their keys: all forms, with and without what may be missing. */
    static List<ClearedLetter> inOrder() {
        List<ClearedLetter> all = new ArrayList<>();
        for (int number = 1; number <= 7; number++) {
            all.add(letter(MAILING, number));
        }
        all.sort(Comparator.comparing(cleared -> cleared.letter().key()));
        return List.copyOf(all);
    }

    static ClearedLetter letter(MailingId mailing, int number) {
        return switch (number % 4) {
            case 0 -> make(mailing, number, 1, onPaper(), new Destination.OnPaper(Optional.of(address())));
            case 1 -> make(mailing, number, 1, plain(), new Destination.OnPaper(Optional.empty()));
            case 2 -> make(mailing, number, 1, email(), mailbox(number));
            default -> make(mailing, number, 1, sms("【某某汽车】您好🎉，拒收请回复R"), mobile(number));
        };
    }

    /** To the same customer in the same mailing, yet of a later edition, in another form and with other words. */
    static ClearedLetter corrected(MailingId mailing, int number) {
        return make(mailing, number, 2, sms("【某某汽车】更正：您好"), mobile(number));
    }

    /** To a customer, at an address that is to be written to once. */
    static ClearedLetter once(MailingId mailing, int number, String local) {
        EmailAddress shared = EmailAddress.of(local + "@example.cn");
        return make(
                mailing,
                number,
                1,
                email(),
                new Destination.ToMailbox(shared),
                Optional.of(AddressKey.of(mailing, shared)));
    }

    private static ClearedLetter make(MailingId mailing, int number, int edition, Message message, Destination to) {
        return make(mailing, number, edition, message, to, Optional.empty());
    }

    private static ClearedLetter make(
            MailingId mailing, int number, int edition, Message message, Destination to, Optional<AddressKey> onceAt) {
        CustomerId customer = new CustomerId(mailing.store(), "C-" + number);
        Purpose purpose = number % 2 == 0 ? Purpose.CONTRACT : Purpose.SERVICE_REMINDER;
        Channel channel = Destination.channelOf(message.form());
        Cleared cleared = GATE.ask(customer, purpose, channel, AT).cleared().orElseThrow();
        EditionStamp stamp = new EditionStamp(
                new LetterEditionId(mailing.store(), "appointment", message.language(), edition),
                new ContentHash("0123456789abcdef".repeat(4)));
        return ClearedLetter.of(
                cleared,
                purpose,
                new OutboxLetter(mailing, customer, onceAt, stamp, Clearance.of(cleared), message, to));
    }

    private static Message onPaper() {
        return new Letter(
                LetterLanguage.ZH_HANS,
                "感谢信",
                "尊敬的王女士：",
                List.of("您好！", LONG_LINE),
                List.of("此致", "敬礼！"),
                List.of("某某汽车", "董事长 某某"),
                "2026年11月23日");
    }

    private static Message plain() {
        return new Letter(LetterLanguage.EN, "", "Dear Ms Wang,", List.of("Hello."), List.of(), List.of(), "");
    }

    private static Message email() {
        return new EmailMessage(
                LetterLanguage.ZH_HANT,
                "您的預約 🎉",
                LONG_LINE + "\n\n第二段\n",
                "<html><body>" + LONG_LINE + "</body></html>",
                List.of(
                        new MailHeader(OptOut.LIST_UNSUBSCRIBE, "<" + URI.create("https://example.cn/u?t=a%2Cb") + ">"),
                        new MailHeader(OptOut.LIST_UNSUBSCRIBE_POST, "List-Unsubscribe=One-Click")));
    }

    private static Message sms(String text) {
        return new SmsMessage(LetterLanguage.ZH_HANS, text);
    }

    private static Destination mailbox(int number) {
        return new Destination.ToMailbox(EmailAddress.of("c" + number + "@example.cn"));
    }

    private static Destination mobile(int number) {
        return new Destination.ToMobile(PhoneNumber.of("+861380000000" + number % 10));
    }

    private static PostalAddress address() {
        return new PostalAddress(List.of("世纪大道100号", "12楼"), "上海市", Optional.empty(), Optional.of("200120"), "CN");
    }
}
