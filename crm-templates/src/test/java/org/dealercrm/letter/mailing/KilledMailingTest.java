package org.dealercrm.letter.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dealercrm.letter.mailing.StoreMailings.customer;
import static org.dealercrm.letter.mailing.StoreMailings.recipients;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.junit.jupiter.api.Test;

/**
 * A kill at any moment, from the first page of the recipients to the last mark of the last delivery: begun again, the program gives
 * everybody exactly one copy. Before and after whatever leaves a trace outside of the process there is a step at which it may die; what
 * was in memory is gone then, what lies in the outbox and at the recipients stays.
 */
class KilledMailingTest {

    private static final int RECIPIENTS = 5;

    /** The process dies; nothing in the library may catch it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;

        Killed() {
            super("killed", null, false, false);
        }
    }

    /** Counts the steps and kills at one of them. */
    private static final class Reaper {
        private int left;

        Reaper(int stepsToLive) {
            left = stepsToLive;
        }

        void step() {
            if (left-- == 0) {
                throw new Killed();
            }
        }
    }

    /** An outbox in which a call may be cut off anywhere, also between two messages that it stores. */
    private static final class MortalOutbox extends Outboxes {
        private final Reaper reaper;

        MortalOutbox(LetterOutbox durable, Reaper reaper) {
            super(durable);
            this.reaper = reaper;
        }

        @Override
        public List<PutResult> put(List<ClearedLetter> letters) {
            List<PutResult> answers = new ArrayList<>();
            for (ClearedLetter letter : letters) {
                reaper.step();
                answers.addAll(super.put(List.of(letter)));
            }
            reaper.step();
            return answers;
        }

        @Override
        public Set<LetterKey> known(List<LetterKey> keys) {
            reaper.step();
            return super.known(keys);
        }

        @Override
        public Page<OutboxEntry> page(MailingId mailing, DeliveryStatus status, PageRequest request) {
            reaper.step();
            return super.page(mailing, status, request);
        }

        @Override
        public Set<LetterKey> move(List<OutboxMove> moves) {
            Set<LetterKey> moved = new HashSet<>();
            for (OutboxMove move : moves) {
                reaper.step();
                moved.addAll(super.move(List.of(move)));
            }
            reaper.step();
            return moved;
        }
    }

    /** Where messages arrive, and who brings them there. */
    private static final class World {
        final StoreMailings store = new StoreMailings();
        final InMemoryLetterOutbox outbox = new InMemoryLetterOutbox();
        final Map<LetterKey, Integer> files = new HashMap<>();
        final Map<LetterKey, Integer> mailbox = new HashMap<>();

        /** The file of a key takes the place of the one before. */
        Carrier files(Reaper reaper) {
            return new Carrier() {
                @Override
                public boolean isRepeatable() {
                    return true;
                }

                @Override
                public Outcome carry(OutboxLetter letter) {
                    reaper.step();
                    files.put(letter.key(), 1);
                    reaper.step();
                    return new Outcome.Done();
                }
            };
        }

        /** Each mail that is handed over arrives; the server keeps a log that may be asked, or not. */
        Carrier mail(Reaper reaper, boolean log) {
            return new Carrier() {
                @Override
                public boolean isRepeatable() {
                    return false;
                }

                @Override
                public Outcome carry(OutboxLetter letter) {
                    reaper.step();
                    mailbox.merge(letter.key(), 1, Integer::sum);
                    reaper.step();
                    return new Outcome.Done();
                }

                @Override
                public Trace traceOf(OutboxLetter letter) {
                    reaper.step();
                    return !log
                            ? Trace.UNKNOWN
                            : mailbox.containsKey(letter.key()) ? Trace.DELIVERED : Trace.NOT_DELIVERED;
                }
            };
        }

        /** The whole program; false if it was killed. */
        boolean run(Reaper reaper, Carrier carrier) {
            Recipients mortal = request -> {
                reaper.step();
                return recipients(RECIPIENTS).page(request);
            };
            Mailing mailing =
                    store.reminder().under(MailingRules.standard().inPagesOf(2)).build();
            LetterOutbox through = new MortalOutbox(outbox, reaper);
            Dispatch dispatch = new Dispatch(through, carrier, store.gate, AddressHashes.none(), 3);
            try {
                dispatch.settle(StoreMailings.ID, StoreMailings.NOW);
                MailingListener listener = new MailingListener() {
                    @Override
                    public void told(SendResult result) {
                        reaper.step();
                    }
                };
                mailing.preflight(mortal).ready().orElseThrow().send(mortal, through, listener);
                dispatch.deliver(StoreMailings.ID, StoreMailings.NOW);
                return true;
            } catch (Killed killed) {
                return false;
            }
        }

        void everybodyHasOne(Map<LetterKey, Integer> copies, String when) {
            assertThat(copies)
                    .as(when)
                    .hasSize(RECIPIENTS)
                    .allSatisfy((key, number) -> assertThat(number).isEqualTo(1));
            for (int i = 1; i <= RECIPIENTS; i++) {
                assertThat(copies).as(when).containsKey(LetterKey.of(StoreMailings.ID, customer(i)));
            }
            assertThat(outbox.counts(StoreMailings.ID)).as(when).isEqualTo(new OutboxCounts(0, 0, RECIPIENTS, 0));
        }
    }

    private static Reaper immortal() {
        return new Reaper(Integer.MAX_VALUE);
    }

    @Test
    void killedAtAnyStepEverybodyHasOneFile() {
        int step = 0;
        boolean lived = false;
        while (!lived) {
            World world = new World();
            Reaper reaper = new Reaper(step);
            lived = world.run(reaper, world.files(reaper));
            Reaper none = immortal();
            assertThat(world.run(none, world.files(none))).isTrue();
            world.everybodyHasOne(world.files, "killed at step " + step);
            step++;
        }
        assertThat(step).as("steps at which it was killed").isGreaterThan(40);
    }

    @Test
    void killedAtAnyStepEverybodyHasOneMailWhereTheServerKeepsALog() {
        int step = 0;
        boolean lived = false;
        while (!lived) {
            World world = new World();
            Reaper reaper = new Reaper(step);
            lived = world.run(reaper, world.mail(reaper, true));
            Reaper none = immortal();
            assertThat(world.run(none, world.mail(none, true))).isTrue();
            world.everybodyHasOne(world.mailbox, "killed at step " + step);
            step++;
        }
        assertThat(step).as("steps at which it was killed").isGreaterThan(40);
    }

    /** Nobody can know then whether one mail has gone; it is not sent again, and stands where a person finds it. */
    @Test
    void killedAtAnyStepNobodyHasTwoMailsAndNoneIsLostUnseenWhereNothingKeepsALog() {
        int step = 0;
        int inDoubt = 0;
        boolean lived = false;
        while (!lived) {
            World world = new World();
            Reaper reaper = new Reaper(step);
            lived = world.run(reaper, world.mail(reaper, false));
            Reaper none = immortal();
            assertThat(world.run(none, world.mail(none, false))).isTrue();
            assertThat(world.mailbox.values()).allMatch(number -> number == 1);
            OutboxCounts counts = world.outbox.counts(StoreMailings.ID);
            assertThat(counts.delivered() + counts.underWay())
                    .as("killed at step " + step)
                    .isEqualTo(RECIPIENTS);
            assertThat(counts.underWay()).isLessThanOrEqualTo(1);
            inDoubt += (int) counts.underWay();
            step++;
        }
        assertThat(inDoubt).as("kills between taking and marking").isGreaterThanOrEqualTo(RECIPIENTS);
    }

    @Property
    void killedAgainAndAgainEverybodyHasOne(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 0, max = 70) Integer> steps, @ForAll boolean files) {
        World world = new World();
        for (int step : steps) {
            Reaper reaper = new Reaper(step);
            world.run(reaper, files ? world.files(reaper) : world.mail(reaper, true));
        }
        Reaper none = immortal();
        assertThat(world.run(none, files ? world.files(none) : world.mail(none, true)))
                .isTrue();
        world.everybodyHasOne(files ? world.files : world.mailbox, "killed at " + steps);
    }

    /** The trial itself counts copies: a carrier that says that it may be repeated, and may not, is found out. */
    @Test
    void trialFindsOutWhoDeliversTwice() {
        World world = new World();
        Carrier forgetful = new Carrier() {
            @Override
            public boolean isRepeatable() {
                return true;
            }

            @Override
            public Outcome carry(OutboxLetter letter) {
                world.mailbox.merge(letter.key(), 1, Integer::sum);
                throw new Killed();
            }
        };
        Mailing mailing = world.store.reminder().build();
        StoreMailings.send(mailing, recipients(1), world.outbox);
        for (int i = 0; i < 2; i++) {
            try {
                new Dispatch(world.outbox, forgetful, world.store.gate, AddressHashes.none(), 3)
                        .deliver(StoreMailings.ID, StoreMailings.NOW);
            } catch (Killed killed) {
                assertThat(world.outbox.counts(StoreMailings.ID).waiting()).isEqualTo(1);
            }
        }
        assertThat(world.mailbox.get(LetterKey.of(StoreMailings.ID, customer(1))))
                .as("copies of one that was delivered and killed twice")
                .isEqualTo(2);
    }
}
