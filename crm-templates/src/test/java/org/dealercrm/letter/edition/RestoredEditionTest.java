package org.dealercrm.letter.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dealercrm.letter.edition.StoreLetters.AUTHOR;
import static org.dealercrm.letter.edition.StoreLetters.COLLEAGUE;
import static org.dealercrm.letter.edition.StoreLetters.NOW;
import static org.dealercrm.letter.edition.StoreLetters.WRITTEN;
import static org.dealercrm.letter.edition.StoreLetters.edition;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows that history left behind are taken, and what is wrong with them is told. */
class RestoredEditionTest {

    private static final String IT = "edition 4s-7/thank-you/zh-Hans/0001";

    private static LetterEditionState.Builder rows(LetterEditionStatus status) {
        return LetterEditionState.builder().from(edition(status).state());
    }

    private static List<String> faults(LetterEditionState.Builder rows) {
        return LetterEdition.restore(rows.build()).violations();
    }

    @ParameterizedTest
    @EnumSource
    void whatCommandsMadeHasNoFault(LetterEditionStatus status) {
        assertThat(faults(rows(status))).isEmpty();
    }

    @Test
    void samplesOfTheContractHaveNoFault() {
        for (LetterEdition sample : LetterEditionSamples.savedForQuestions()) {
            assertThat(LetterEdition.restore(sample.state()).violations()).isEmpty();
        }
    }

    @Test
    void missingActsAreTold() {
        assertThat(faults(rows(LetterEditionStatus.PUBLISHED).seal(Optional.empty())))
                .containsExactly(
                        "What is approved or published tells its approval and its seal; " + IT + " does not.",
                        "An approval and a seal come together; " + IT + " has one of them.");
        assertThat(faults(rows(LetterEditionStatus.PUBLISHED).publication(Optional.empty())))
                .containsExactly("A published edition tells since when it is; " + IT + " does not.");
        assertThat(faults(rows(LetterEditionStatus.WITHDRAWN).withdrawal(Optional.empty())))
                .containsExactly("A withdrawn edition, and no other, tells its withdrawal; " + IT + " is WITHDRAWN.");
        assertThat(faults(rows(LetterEditionStatus.DRAFT).authors(List.of(COLLEAGUE))))
                .containsExactly("Whoever wrote an edition first is among its authors; of " + IT + " he is not.");
    }

    @Test
    void actsTooManyAreTold() {
        EditionAct act = new EditionAct(AUTHOR, NOW);
        assertThat(faults(rows(LetterEditionStatus.APPROVED).status(LetterEditionStatus.DRAFT)))
                .containsExactly("A draft is not approved; " + IT + " is one and tells an approval.");
        assertThat(faults(rows(LetterEditionStatus.APPROVED).publication(act)))
                .containsExactly("Nobody gets what is not published; " + IT + " is APPROVED and tells a publication.");
        assertThat(faults(rows(LetterEditionStatus.PUBLISHED).withdrawal(act)))
                .containsExactly("A withdrawn edition, and no other, tells its withdrawal; " + IT + " is PUBLISHED.");
        assertThat(faults(rows(LetterEditionStatus.DRAFT).rolledBackTo(1)))
                .containsExactly(
                        "What goes back to an earlier edition is published at once; " + IT + " is not.",
                        "One goes back to an earlier edition; " + IT + " names a later one.");
    }

    @Test
    void actsOutOfOrderAreTold() {
        String sentence = "An edition is written, approved, published and withdrawn in this order; " + IT + " was not.";
        EditionAct early = new EditionAct(AUTHOR, WRITTEN.minusSeconds(1));
        assertThat(faults(rows(LetterEditionStatus.PUBLISHED).approval(early))).containsExactly(sentence);
        assertThat(faults(rows(LetterEditionStatus.PUBLISHED).publication(early)))
                .containsExactly(sentence);
        assertThat(faults(rows(LetterEditionStatus.WITHDRAWN).withdrawal(early)))
                .containsExactly(sentence);
        assertThat(faults(rows(LetterEditionStatus.DRAFT).changedAt(early.at())))
                .containsExactly(sentence);
    }
}
