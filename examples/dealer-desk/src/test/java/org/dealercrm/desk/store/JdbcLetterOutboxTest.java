package org.dealercrm.desk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.dealercrm.letter.mailing.LetterOutbox;
import org.dealercrm.letter.mailing.PutResult;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the contract of the outbox cannot try: several writers at once, and a message that does not fit. */
class JdbcLetterOutboxTest {

    @RepeatedTest(3)
    void whateverSeveralWritersPutAtOnceLiesThereOnce(@TempDir Path folder) throws Exception {
        try (JdbcStore store = JdbcStore.open(folder.resolve("desk"))) {
            new SeveralWriters(store.letterOutbox()).whateverTheyPutLiesThereOnce();
        }
    }

    /** The wait of two for each other is short here, in order to see many of them end. */
    @RepeatedTest(3)
    void writersWhoWaitForEachOtherLoseNothing(@TempDir Path folder) throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("desk").toAbsolutePath() + ";LOCK_TIMEOUT=200";
        try (JdbcStore store = JdbcStore.open(url)) {
            new SeveralWriters(store.letterOutbox()).whoeverWaitsForAnotherLosesNothing();
        }
    }

    @Test
    void whatSeveralTakeAtOnceIsTakenByOne(@TempDir Path folder) throws Exception {
        try (JdbcStore store = JdbcStore.open(folder.resolve("desk"))) {
            new SeveralWriters(store.letterOutbox()).whateverTheyTakeIsTakenByOne();
        }
    }

    @Test
    void messageOfAMillionCharactersIsRefusedWithoutTellingIt(@TempDir Path folder) {
        try (JdbcStore store = JdbcStore.open(folder.resolve("desk"))) {
            LetterOutbox outbox = store.letterOutbox();
            SeveralWriters writers = new SeveralWriters(outbox);
            assertThatExceptionOfType(DatabaseFailure.class)
                    .isThrownBy(() -> outbox.put(List.of(writers.letter(1, 1, "长".repeat(1_000_001)))))
                    .satisfies(failure -> assertThat(failure.sqlState()).isEqualTo("22001"))
                    .withMessageNotContaining("长");
            assertThat(outbox.counts(SeveralWriters.MAILING).all()).isZero();
            assertThat(outbox.put(List.of(writers.letter(1, 1, "【星河汽车】您好。")))).containsExactly(PutResult.STORED);
        }
    }
}
