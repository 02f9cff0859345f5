package org.dealercrm.letter.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dealercrm.letter.mailing.StoreMailings.ID;
import static org.dealercrm.letter.mailing.StoreMailings.NOW;
import static org.dealercrm.letter.mailing.StoreMailings.customer;
import static org.dealercrm.letter.mailing.StoreMailings.recipients;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dealercrm.consent.Purpose;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.letter.mailing.Carrier.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Delivering what waits. */
class DispatchTest {

    private final StoreMailings store = new StoreMailings();
    private final InMemoryLetterOutbox outbox = new InMemoryLetterOutbox();
    private final List<CustomerId> carried = new ArrayList<>();

    private Carrier carrier(boolean repeatable, Function<OutboxLetter, Outcome> outcome) {
        return new Carrier() {
            @Override
            public boolean isRepeatable() {
                return repeatable;
            }

            @Override
            public Outcome carry(OutboxLetter letter) {
                carried.add(letter.customer());
                return outcome.apply(letter);
            }
        };
    }

    private Dispatch dispatch(Carrier carrier) {
        return new Dispatch(outbox, carrier, store.gate, AddressHashes.none(), 3);
    }

    private Delivery of(int number) {
        return outbox.find(LetterKey.of(ID, customer(number))).orElseThrow().delivery();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everythingThatWaitsIsDeliveredOnceOverManyPages(boolean repeatable) {
        StoreMailings.send(store.reminder().build(), recipients(500), outbox);
        Dispatch dispatch = dispatch(carrier(repeatable, letter -> new Outcome.Done()));
        assertThat(dispatch.deliver(ID, NOW)).isEqualTo(new OutboxCounts(0, 0, 500, 0));
        assertThat(dispatch.deliver(ID, NOW)).isEqualTo(new OutboxCounts(0, 0, 500, 0));
        assertThat(carried).hasSize(500).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatFailsWaitsAgainAndIsGivenUpInTheEnd(boolean repeatable) {
        StoreMailings.send(store.reminder().build(), recipients(2), outbox);
        Dispatch dispatch = dispatch(carrier(
                repeatable,
                letter -> letter.customer().equals(customer(1))
                        ? new Outcome.NotNow("451 try again")
                        : new Outcome.Done()));
        assertThat(dispatch.deliver(ID, NOW)).isEqualTo(new OutboxCounts(1, 0, 1, 0));
        assertThat(of(1).trouble()).contains("451 try again");
        assertThat(dispatch.deliver(ID, NOW)).isEqualTo(new OutboxCounts(1, 0, 1, 0));
        assertThat(dispatch.deliver(ID, NOW)).isEqualTo(new OutboxCounts(0, 0, 1, 1));
        assertThat(of(1).attempts()).isEqualTo(3);
        assertThat(carried).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatCannotBeDeliveredIsGivenUpAtOnce(boolean repeatable) {
        StoreMailings.send(store.reminder().build(), recipients(1), outbox);
        dispatch(carrier(repeatable, letter -> new Outcome.Never("550 no such mailbox")))
                .deliver(ID, NOW);
        assertThat(of(1).status()).isEqualTo(DeliveryStatus.FAILED);
        assertThat(of(1).trouble()).contains("550 no such mailbox");
    }

    @Test
    void carrierThatThrowsStopsOnlyTheOne() {
        StoreMailings.send(store.reminder().build(), recipients(3), outbox);
        assertThat(dispatch(carrier(true, DispatchTest::refusesTheSecond)).deliver(ID, NOW))
                .isEqualTo(new OutboxCounts(1, 0, 2, 0));
        assertThat(of(2).trouble()).contains("IllegalStateException");
    }

    /** A mail server may have taken the message before its answer was lost: who tried again would send a second copy. */
    @Test
    void whatACarrierThrewAtIsNotDeliveredAgainWhereTwiceIsNotAsGoodAsOnce() {
        StoreMailings.send(store.reminder().build(), recipients(3), outbox);
        Dispatch dispatch = dispatch(carrier(false, DispatchTest::refusesTheSecond));
        assertThat(dispatch.deliver(ID, NOW)).isEqualTo(new OutboxCounts(0, 1, 2, 0));
        assertThat(dispatch.deliver(ID, NOW)).isEqualTo(new OutboxCounts(0, 1, 2, 0));
        assertThat(dispatch.settle(ID, NOW)).isEqualTo(new OutboxCounts(0, 1, 2, 0));
        assertThat(carried).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void aMessageOfWhichTheCarrierCannotTellDoesNotKeepTheOthersFromBeingSettled() {
        StoreMailings.send(store.reminder().build(), recipients(3), outbox);
        Carrier cutOff = carrier(false, letter -> {
            throw new IllegalStateException("timeout");
        });
        dispatch(cutOff).deliver(ID, NOW);
        Carrier forgetful = new Carrier() {
            @Override
            public boolean isRepeatable() {
                return false;
            }

            @Override
            public Outcome carry(OutboxLetter letter) {
                throw new AssertionError("nothing is delivered here");
            }

            @Override
            public Trace traceOf(OutboxLetter letter) {
                if (letter.customer().equals(customer(1))) {
                    throw new IllegalStateException("log rotated away");
                }
                return letter.customer().equals(customer(2)) ? null : Trace.DELIVERED;
            }
        };
        assertThat(dispatch(forgetful).settle(ID, NOW)).isEqualTo(new OutboxCounts(0, 2, 1, 0));
        assertThat(of(3).status()).isEqualTo(DeliveryStatus.DELIVERED);
    }

    /** An exception of an anonymous class has no simple name. */
    @Test
    void anExceptionWithoutANameStopsOnlyTheOneToo() {
        StoreMailings.send(store.reminder().build(), recipients(2), outbox);
        assertThat(dispatch(carrier(true, letter -> {
                            throw new IllegalStateException() {};
                        }))
                        .deliver(ID, NOW))
                .isEqualTo(new OutboxCounts(2, 0, 0, 0));
        assertThat(of(1).trouble()).contains("RuntimeException");
    }

    /** A gate that throws has carried nothing. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatTheGateThrewAtWaitsAgain(boolean repeatable) {
        StoreMailings.send(store.reminder().build(), recipients(1), outbox);
        AddressHashes broken = address -> {
            throw new IllegalStateException("no key");
        };
        Carrier carrier = carrier(repeatable, letter -> new Outcome.Done());
        assertThat(new Dispatch(outbox, carrier, store.gate, broken, 3).deliver(ID, NOW))
                .isEqualTo(new OutboxCounts(1, 0, 0, 0));
        assertThat(carried).isEmpty();
    }

    private static Outcome refusesTheSecond(OutboxLetter letter) {
        if (letter.customer().equals(customer(2))) {
            throw new IllegalStateException("c2@example.cn refused");
        }
        return new Outcome.Done();
    }

    @Test
    void whoWithdrewAfterTheWritingGetsNothing() {
        StoreMailings.send(store.reminder().build(), recipients(2), outbox);
        store.objects(customer(1), Purpose.SERVICE_REMINDER);
        assertThat(dispatch(carrier(true, letter -> new Outcome.Done())).deliver(ID, NOW))
                .isEqualTo(new OutboxCounts(0, 0, 1, 1));
        assertThat(carried).containsExactly(customer(2));
        assertThat(of(1).trouble()).contains("NOT_CLEARED");
    }

    /** Two that deliver the same mailing at once: each message is taken by one of them. */
    @Test
    void whatAnotherHasTakenIsLeftToHim() {
        StoreMailings.send(store.reminder().build(), recipients(3), outbox);
        Carrier meddling = carrier(false, letter -> new Outcome.Done());
        LetterOutbox late = new Outboxes(outbox) {
            @Override
            public Set<LetterKey> move(List<OutboxMove> moves) {
                LetterKey second = LetterKey.of(ID, customer(2));
                if (of(2).status() == DeliveryStatus.WAITING) {
                    outbox.move(List.of(new OutboxMove(second, of(2).taken(NOW))));
                }
                return super.move(moves);
            }
        };
        new Dispatch(late, meddling, store.gate, AddressHashes.none(), 3).deliver(ID, NOW);
        assertThat(carried).containsExactlyInAnyOrder(customer(1), customer(3));
        assertThat(of(2).status()).isEqualTo(DeliveryStatus.UNDER_WAY);
    }

    @Test
    void troubleIsToldInFewWords() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Outcome.NotNow(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Outcome.Never("x".repeat(Delivery.MAX_TROUBLE + 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dispatch(
                        outbox, carrier(true, letter -> new Outcome.Done()), store.gate, AddressHashes.none(), 0));
    }
}
