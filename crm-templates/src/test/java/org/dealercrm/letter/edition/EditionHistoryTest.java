package org.dealercrm.letter.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dealercrm.letter.edition.StoreLetters.AUTHOR;
import static org.dealercrm.letter.edition.StoreLetters.COLLEAGUE;
import static org.dealercrm.letter.edition.StoreLetters.CONTENT;
import static org.dealercrm.letter.edition.StoreLetters.MANAGER;
import static org.dealercrm.letter.edition.StoreLetters.SCHEMA;
import static org.dealercrm.letter.edition.StoreLetters.codeOf;
import static org.dealercrm.letter.edition.StoreLetters.history;
import static org.dealercrm.letter.edition.StoreLetters.published;
import static org.dealercrm.letter.edition.StoreLetters.saying;
import static org.dealercrm.letter.edition.StoreLetters.sentenceOf;
import static org.dealercrm.letter.edition.StoreLetters.with;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dealercrm.event.Decision;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.catalog.LetterCatalog;
import org.dealercrm.letter.catalog.LetterKind;
import org.dealercrm.letter.edition.LetterEditionEvent.EditionRolledBack;
import org.dealercrm.template.TemplateSchema;
import org.junit.jupiter.api.Test;

class EditionHistoryTest {

    private static final LetterEdition FIRST = published(1, CONTENT, day(1));
    private static final LetterEdition SECOND = published(2, saying("再次"), day(3));
    private static final LetterEdition FOURTH = published(4, saying("衷心"), day(2));

    private static Instant day(int number) {
        return Instant.parse("2026-03-01T00:00:00Z").plusSeconds(number * 86_400L);
    }

    @Test
    void lastPublishedIsInForceWhateverItsNumber() {
        LetterEdition draft = StoreLetters.draft(5, CONTENT, day(1));
        EditionHistory history = history(FOURTH, draft, SECOND, FIRST);
        assertThat(history.all()).containsExactly(FIRST, SECOND, FOURTH, draft);
        assertThat(history.latest()).contains(draft);
        assertThat(history.inForce(day(1).minusNanos(1))).isEmpty();
        assertThat(history.inForce(day(1))).contains(FIRST);
        assertThat(history.inForce(day(2).minusNanos(1))).contains(FIRST);
        assertThat(history.inForce(day(2))).contains(FOURTH);
        assertThat(history.inForce(day(3))).contains(SECOND);
        assertThat(history.inForce(Instant.MAX)).contains(SECOND);
        assertThat(history.periods())
                .containsExactly(
                        new EditionPeriod(FIRST.id(), day(1), Optional.of(day(2))),
                        new EditionPeriod(FOURTH.id(), day(2), Optional.of(day(3))),
                        new EditionPeriod(SECOND.id(), day(3), Optional.empty()));
    }

    @Test
    void withdrawnEditionIsReplacedByNoneUntilAnotherIsPublished() {
        LetterEdition withdrawn = FOURTH.withdraw(MANAGER, day(5)).orElseThrow();
        EditionHistory history = history(FIRST, withdrawn);
        assertThat(history.inForce(day(5).minusNanos(1))).contains(withdrawn);
        assertThat(history.inForce(day(5))).isEmpty();
        assertThat(history.inForce(day(9))).isEmpty();
        LetterEdition fifth = published(5, CONTENT, day(6));
        assertThat(with(history, fifth).inForce(day(6))).contains(fifth);
        assertThat(with(history, fifth).periods())
                .containsExactly(
                        new EditionPeriod(FIRST.id(), day(1), Optional.of(day(2))),
                        new EditionPeriod(withdrawn.id(), day(2), Optional.of(day(5))),
                        new EditionPeriod(fifth.id(), day(6), Optional.empty()));
    }

    @Test
    void withdrawingAnEditionThatWasReplacedChangesNothingForCustomers() {
        LetterEdition withdrawn = FIRST.withdraw(MANAGER, day(5)).orElseThrow();
        assertThat(history(withdrawn, FOURTH).inForce(day(6))).contains(FOURTH);
        assertThat(history(withdrawn, FOURTH).periods())
                .isEqualTo(history(FIRST, FOURTH).periods());
    }

    @Test
    void editionsOfOneInstantLeaveTheHigherNumberAndNoEmptyPeriod() {
        LetterEdition third = published(3, CONTENT, day(2));
        LetterEdition atOnce =
                published(5, CONTENT, day(4)).withdraw(AUTHOR, day(4)).orElseThrow();
        EditionHistory history = history(third, FOURTH, atOnce);
        assertThat(history.inForce(day(2))).contains(FOURTH);
        assertThat(history.inForce(day(4))).isEmpty();
        assertThat(history.periods()).containsExactly(new EditionPeriod(FOURTH.id(), day(2), Optional.of(day(4))));
    }

    @Test
    void goingBackPublishesTheOldContentWithItsHashAsAnEditionOfItsOwn() {
        EditionHistory history = history(FIRST, FOURTH, StoreLetters.draft(5, saying("早"), day(3)));
        Decision<LetterEdition> decision = history.rollBack(1, SCHEMA, COLLEAGUE, day(4));
        LetterEdition back = decision.orElseThrow();
        assertThat(back.id()).isEqualTo(StoreLetters.id(6));
        assertThat(back.status()).isEqualTo(LetterEditionStatus.PUBLISHED);
        assertThat(back.content()).isEqualTo(FIRST.content());
        assertThat(back.stamp().orElseThrow().hash())
                .isEqualTo(FIRST.stamp().orElseThrow().hash());
        assertThat(back.state().rolledBackTo()).contains(1);
        assertThat(back.state().approval()).isEqualTo(FIRST.state().approval());
        assertThat(back.state().authors()).containsExactly(AUTHOR, COLLEAGUE);
        assertThat(LetterEdition.restore(back.state()).violations()).isEmpty();
        assertThat(((Decision.Accepted<LetterEdition>) decision).events())
                .containsExactly(new EditionRolledBack(back.id(), 1, COLLEAGUE, day(4)));

        EditionHistory after = with(history, back);
        assertThat(after.inForce(day(4))).contains(back);
        assertThat(after.inForce(day(3))).contains(FOURTH);
        LetterEdition next = back.next(MANAGER, day(5)).orElseThrow();
        assertThat(next.state().authors()).containsExactly(AUTHOR, COLLEAGUE, MANAGER);
        LetterEdition forth = after.rollBack(4, SCHEMA, COLLEAGUE, day(5)).orElseThrow();
        assertThat(forth.content()).isEqualTo(FOURTH.content());
        assertThat(forth.state().rolledBackTo()).contains(4);
    }

    @Test
    void goingBackToALetterOfAKindAsksItsKind() {
        LetterKind kind = LetterKind.APPOINTMENT_REMINDER;
        String source = LetterCatalog.letter(kind, LetterLanguage.ZH_HANS).source();
        LetterEdition ofKind = StoreLetters.draft(1, EditionContent.of(source), day(1))
                .approve(kind, StoreLetters.POLICY, MANAGER, day(1))
                .orElseThrow()
                .publish(AUTHOR, day(1))
                .orElseThrow();
        String onPaper = "[称呼]\n您好：\n[正文]\n明天见。\n[落款]\n本店\n";
        LetterEdition unfit = published(2, EditionContent.of(onPaper), day(2));
        LetterEdition third = published(3, saying("再次"), day(3));
        EditionHistory history = history(ofKind, unfit, third);

        LetterEdition back = history.rollBack(1, kind, AUTHOR, day(4)).orElseThrow();
        assertThat(back)
                .isEqualTo(history.rollBack(1, kind.schema(), AUTHOR, day(4)).orElseThrow());
        assertThat(back.toSend(kind).isSound()).isTrue();
        assertThat(codeOf(history.rollBack(2, kind, AUTHOR, day(4)))).isEqualTo("HAS_MISTAKES");
        assertThat(sentenceOf(history.rollBack(2, kind, AUTHOR, day(4)))).contains("NO_SUITABLE_FORM");
        assertThat(codeOf(history.rollBack(2, kind.schema(), AUTHOR, day(4)))).isEqualTo("accepted");
        assertThat(codeOf(history.rollBack(9, kind, AUTHOR, day(4)))).isEqualTo("UNKNOWN_EDITION");
    }

    @Test
    void goingBackHasItsRefusals() {
        LetterEdition withdrawn =
                published(3, saying("不"), day(2)).withdraw(MANAGER, day(2)).orElseThrow();
        EditionHistory history = history(
                FIRST,
                SECOND,
                withdrawn,
                StoreLetters.approved(5, CONTENT, day(1)),
                StoreLetters.draft(6, CONTENT, day(1)));
        assertThat(codeOf(history.rollBack(7, SCHEMA, AUTHOR, day(4)))).isEqualTo("UNKNOWN_EDITION");
        assertThat(codeOf(history.rollBack(5, SCHEMA, AUTHOR, day(4)))).isEqualTo("NEVER_PUBLISHED");
        assertThat(codeOf(history.rollBack(6, SCHEMA, AUTHOR, day(4)))).isEqualTo("NEVER_PUBLISHED");
        assertThat(codeOf(history.rollBack(3, SCHEMA, AUTHOR, day(4)))).isEqualTo("WAS_WITHDRAWN");
        assertThat(codeOf(history.rollBack(2, SCHEMA, AUTHOR, day(4)))).isEqualTo("IN_FORCE_ALREADY");
        assertThat(codeOf(history.rollBack(1, SCHEMA, AUTHOR, day(3).minusNanos(1))))
                .isEqualTo("TOO_EARLY");
        assertThat(codeOf(history.rollBack(1, SCHEMA, AUTHOR, day(3)))).isEqualTo("accepted");
        TemplateSchema changed =
                TemplateSchema.builder().text("salutation").text("date").build();
        assertThat(sentenceOf(history.rollBack(1, changed, AUTHOR, day(4))))
                .contains("UNKNOWN_VARIABLE", "'brand'", "'extra'");
        LetterEdition back = history.rollBack(1, SCHEMA, AUTHOR, day(4)).orElseThrow();
        assertThat(codeOf(with(history, back).rollBack(1, SCHEMA, AUTHOR, day(5))))
                .isEqualTo("IN_FORCE_ALREADY");
    }

    @Test
    void goingBackAfterAWithdrawalWaitsForIt() {
        EditionHistory history = history(FIRST, FOURTH.withdraw(MANAGER, day(5)).orElseThrow());
        assertThat(codeOf(history.rollBack(1, SCHEMA, AUTHOR, day(5).minusNanos(1))))
                .isEqualTo("TOO_EARLY");
        assertThat(codeOf(history.rollBack(1, SCHEMA, AUTHOR, day(5)))).isEqualTo("accepted");
    }

    @Test
    void nothingIsPublishedOrWithdrawnBeforeWhatHasHappenedToAnotherEdition() {
        LetterEdition approved = StoreLetters.approved(5, saying("早"), day(1));
        EditionHistory history = history(FIRST, SECOND, FOURTH, approved);
        Instant early = day(3).minusNanos(1);
        assertThat(codeOf(history.publish(5, AUTHOR, early))).isEqualTo("TOO_EARLY");
        assertThat(codeOf(history.withdraw(1, AUTHOR, early))).isEqualTo("TOO_EARLY");
        assertThat(codeOf(history.withdraw(4, AUTHOR, early))).isEqualTo("TOO_EARLY");
        assertThat(history.publish(5, AUTHOR, day(3))).isEqualTo(approved.publish(AUTHOR, day(3)));
        assertThat(history.withdraw(4, AUTHOR, day(3))).isEqualTo(FOURTH.withdraw(AUTHOR, day(3)));

        EditionHistory withdrawn =
                with(history, SECOND.withdraw(MANAGER, day(6)).orElseThrow());
        assertThat(codeOf(withdrawn.publish(5, AUTHOR, day(6).minusNanos(1)))).isEqualTo("TOO_EARLY");
        assertThat(codeOf(withdrawn.publish(5, AUTHOR, day(6)))).isEqualTo("accepted");
    }

    @Test
    void whatNobodyHasGotIsGivenUpAtAnyInstantOfItsOwn() {
        EditionHistory history =
                history(SECOND, StoreLetters.approved(5, CONTENT, day(1)), StoreLetters.draft(6, CONTENT, day(1)));
        assertThat(codeOf(history.withdraw(5, AUTHOR, day(1)))).isEqualTo("accepted");
        assertThat(codeOf(history.withdraw(6, AUTHOR, day(1)))).isEqualTo("accepted");
        assertThat(codeOf(history.withdraw(6, AUTHOR, day(1).minusNanos(1)))).isEqualTo("TOO_EARLY");
    }

    @Test
    void publishingAndWithdrawingHaveTheRefusalsOfAnEdition() {
        EditionHistory history = history(SECOND, StoreLetters.draft(5, CONTENT, day(1)));
        assertThat(codeOf(history.publish(3, AUTHOR, day(4)))).isEqualTo("UNKNOWN_EDITION");
        assertThat(codeOf(history.withdraw(3, AUTHOR, day(4)))).isEqualTo("UNKNOWN_EDITION");
        assertThat(codeOf(history.publish(2, AUTHOR, day(1)))).isEqualTo("ILLEGAL_TRANSITION");
        assertThat(codeOf(history.publish(5, AUTHOR, day(4)))).isEqualTo("ILLEGAL_TRANSITION");
        EditionHistory after = with(history, history.withdraw(2, AUTHOR, day(4)).orElseThrow());
        assertThat(codeOf(after.withdraw(2, AUTHOR, day(5)))).isEqualTo("ILLEGAL_TRANSITION");
    }

    @Test
    void editionsOfTwoLettersDoNotMix() {
        for (LetterEditionId other : List.of(
                new LetterEditionId(StoreLetters.STORE, "thanks", LetterLanguage.ZH_HANS, 2),
                new LetterEditionId(StoreLetters.STORE, "thank-you", LetterLanguage.EN, 2))) {
            LetterEdition stranger =
                    LetterEdition.draft(other, CONTENT, AUTHOR, day(1)).orElseThrow();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> history(FIRST, stranger))
                    .withMessageContaining(other.toString());
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history(FIRST, FIRST))
                .withMessageContaining("found twice");
        assertThat(new EditionHistory(List.of()).latest()).isEmpty();
        assertThat(new EditionHistory(List.of()).inForce(day(1))).isEmpty();
    }

    @Test
    void periodHoldsItsBeginningAndNotItsEnd() {
        EditionPeriod period = new EditionPeriod(FIRST.id(), day(1), Optional.of(day(2)));
        assertThat(period.holds(day(1).minusNanos(1))).isFalse();
        assertThat(period.holds(day(1))).isTrue();
        assertThat(period.holds(day(2).minusNanos(1))).isTrue();
        assertThat(period.holds(day(2))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EditionPeriod(FIRST.id(), day(1), Optional.of(day(1))));
    }
}
