package org.dealercrm.letter.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.dealercrm.letter.mailing.StoreMailings.customer;
import static org.dealercrm.letter.mailing.StoreMailings.data;
import static org.dealercrm.letter.mailing.StoreMailings.recipient;
import static org.dealercrm.letter.mailing.StoreMailings.recipients;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealercrm.consent.Basis;
import org.dealercrm.consent.Channel;
import org.dealercrm.consent.ConsentGate;
import org.dealercrm.consent.ConsentPolicy;
import org.dealercrm.consent.CustomerConsent;
import org.dealercrm.consent.CustomerConsents;
import org.dealercrm.consent.Purpose;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.SaveResult;
import org.dealercrm.contract.Versioned;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.DomainEvent;
import org.dealercrm.letter.EmailMessage;
import org.dealercrm.letter.LetterData;
import org.dealercrm.letter.LetterForm;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.OptOut;
import org.dealercrm.letter.SmsMessage;
import org.dealercrm.letter.catalog.LetterCatalog;
import org.dealercrm.letter.catalog.LetterKind;
import org.dealercrm.letter.edition.EditionContent;
import org.dealercrm.letter.edition.EditionPolicy;
import org.dealercrm.letter.edition.EditorId;
import org.dealercrm.letter.edition.LetterEdition;
import org.dealercrm.letter.edition.LetterEditionId;
import org.dealercrm.letter.edition.StampedTemplate;
import org.dealercrm.letter.mailing.MailingOutcome.End;
import org.dealercrm.letter.mailing.SendResult.AlreadySent;
import org.dealercrm.letter.mailing.SendResult.Failed;
import org.dealercrm.letter.mailing.SendResult.Sent;
import org.dealercrm.letter.mailing.SendResult.Skipped;
import org.junit.jupiter.api.Test;

/** What becomes of recipients when a mailing is sent, one by one and when something breaks off. */
class SendingTest {

    private final StoreMailings store = new StoreMailings();
    private final InMemoryLetterOutbox outbox = new InMemoryLetterOutbox();

    private OutboxLetter stored(int number) {
        return outbox.find(LetterKey.of(StoreMailings.ID, customer(number)))
                .orElseThrow()
                .letter();
    }

    @Test
    void messageLiesInTheOutboxWithStampAndClearance() {
        List<SendResult> results = StoreMailings.send(store.reminder().build(), recipients(1), outbox);
        LetterKey key = LetterKey.of(StoreMailings.ID, customer(1));
        assertThat(results).containsExactly(new Sent(customer(1), key, LetterForm.EMAIL));
        OutboxLetter letter = stored(1);
        assertThat(letter.stamp()).isEqualTo(StoreMailings.serviceDue().stamp());
        assertThat(letter.clearance())
                .isEqualTo(
                        new Clearance(Purpose.SERVICE_REMINDER, Channel.EMAIL, Basis.RELATIONSHIP, StoreMailings.NOW));
        assertThat(letter.to()).isEqualTo(new Destination.ToMailbox(StoreMailings.email(1)));
        assertThat(((EmailMessage) letter.message()).subject()).isEqualTo("星河汽车：某型轿车保养提醒");
        assertThat(outbox.find(key).orElseThrow().delivery()).isEqualTo(Delivery.waiting(StoreMailings.NOW));
    }

    @Test
    void oneBadRecipientDoesNotStopTheRest() {
        Recipient bad =
                Recipient.of(customer(2), data(2).text("vehicle", " ").build()).at(StoreMailings.email(2));
        List<SendResult> results = StoreMailings.send(
                store.reminder().build(), Recipients.of(List.of(recipient(1), bad, recipient(3))), outbox);
        assertThat(results).hasSize(3);
        assertThat(results.get(0)).isInstanceOf(Sent.class);
        assertThat(results.get(1))
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed -> assertThat(failed.problems())
                                .extracting(MailingProblem::reason)
                                .containsExactly(MailingReason.BLANK_VALUE));
        assertThat(results.get(1).message(Locale.CHINESE)).isEqualTo("“vehicle”的值是空白。");
        assertThat(results.get(2)).isInstanceOf(Sent.class);
    }

    @Test
    void consentThatIsWithdrawnAfterThePreflightIsHeeded() {
        store.agrees(customer(1), Purpose.MARKETING, Channel.EMAIL);
        store.agrees(customer(2), Purpose.MARKETING, Channel.EMAIL);
        ReadyMailing ready = StoreMailings.ready(store.marketing().build(), recipients(2));
        store.objects(customer(1), Purpose.MARKETING);
        List<SendResult> results = new ArrayList<>();
        MailingOutcome outcome = ready.send(recipients(2), outbox, StoreMailings.telling(results));
        assertThat(results.get(0))
                .isInstanceOfSatisfying(
                        Skipped.class,
                        skipped -> assertThat(skipped.problem().reason()).isEqualTo(MailingReason.NOT_CLEARED));
        assertThat(results.get(1)).isInstanceOf(Sent.class);
        assertThat(outcome)
                .isEqualTo(new MailingOutcome(
                        new MailingCounts(1, 0, 1, 0), Map.of(MailingReason.NOT_CLEARED, 1L), End.COMPLETE));
    }

    @Test
    void aLetterOfAMarketingKindGoesOutAsMarketingOnly() {
        LetterKind kind = LetterKind.WIN_BACK_LOST;
        EditorId editor = EditorId.of("wang");
        StampedTemplate winBack = LetterEdition.draft(
                        new LetterEditionId(StoreMailings.STORE, kind.code(), LetterLanguage.ZH_HANS, 1),
                        EditionContent.of(LetterCatalog.letter(kind, LetterLanguage.ZH_HANS)
                                .source()),
                        editor,
                        StoreMailings.NOW)
                .orElseThrow()
                .approve(kind, EditionPolicy.ofOnePerson(), editor, StoreMailings.NOW)
                .orElseThrow()
                .publish(editor, StoreMailings.NOW)
                .orElseThrow()
                .toSend(kind)
                .orElseThrow();

        assertThat(store.marketing()
                        .letter(winBack)
                        .choosing(LetterChoice.always(kind.code()))
                        .build())
                .isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.reminder()
                        .letter(winBack)
                        .choosing(LetterChoice.always("service-due"))
                        .build())
                .withMessageContaining("as marketing only");
    }

    @Test
    void marketingTellsHowToStopItAndServiceDoesNot() {
        store.agrees(customer(1), Purpose.MARKETING, Channel.EMAIL);
        store.agrees(customer(2), Purpose.MARKETING, Channel.SMS);
        StoreMailings.send(store.marketing().build(), recipients(2), outbox);
        EmailMessage email = (EmailMessage) stored(1).message();
        assertThat(email.header(OptOut.LIST_UNSUBSCRIBE)).contains("<https://news.example/u?c=1>");
        assertThat(email.header(OptOut.LIST_UNSUBSCRIBE_POST)).contains("List-Unsubscribe=One-Click");
        assertThat(((SmsMessage) stored(2).message()).text()).endsWith("拒收请回复R");

        InMemoryLetterOutbox service = new InMemoryLetterOutbox();
        StoreMailings.send(
                store.reminder().build(),
                Recipients.of(List.of(recipient(1), recipient(2).by(LetterForm.SMS))),
                service);
        EmailMessage reminder = (EmailMessage) service.find(LetterKey.of(StoreMailings.ID, customer(1)))
                .orElseThrow()
                .letter()
                .message();
        assertThat(reminder.headers()).isEmpty();
        SmsMessage sms = (SmsMessage) service.find(LetterKey.of(StoreMailings.ID, customer(2)))
                .orElseThrow()
                .letter()
                .message();
        assertThat(sms.text()).isEqualTo("【星河汽车】尊敬的王女士：您的某型轿车该保养了。");
    }

    @Test
    void marketingByEmailWithoutAWayToStopItDoesNotGo() {
        store.agrees(customer(1), Purpose.MARKETING, Channel.EMAIL);
        Recipient noWayOut = Recipient.of(
                        customer(1),
                        LetterData.builder()
                                .text("salutation", "尊敬的王女士：")
                                .text("store", "星河汽车")
                                .text("vehicle", "某型轿车")
                                .on(StoreMailings.DAY)
                                .build())
                .at(StoreMailings.email(1));
        List<SendResult> results =
                StoreMailings.send(store.marketing().build(), Recipients.of(List.of(noWayOut)), outbox);
        assertThat(results)
                .singleElement()
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed -> assertThat(failed.problems())
                                .extracting(MailingProblem::reason)
                                .containsExactly(MailingReason.MISSING_VALUE));
        assertThat(outbox.counts(StoreMailings.ID).all()).isZero();
    }

    @Test
    void correctedTemplateGivesNoSecondCopy() {
        StoreMailings.send(store.reminder().build(), recipients(2), outbox);
        OutboxLetter first = stored(1);
        Mailing corrected = Mailing.of(StoreMailings.ID, Purpose.SERVICE_REMINDER, store.gate, StoreMailings.NOW)
                .letter(StoreMailings.letter(
                        "service-due", StoreMailings.SOURCE.replace("该保养了", "请保养"), LetterLanguage.ZH_HANS, 2))
                .by(LetterForm.SMS)
                .build();
        assertThat(StoreMailings.send(corrected, recipients(3), outbox))
                .extracting(result -> (Object) result.getClass())
                .containsExactly(AlreadySent.class, AlreadySent.class, Sent.class);
        assertThat(stored(1)).isEqualTo(first);
        assertThat(stored(3).stamp().version()).isEqualTo(2);
    }

    @Test
    void sameCustomerTwiceOnOnePageAndOnTwo() {
        for (int size : new int[] {1, 2, 10}) {
            InMemoryLetterOutbox fresh = new InMemoryLetterOutbox();
            Mailing mailing = store.reminder()
                    .under(MailingRules.standard().inPagesOf(size))
                    .build();
            List<SendResult> results = StoreMailings.send(
                    mailing,
                    Recipients.of(List.of(recipient(1), recipient(2), recipient(1), recipient(1), recipient(3))),
                    fresh);
            assertThat(results)
                    .extracting(result -> (Object) result.getClass())
                    .as("pages of " + size)
                    .containsExactly(Sent.class, Sent.class, AlreadySent.class, AlreadySent.class, Sent.class);
            assertThat(fresh.counts(StoreMailings.ID).all()).isEqualTo(3);
        }
    }

    @Test
    void sharedAddressOnceWhereTheStoreWantsIt() {
        Recipient wife = recipient(2).at(StoreMailings.email(1));
        Recipients both = Recipients.of(List.of(recipient(1), wife));
        Mailing once = store.reminder().under(MailingRules.standard().once()).build();
        List<SendResult> results = StoreMailings.send(once, both, outbox);
        assertThat(results.get(1))
                .isInstanceOfSatisfying(
                        Skipped.class,
                        skipped -> assertThat(skipped.problem().reason()).isEqualTo(MailingReason.SAME_ADDRESS));
        assertThat(StoreMailings.send(once, both, outbox).get(0)).isInstanceOf(AlreadySent.class);
        assertThat(outbox.counts(StoreMailings.ID).all()).isEqualTo(1);
    }

    @Test
    void progressIsToldAfterEachPage() {
        List<MailingCounts> told = new ArrayList<>();
        Mailing mailing =
                store.reminder().under(MailingRules.standard().inPagesOf(2)).build();
        new ReadyMailing(mailing).send(recipients(5), outbox, new MailingListener() {
            @Override
            public void progress(MailingCounts soFar) {
                told.add(soFar);
            }
        });
        assertThat(told)
                .containsExactly(
                        new MailingCounts(2, 0, 0, 0), new MailingCounts(4, 0, 0, 0), new MailingCounts(5, 0, 0, 0));
    }

    @Test
    void whoCancelsFindsAllThatWasToldInTheOutboxAndNothingElse() {
        List<SendResult> results = new ArrayList<>();
        MailingListener stopping = new MailingListener() {
            private int asked;

            @Override
            public void told(SendResult result) {
                results.add(result);
            }

            @Override
            public boolean wantsToStop() {
                return ++asked > 3;
            }
        };
        Mailing mailing =
                store.reminder().under(MailingRules.standard().inPagesOf(2)).build();
        MailingOutcome outcome = new ReadyMailing(mailing).send(recipients(9), outbox, stopping);
        assertThat(outcome.end()).isEqualTo(End.CANCELLED);
        assertThat(outcome.counts()).isEqualTo(new MailingCounts(3, 0, 0, 0));
        assertThat(results).hasSize(3);
        assertThat(outbox.counts(StoreMailings.ID).waiting()).isEqualTo(3);
        assertThat(new ReadyMailing(mailing)
                        .send(recipients(9), outbox, MailingListener.silent())
                        .counts())
                .isEqualTo(new MailingCounts(6, 3, 0, 0));
    }

    /** It does not end the mailing: the rest lies in the outbox all the same. */
    @Test
    void anOutboxThatAnswersNothingForAMessageFailsThatMessage() {
        LetterOutbox silent = new Outboxes(outbox) {
            @Override
            public List<PutResult> put(List<ClearedLetter> letters) {
                List<PutResult> answers = new ArrayList<>(super.put(letters));
                for (int i = 0; i < answers.size(); i++) {
                    if (letters.get(i).letter().customer().equals(customer(2))) {
                        answers.set(i, null);
                    }
                }
                return answers;
            }
        };
        List<SendResult> results = StoreMailings.send(store.reminder().build(), recipients(4), silent);
        assertThat(results)
                .extracting(result -> (Object) result.getClass())
                .containsExactly(AlreadySent.class, Failed.class, AlreadySent.class, AlreadySent.class);
    }

    @Test
    void messageThatTheOutboxCannotStoreFailsAlone() {
        LetterOutbox picky = new Outboxes(outbox) {
            @Override
            public List<PutResult> put(List<ClearedLetter> letters) {
                if (letters.stream()
                        .anyMatch(cleared -> cleared.letter().customer().equals(customer(2)))) {
                    throw new IllegalStateException("value too long for column");
                }
                return super.put(letters);
            }
        };
        List<SendResult> results = StoreMailings.send(store.reminder().build(), recipients(4), picky);
        assertThat(results)
                .extracting(result -> (Object) result.getClass())
                .containsExactly(Sent.class, Failed.class, Sent.class, Sent.class);
        assertThat(((Failed) results.get(1)).problems())
                .containsExactly(MailingProblem.of(MailingReason.OUTBOX_FAILED));
    }

    @Test
    void outboxThatIsDownEndsTheMailing() {
        LetterOutbox down = new Outboxes(outbox) {
            @Override
            public List<PutResult> put(List<ClearedLetter> letters) {
                throw new IllegalStateException("connection refused");
            }

            @Override
            public Set<LetterKey> known(List<LetterKey> keys) {
                throw new IllegalStateException("connection refused");
            }
        };
        Mailing mailing =
                store.reminder().under(MailingRules.standard().inPagesOf(5)).build();
        MailingOutcome outcome = new ReadyMailing(mailing).send(recipients(1_000), down, MailingListener.silent());
        assertThat(outcome.end()).isEqualTo(End.OUTBOX_DOWN);
        assertThat(outcome.counts()).isEqualTo(new MailingCounts(0, 0, 0, 5));
        assertThat(new ReadyMailing(mailing)
                        .send(recipients(1_000), outbox, MailingListener.silent())
                        .counts())
                .isEqualTo(new MailingCounts(1_000, 0, 0, 0));
    }

    @Test
    void outboxThatAnswersTooLittleIsNotBelieved() {
        LetterOutbox mute = new Outboxes(outbox) {
            @Override
            public List<PutResult> put(List<ClearedLetter> letters) {
                return List.of();
            }
        };
        assertThat(StoreMailings.send(store.reminder().build(), recipients(2), mute))
                .allMatch(Failed.class::isInstance);
    }

    @Test
    void gateThatThrowsLetsNobodyThrough() {
        ConsentGate broken = new ConsentGate(new BrokenConsents(), store.addresses, ConsentPolicy.standard());
        Mailing mailing = Mailing.of(StoreMailings.ID, Purpose.SERVICE_REMINDER, broken, StoreMailings.NOW)
                .letter(StoreMailings.serviceDue())
                .by(LetterForm.EMAIL)
                .build();
        assertThat(StoreMailings.send(mailing, recipients(2), outbox))
                .allSatisfy(result -> assertThat(((Failed) result).problems())
                        .extracting(MailingProblem::reason)
                        .containsExactly(MailingReason.GATE_FAILED));
        assertThat(outbox.counts(StoreMailings.ID).all()).isZero();
    }

    @Test
    void resultsAndReportsTellNothingPersonal() {
        Mailing mailing = store.reminder().build();
        List<SendResult> results = StoreMailings.send(mailing, recipients(2), outbox);
        OutboxLetter letter = stored(1);
        Preflight preflight = mailing.preflight(recipients(2));
        String all = results
                + letter.toString()
                + letter.to()
                + outbox.page(StoreMailings.ID, DeliveryStatus.WAITING, PageRequest.first(9))
                + preflight.report()
                + preflight.ready()
                + mailing
                + recipient(1)
                + recipient(1)
                        .standing(Standing.of("HIGH_VALUE_AT_RISK", "LONG_ABSENCE"))
                        .standing();
        assertThat(all).doesNotContain("王", "c1@example.cn", "13800000001", "某型轿车", "世纪大道", "LONG_ABSENCE");
    }

    @Test
    void recipientsThatBreakOffEndItAndAreSentLater() {
        Mailing mailing =
                store.reminder().under(MailingRules.standard().inPagesOf(2)).build();
        Recipients breaking = request -> {
            if (request.after().isPresent()) {
                throw new IllegalStateException("cursor lost");
            }
            Page<Recipient> page = recipients(4).page(request);
            return new Page<>(page.items(), Optional.of("2"));
        };
        assertThat(catchThrowable(() -> new ReadyMailing(mailing).send(breaking, outbox, MailingListener.silent())))
                .isInstanceOf(IllegalStateException.class);
        assertThat(new ReadyMailing(mailing)
                        .send(recipients(4), outbox, MailingListener.silent())
                        .counts())
                .isEqualTo(new MailingCounts(2, 2, 0, 0));
    }

    /** A store whose records of consent cannot be read. */
    private static final class BrokenConsents implements CustomerConsents {
        @Override
        public Optional<Versioned<CustomerConsent>> find(CustomerId id) {
            throw new IllegalStateException("connection refused");
        }

        @Override
        public Page<Versioned<CustomerConsent>> page(StoreId id, PageRequest request) {
            throw new IllegalStateException("connection refused");
        }

        @Override
        public SaveResult save(CustomerConsent consent, long expectedVersion, List<? extends DomainEvent> events) {
            throw new IllegalStateException("connection refused");
        }
    }
}
