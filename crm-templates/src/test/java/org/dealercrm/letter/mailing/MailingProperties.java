package org.dealercrm.letter.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dealercrm.letter.mailing.StoreMailings.customer;
import static org.dealercrm.letter.mailing.StoreMailings.data;
import static org.dealercrm.letter.mailing.StoreMailings.email;
import static org.dealercrm.letter.mailing.StoreMailings.mobile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dealercrm.consent.Channel;
import org.dealercrm.consent.GateAnswer;
import org.dealercrm.consent.Purpose;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.letter.LetterForm;
import org.dealercrm.letter.mailing.SendResult.AlreadySent;
import org.dealercrm.letter.mailing.SendResult.Failed;
import org.dealercrm.letter.mailing.SendResult.Sent;
import org.dealercrm.letter.mailing.SendResult.Skipped;
import org.dealercrm.party.PersonName;

/** Laws of a mailing, over recipients of all fates in any mixture. */
class MailingProperties {

    /** What a recipient is like. */
    enum Fate {
        FINE,
        ONLY_A_PHONE,
        NOWHERE,
        BLANK,
        UNDECIDED,
        OBJECTS,
        THROWS,
        OF_ANOTHER_STORE,
        THE_FIRST_AGAIN;

        boolean isFine() {
            return this == FINE || this == ONLY_A_PHONE;
        }
    }

    @Provide
    Arbitrary<List<Fate>> fates() {
        return Arbitraries.of(Fate.class).list().ofMaxSize(25);
    }

    private static Recipient recipient(int number, Fate fate) {
        Recipient reachable = Recipient.of(customer(number), data(number).build())
                .at(email(number))
                .at(mobile(number));
        return switch (fate) {
            case FINE, OBJECTS -> reachable;
            case ONLY_A_PHONE ->
                Recipient.of(customer(number), data(number).build()).at(mobile(number));
            case NOWHERE -> Recipient.of(customer(number), data(number).build());
            case BLANK ->
                Recipient.of(customer(number), data(number).text("vehicle", " ").build())
                        .at(email(number));
            case UNDECIDED ->
                Recipient.of(
                                customer(number),
                                data(number).to(PersonName.unsplit("欧阳")).build())
                        .at(email(number));
            case THROWS ->
                Recipient.of(customer(number), letter -> {
                            throw new IllegalStateException("no such customer");
                        })
                        .at(email(number));
            case OF_ANOTHER_STORE ->
                Recipient.of(
                                new CustomerId(StoreId.of("4s-8"), "C-" + number),
                                data(number).build())
                        .at(email(number));
            case THE_FIRST_AGAIN -> recipient(0, Fate.FINE);
        };
    }

    private static List<Recipient> recipients(List<Fate> fates, StoreMailings store) {
        List<Recipient> all = new ArrayList<>();
        for (int i = 0; i < fates.size(); i++) {
            all.add(recipient(i, fates.get(i)));
            if (fates.get(i) == Fate.OBJECTS) {
                store.objects(customer(i), Purpose.SERVICE_REMINDER);
            }
        }
        return all;
    }

    /** Who stands there twice is the same both times: otherwise it would be of weight which of his rows comes first. */
    private static List<Fate> withTheFirstFine(List<Fate> fates) {
        List<Fate> same = new ArrayList<>(fates);
        if (!same.isEmpty()) {
            same.set(0, Fate.FINE);
        }
        return same;
    }

    private static Mailing mailing(StoreMailings store, int pageSize) {
        return store.reminder()
                .under(MailingRules.standard().inPagesOf(pageSize).showing(1_000))
                .build();
    }

    private static Map<LetterKey, OutboxEntry> contents(LetterOutbox outbox) {
        return outbox
                .page(StoreMailings.ID, DeliveryStatus.WAITING, PageRequest.first(PageRequest.MAX_SIZE))
                .items()
                .stream()
                .collect(Collectors.toMap(entry -> entry.letter().key(), entry -> entry));
    }

    private static Map<LetterKey, OutboxEntry> sent(Mailing mailing, List<Recipient> recipients) {
        InMemoryLetterOutbox outbox = new InMemoryLetterOutbox();
        StoreMailings.send(mailing, Recipients.of(recipients), outbox);
        return contents(outbox);
    }

    @Property
    void whoIsFineGetsTheSameWithAndWithoutTheOthers(
            @ForAll("fates") List<Fate> fates, @ForAll @IntRange(min = 1, max = 7) int pageSize) {
        StoreMailings store = new StoreMailings();
        List<Recipient> all = recipients(fates, store);
        List<Recipient> fine = new ArrayList<>();
        for (int i = 0; i < fates.size(); i++) {
            if (fates.get(i).isFine() || fates.get(i) == Fate.THE_FIRST_AGAIN) {
                fine.add(all.get(i));
            }
        }
        Mailing mailing = mailing(store, pageSize);
        assertThat(sent(mailing, all)).isEqualTo(sent(mailing, fine));
    }

    @Property
    void sendingTwiceIsSendingOnce(
            @ForAll("fates") List<Fate> fates, @ForAll @IntRange(min = 1, max = 7) int pageSize) {
        StoreMailings store = new StoreMailings();
        Recipients recipients = Recipients.of(recipients(fates, store));
        Mailing mailing = mailing(store, pageSize);
        InMemoryLetterOutbox outbox = new InMemoryLetterOutbox();
        List<SendResult> first = StoreMailings.send(mailing, recipients, outbox);
        Map<LetterKey, OutboxEntry> once = contents(outbox);
        List<SendResult> second = StoreMailings.send(mailing, recipients, outbox);
        assertThat(contents(outbox)).isEqualTo(once);
        Map<CustomerId, LetterKey> gotOne = new HashMap<>();
        first.forEach(result -> {
            if (result instanceof Sent sent) {
                gotOne.put(sent.customer(), sent.key());
            }
        });
        for (int i = 0; i < first.size(); i++) {
            SendResult before = first.get(i);
            LetterKey key = gotOne.get(before.customer());
            assertThat(second.get(i)).isEqualTo(key == null ? before : new AlreadySent(before.customer(), key));
        }
    }

    @Property
    void everyRecipientHasOneResultInOrder(
            @ForAll("fates") List<Fate> fates, @ForAll @IntRange(min = 1, max = 7) int pageSize) {
        StoreMailings store = new StoreMailings();
        List<Recipient> all = recipients(fates, store);
        Mailing mailing = mailing(store, pageSize);
        List<SendResult> results = new ArrayList<>();
        MailingOutcome outcome = new ReadyMailing(mailing)
                .send(Recipients.of(all), new InMemoryLetterOutbox(), StoreMailings.telling(results));
        assertThat(results)
                .extracting(SendResult::customer)
                .isEqualTo(all.stream().map(Recipient::customer).toList());
        assertThat(outcome.counts())
                .isEqualTo(new MailingCounts(
                        count(results, Sent.class),
                        count(results, AlreadySent.class),
                        count(results, Skipped.class),
                        count(results, Failed.class)));
        assertThat(outcome.counts().recipients()).isEqualTo(all.size());
    }

    private static long count(List<SendResult> results, Class<? extends SendResult> kind) {
        return results.stream().filter(kind::isInstance).count();
    }

    @Property
    void preflightForetellsTheSending(@ForAll("fates") List<Fate> fates, @ForAll @IntRange(min = 1, max = 7) int size) {
        StoreMailings store = new StoreMailings();
        Recipients recipients = Recipients.of(recipients(fates, store));
        Mailing mailing = mailing(store, size);
        PreflightReport report = mailing.preflight(recipients).report();
        MailingOutcome outcome =
                new ReadyMailing(mailing).send(recipients, new InMemoryLetterOutbox(), MailingListener.silent());
        MailingCounts counts = outcome.counts();
        assertThat(report.recipients()).isEqualTo(fates.size());
        assertThat(counts.sent()).isEqualTo(report.ready());
        assertThat(counts.alreadySent()).isEqualTo(report.count(MailingReason.SAME_CUSTOMER));
        assertThat(counts.skipped()).isEqualTo(report.skipped() - report.count(MailingReason.SAME_CUSTOMER));
        assertThat(counts.failed()).isEqualTo(report.failed());
        outcome.reasons()
                .forEach((reason, number) ->
                        assertThat(report.count(reason)).as(reason.name()).isEqualTo(number));
    }

    /** Between the two walks any of them may object. */
    @Property
    void whoIsFineInThePreflightAndStillClearedIsSent(@ForAll("fates") List<Fate> fates, @ForAll Random random) {
        StoreMailings store = new StoreMailings();
        List<Recipient> all = recipients(withTheFirstFine(fates), store);
        Mailing mailing = mailing(store, 5);
        PreflightReport report = mailing.preflight(Recipients.of(all)).report();
        Set<CustomerId> fine = new HashSet<>();
        all.forEach(recipient -> fine.add(recipient.customer()));
        report.findings().forEach((reason, finding) -> {
            if (reason != MailingReason.SAME_CUSTOMER) {
                fine.removeAll(Set.copyOf(finding.first()));
            }
        });
        Set<CustomerId> objecting =
                fine.stream().filter(customer -> random.nextBoolean()).collect(Collectors.toSet());
        objecting.forEach(customer -> store.objects(customer, Purpose.SERVICE_REMINDER));
        Set<CustomerId> gotOne = new HashSet<>();
        for (SendResult result : StoreMailings.send(mailing, Recipients.of(all), new InMemoryLetterOutbox())) {
            if (result instanceof Sent) {
                gotOne.add(result.customer());
            }
        }
        fine.removeAll(objecting);
        assertThat(gotOne).isEqualTo(fine);
    }

    @Property
    void orderAndSizeOfPagesChangeNothing(
            @ForAll("fates") List<Fate> fates,
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 30) int pageSize) {
        StoreMailings store = new StoreMailings();
        List<Recipient> all = recipients(withTheFirstFine(fates), store);
        List<Recipient> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        assertThat(sent(mailing(store, pageSize), shuffled)).isEqualTo(sent(mailing(store, 500), all));
    }

    /** Who agreed to what is drawn; what lies in the outbox is asked for once more. */
    @Property
    void nothingLiesInTheOutboxThatTheGateDoesNotClear(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 15) int number) {
        StoreMailings store = new StoreMailings();
        List<Recipient> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            all.add(recipient(i, random.nextBoolean() ? Fate.FINE : Fate.ONLY_A_PHONE));
            for (Channel channel : List.of(Channel.EMAIL, Channel.SMS, Channel.LETTER)) {
                if (random.nextInt(3) == 0) {
                    store.agrees(customer(i), Purpose.MARKETING, channel);
                }
            }
            if (random.nextInt(4) == 0) {
                store.objects(customer(i), Purpose.MARKETING);
            }
        }
        Mailing mailing = store.marketing().by(LetterForm.SMS, LetterForm.EMAIL).build();
        Map<LetterKey, OutboxEntry> stored = sent(mailing, all);
        for (Recipient recipient : all) {
            Optional<OutboxEntry> entry =
                    Optional.ofNullable(stored.get(LetterKey.of(StoreMailings.ID, recipient.customer())));
            boolean sms = isCleared(store, recipient, Channel.SMS);
            boolean mail = recipient.email().isPresent() && isCleared(store, recipient, Channel.EMAIL);
            assertThat(entry.map(each -> each.letter().clearance().channel()))
                    .isEqualTo(sms ? Optional.of(Channel.SMS) : mail ? Optional.of(Channel.EMAIL) : Optional.empty());
        }
    }

    private static boolean isCleared(StoreMailings store, Recipient recipient, Channel channel) {
        return store.gate.ask(recipient.customer(), Purpose.MARKETING, channel, StoreMailings.NOW)
                instanceof GateAnswer.Cleared;
    }

    @Property
    void eachAddressIsWrittenToOnceWhateverTheOrder(
            @ForAll List<@IntRange(min = 0, max = 6) Integer> shared,
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 7) int pageSize) {
        StoreMailings store = new StoreMailings();
        List<Recipient> all = new ArrayList<>();
        for (int i = 0; i < shared.size(); i++) {
            all.add(Recipient.of(customer(i), data(i).build()).at(email(shared.get(i))));
        }
        Collections.shuffle(all, random);
        Mailing mailing = store.reminder()
                .under(MailingRules.standard().once().inPagesOf(pageSize))
                .build();
        Map<Destination, Integer> copies = new HashMap<>();
        sent(mailing, all).values().forEach(entry -> copies.merge(entry.letter().to(), 1, Integer::sum));
        assertThat(copies.values()).allMatch(number -> number == 1);
        assertThat(copies).hasSameSizeAs(new HashSet<>(shared));
        assertThat(mailing.preflight(Recipients.of(all)).report().ready()).isEqualTo(copies.size());
    }
}
