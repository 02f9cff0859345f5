package org.dealercrm.letter.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dealercrm.letter.mailing.StoreMailings.ID;
import static org.dealercrm.letter.mailing.StoreMailings.NOW;
import static org.dealercrm.letter.mailing.StoreMailings.STORE;
import static org.dealercrm.letter.mailing.StoreMailings.customer;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dealercrm.consent.Channel;
import org.dealercrm.consent.GateAnswer.Cleared;
import org.dealercrm.consent.Purpose;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.letter.EmailMessage;
import org.dealercrm.letter.LetterForm;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.MailHeader;
import org.dealercrm.letter.Message;
import org.dealercrm.letter.SmsMessage;
import org.junit.jupiter.api.Test;

/** Nothing comes into an outbox but on the clearance for its own customer, purpose and channel. */
class ClearedLetterTest {

    private static final Message SMS = new SmsMessage(LetterLanguage.ZH_HANS, "【星河汽车】您好。");
    private static final Destination PHONE = new Destination.ToMobile(StoreMailings.mobile(1));

    private final StoreMailings store = new StoreMailings();

    private Cleared cleared(CustomerId customer, Purpose purpose, Channel channel, Instant at) {
        return store.gate.ask(customer, purpose, channel, at).cleared().orElseThrow();
    }

    private static OutboxLetter letter(CustomerId customer, Clearance clearance) {
        return new OutboxLetter(
                ID, customer, Optional.empty(), StoreMailings.serviceDue().stamp(), clearance, SMS, PHONE);
    }

    private void refused(Cleared cleared, Purpose purpose, OutboxLetter letter) {
        assertThatIllegalArgumentException().isThrownBy(() -> ClearedLetter.of(cleared, purpose, letter));
    }

    @Test
    void clearanceIsForTheVeryContact() {
        Cleared own = cleared(customer(1), Purpose.CONTRACT, Channel.SMS, NOW);
        OutboxLetter letter = letter(customer(1), Clearance.of(own));
        assertThat(ClearedLetter.of(own, Purpose.CONTRACT, letter).letter()).isEqualTo(letter);
        refused(cleared(customer(2), Purpose.CONTRACT, Channel.SMS, NOW), Purpose.CONTRACT, letter);
        refused(cleared(customer(1), Purpose.COMPLAINT, Channel.SMS, NOW), Purpose.CONTRACT, letter);
        refused(cleared(customer(1), Purpose.CONTRACT, Channel.EMAIL, NOW), Purpose.CONTRACT, letter);
        refused(cleared(customer(1), Purpose.CONTRACT, Channel.SMS, NOW.plusSeconds(1)), Purpose.CONTRACT, letter);
        refused(own, Purpose.MARKETING, letter);
    }

    @Test
    void traceThatIsNotTheClearancesIsRefused() {
        Cleared own = cleared(customer(1), Purpose.CONTRACT, Channel.SMS, NOW);
        Cleared other = cleared(customer(1), Purpose.COMPLAINT, Channel.SMS, NOW);
        refused(own, Purpose.CONTRACT, letter(customer(1), Clearance.of(other)));
    }

    @Test
    void messageGoesWhereMessagesOfItsFormGo() {
        Clearance bySms = Clearance.of(cleared(customer(1), Purpose.CONTRACT, Channel.SMS, NOW));
        Clearance byMail = Clearance.of(cleared(customer(1), Purpose.CONTRACT, Channel.EMAIL, NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> letter(customer(1), byMail));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutboxLetter(
                        ID,
                        customer(1),
                        Optional.empty(),
                        StoreMailings.serviceDue().stamp(),
                        bySms,
                        SMS,
                        new Destination.ToMailbox(StoreMailings.email(1))));
        assertThatIllegalArgumentException().isThrownBy(() -> letter(new CustomerId(StoreId.of("4s-8"), "C-1"), bySms));
    }

    private OutboxLetter mail(Clearance clearance, List<MailHeader> headers) {
        Message mail = new EmailMessage(LetterLanguage.ZH_HANS, "新车到店", "您好\n", "<p>您好</p>", headers);
        return new OutboxLetter(
                ID,
                customer(1),
                Optional.empty(),
                StoreMailings.serviceDue().stamp(),
                clearance,
                mail,
                new Destination.ToMailbox(StoreMailings.email(1)));
    }

    @Test
    void marketingByEmailTellsHowToStopIt() {
        store.agrees(customer(1), Purpose.MARKETING, Channel.EMAIL);
        Cleared marketing = cleared(customer(1), Purpose.MARKETING, Channel.EMAIL, NOW);
        Clearance trace = Clearance.of(marketing);
        refused(marketing, Purpose.MARKETING, mail(trace, List.of()));
        refused(marketing, Purpose.MARKETING, mail(trace, List.of(new MailHeader("X-Store", "4s-7"))));
        OutboxLetter letter = mail(trace, List.of(new MailHeader("list-unsubscribe", "<https://news.example/u?c=1>")));
        assertThat(ClearedLetter.of(marketing, Purpose.MARKETING, letter).letter())
                .isEqualTo(letter);

        Cleared owed = cleared(customer(1), Purpose.CONTRACT, Channel.EMAIL, NOW);
        assertThat(ClearedLetter.of(owed, Purpose.CONTRACT, mail(Clearance.of(owed), List.of())))
                .isNotNull();
    }

    @Test
    void everyFormHasItsChannel() {
        assertThat(Arrays.stream(LetterForm.values()).map(Destination::channelOf))
                .containsExactly(Channel.LETTER, Channel.EMAIL, Channel.SMS);
    }

    /** By the types: whoever holds one has been at the gate. */
    @Test
    void nobodyElseMakesOne() {
        for (Class<?> made : List.of(ClearedLetter.class, Cleared.class, ReadyMailing.class, Preflight.class)) {
            assertThat(made.getDeclaredConstructors())
                    .as(made.getSimpleName())
                    .noneMatch((Constructor<?> maker) -> Modifier.isPublic(maker.getModifiers()));
            assertThat(Modifier.isFinal(made.getModifiers())).isTrue();
        }
        assertThat(STORE).isEqualTo(ID.store());
    }
}
