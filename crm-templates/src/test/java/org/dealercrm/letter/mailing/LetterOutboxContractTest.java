package org.dealercrm.letter.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The outbox in memory keeps the contract, and outboxes that break it are found out. */
class LetterOutboxContractTest {

    @Test
    void outboxInMemoryKeepsIt() {
        assertThat(LetterOutboxContract.violations(InMemoryLetterOutbox::new)).isEmpty();
    }

    @Test
    void outboxThatIsOnlyRightKeepsIt() {
        assertThat(LetterOutboxContract.violations(() -> new FaultyOutbox(null), FaultyOutbox::reopened))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FaultyOutbox.Fault.class)
    void outboxWithAFaultIsFoundOut(FaultyOutbox.Fault fault) {
        assertThat(LetterOutboxContract.violations(() -> new FaultyOutbox(fault), FaultyOutbox::reopened))
                .isNotEmpty();
    }
}
