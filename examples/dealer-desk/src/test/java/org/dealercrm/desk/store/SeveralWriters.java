package org.dealercrm.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.dealercrm.consent.Channel;
import org.dealercrm.consent.ConsentGate;
import org.dealercrm.consent.ConsentPolicy;
import org.dealercrm.consent.GateAnswer.Cleared;
import org.dealercrm.consent.InMemoryCustomerConsents;
import org.dealercrm.consent.InMemorySuppressedAddresses;
import org.dealercrm.consent.Purpose;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.SmsMessage;
import org.dealercrm.letter.edition.ContentHash;
import org.dealercrm.letter.edition.EditionStamp;
import org.dealercrm.letter.edition.LetterEditionId;
import org.dealercrm.letter.mailing.AddressKey;
import org.dealercrm.letter.mailing.Clearance;
import org.dealercrm.letter.mailing.ClearedLetter;
import org.dealercrm.letter.mailing.DeliveryStatus;
import org.dealercrm.letter.mailing.Destination;
import org.dealercrm.letter.mailing.LetterKey;
import org.dealercrm.letter.mailing.LetterOutbox;
import org.dealercrm.letter.mailing.MailingId;
import org.dealercrm.letter.mailing.OutboxCounts;
import org.dealercrm.letter.mailing.OutboxEntry;
import org.dealercrm.letter.mailing.OutboxLetter;
import org.dealercrm.letter.mailing.OutboxMove;
import org.dealercrm.letter.mailing.PutResult;
import org.dealercrm.party.PhoneNumber;

/** Several writers of one outbox at the same time: what they do must come out as if one had done it after the other. */
final class SeveralWriters {

    private static final StoreId STORE = StoreId.of("4s-7");
    static final MailingId MAILING = new MailingId(STORE, "2026-11-service");
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final int LETTERS = 300;
    private static final int WRITERS = 4;

    private final LetterOutbox outbox;
    private final ConsentGate gate = new ConsentGate(
            new InMemoryCustomerConsents(),
            new InMemorySuppressedAddresses(),
            ConsentPolicy.standard().withoutRecords());

    SeveralWriters(LetterOutbox outbox) {
        this.outbox = outbox;
    }

    ClearedLetter letter(int customer, int phone, String text) {
        CustomerId id = new CustomerId(STORE, "C-" + customer);
        PhoneNumber number = PhoneNumber.of("+86" + (13_800_000_000L + phone));
        Cleared cleared =
                gate.ask(id, Purpose.CONTRACT, Channel.SMS, NOW).cleared().orElseThrow();
        return ClearedLetter.of(
                cleared,
                Purpose.CONTRACT,
                new OutboxLetter(
                        MAILING,
                        id,
                        Optional.of(AddressKey.of(MAILING, number)),
                        new EditionStamp(
                                new LetterEditionId(STORE, "appointment", LetterLanguage.ZH_HANS, 1),
                                new ContentHash("0".repeat(64))),
                        Clearance.of(cleared),
                        new SmsMessage(LetterLanguage.ZH_HANS, text),
                        new Destination.ToMobile(number)));
    }

    /** Each writer puts every letter, in an order of its own; two customers share each phone. */
    void whateverTheyPutLiesThereOnce() throws Exception {
        Map<PutResult, Integer> answers = new EnumMap<>(PutResult.class);
        for (List<PutResult> each : together(this::putAll)) {
            each.forEach(answer -> answers.merge(answer, 1, Integer::sum));
        }
        assertThat(answers.get(PutResult.STORED)).isEqualTo(LETTERS / 2);
        assertThat(answers.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(LETTERS * WRITERS);
        assertThat(outbox.counts(MAILING)).isEqualTo(new OutboxCounts(LETTERS / 2, 0, 0, 0));
    }

    /**
     * Each writer read the customers' addresses at another moment, so that no order of rows keeps them out of each other's way: the
     * database ends a wait of two for each other, and nothing is lost by it.
     */
    void whoeverWaitsForAnotherLosesNothing() throws Exception {
        List<PutResult> answers = new ArrayList<>();
        together(writer -> putAll(writer, customer -> (customer * 7 + writer) % (LETTERS / 2)))
                .forEach(answers::addAll);
        int stored = Collections.frequency(answers, PutResult.STORED);
        assertThat(answers).hasSize(LETTERS * WRITERS);
        assertThat(stored).isPositive();
        assertThat(outbox.counts(MAILING)).isEqualTo(new OutboxCounts(stored, 0, 0, 0));
    }

    void whateverTheyTakeIsTakenByOne() throws Exception {
        putAll(0);
        List<OutboxEntry> waiting = outbox.page(MAILING, DeliveryStatus.WAITING, PageRequest.first(LETTERS))
                .items();
        List<LetterKey> taken = new ArrayList<>();
        together(taker -> takeAll(waiting, taker)).forEach(taken::addAll);
        assertThat(taken).hasSize(LETTERS / 2).doesNotHaveDuplicates();
        assertThat(outbox.counts(MAILING)).isEqualTo(new OutboxCounts(0, LETTERS / 2, 0, 0));
    }

    private List<PutResult> putAll(int writer) {
        return putAll(writer, customer -> customer / 2);
    }

    private List<PutResult> putAll(int writer, IntUnaryOperator phoneOf) {
        List<ClearedLetter> letters = new ArrayList<>();
        for (int i = 0; i < LETTERS; i++) {
            letters.add(letter(i, phoneOf.applyAsInt(i), "【星河汽车】您好。"));
        }
        Collections.shuffle(letters, new Random(writer));
        List<PutResult> answers = new ArrayList<>();
        for (int from = 0; from < LETTERS; from += 25) {
            answers.addAll(outbox.put(letters.subList(from, from + 25)));
        }
        return answers;
    }

    private Set<LetterKey> takeAll(List<OutboxEntry> waiting, int taker) {
        List<OutboxMove> moves = new ArrayList<>();
        waiting.forEach(entry ->
                moves.add(new OutboxMove(entry.letter().key(), entry.delivery().taken(NOW))));
        Collections.shuffle(moves, new Random(taker));
        return outbox.move(moves);
    }

    private static <T> List<T> together(IntFunction<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<T>> all = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int number = i;
                all.add(() -> work.apply(number));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(all)) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
