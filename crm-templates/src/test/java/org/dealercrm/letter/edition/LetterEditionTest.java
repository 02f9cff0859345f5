package org.dealercrm.letter.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.dealercrm.letter.edition.StoreLetters.AUTHOR;
import static org.dealercrm.letter.edition.StoreLetters.COLLEAGUE;
import static org.dealercrm.letter.edition.StoreLetters.CONTENT;
import static org.dealercrm.letter.edition.StoreLetters.ID;
import static org.dealercrm.letter.edition.StoreLetters.MANAGER;
import static org.dealercrm.letter.edition.StoreLetters.MISTAKEN;
import static org.dealercrm.letter.edition.StoreLetters.NOW;
import static org.dealercrm.letter.edition.StoreLetters.POLICY;
import static org.dealercrm.letter.edition.StoreLetters.SCHEMA;
import static org.dealercrm.letter.edition.StoreLetters.WRITTEN;
import static org.dealercrm.letter.edition.StoreLetters.codeOf;
import static org.dealercrm.letter.edition.StoreLetters.edition;
import static org.dealercrm.letter.edition.StoreLetters.saying;
import static org.dealercrm.letter.edition.StoreLetters.sentenceOf;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.consent.Purpose;
import org.dealercrm.event.Decision;
import org.dealercrm.event.Refusal;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.LetterTemplate;
import org.dealercrm.letter.catalog.LetterCatalog;
import org.dealercrm.letter.catalog.LetterKind;
import org.dealercrm.letter.edition.LetterEditionEvent.EditionDrafted;
import org.dealercrm.letter.edition.LetterEditionEvent.EditionRevised;
import org.dealercrm.template.Compilation;
import org.dealercrm.template.Mistake;
import org.dealercrm.template.Snippets;
import org.dealercrm.template.TemplateSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterEditionTest {

    @Test
    void draftIsWrittenRevisedApprovedPublishedAndWithdrawn() {
        Decision<LetterEdition> written = LetterEdition.draft(ID, MISTAKEN, AUTHOR, WRITTEN);
        assertThat(((Decision.Accepted<LetterEdition>) written).events())
                .containsExactly(new EditionDrafted(ID, AUTHOR, WRITTEN));
        Decision<LetterEdition> revised = written.orElseThrow().revise(CONTENT, COLLEAGUE, NOW);
        assertThat(((Decision.Accepted<LetterEdition>) revised).events())
                .containsExactly(new EditionRevised(ID, COLLEAGUE, NOW));
        assertThat(revised.orElseThrow().state().authors()).containsExactly(AUTHOR, COLLEAGUE);
        assertThat(revised.orElseThrow().stamp()).isEmpty();

        LetterEdition approved =
                revised.orElseThrow().approve(SCHEMA, POLICY, MANAGER, NOW).orElseThrow();
        assertThat(approved.state().approval()).contains(new EditionAct(MANAGER, NOW));
        LetterEdition published = approved.publish(AUTHOR, NOW).orElseThrow();
        assertThat(published.state().publication()).contains(new EditionAct(AUTHOR, NOW));
        assertThat(published.stamp()).isEqualTo(approved.stamp()).isPresent();
        LetterEdition withdrawn = published.withdraw(MANAGER, NOW).orElseThrow();
        assertThat(withdrawn.state().withdrawal()).contains(new EditionAct(MANAGER, NOW));
        assertThat(withdrawn.stamp()).isEqualTo(published.stamp());
        assertThat(withdrawn.content()).isEqualTo(CONTENT);
    }

    @Test
    void draftWithMistakesIsKeptAndNotApproved() {
        LetterEdition draft = LetterEdition.draft(ID, MISTAKEN, AUTHOR, WRITTEN).orElseThrow();
        List<Mistake> mistakes = draft.compile(SCHEMA).mistakes();
        assertThat(mistakes).extracting(Mistake::code).containsExactly("UNKNOWN_VARIABLE", "UNCLOSED_SECTION");

        Decision<LetterEdition> decision = draft.approve(SCHEMA, POLICY, MANAGER, NOW);
        assertThat(codeOf(decision)).isEqualTo("HAS_MISTAKES");
        assertThat(sentenceOf(decision))
                .startsWith("The letter has mistakes, which must be put right first. (4:")
                .contains(mistakes.get(0).english(), mistakes.get(1).english());
    }

    @Test
    void refusalOfManyMistakesTellsTheFirstAndHowManyMore() {
        EditionContent many = saying("{{x}}".repeat(25));
        LetterEdition draft = LetterEdition.draft(ID, many, AUTHOR, WRITTEN).orElseThrow();
        assertThat(draft.compile(SCHEMA).mistakes()).hasSize(25);
        assertThat(sentenceOf(draft.approve(SCHEMA, POLICY, MANAGER, NOW)))
                .contains("4:98 UNKNOWN_VARIABLE", " And 5 more.")
                .doesNotContain("4:103");
    }

    @Test
    void nobodyApprovesWhatHeHasWrittenUnlessTheStoreHasOnePersonOnly() {
        LetterEdition draft = LetterEdition.draft(ID, CONTENT, AUTHOR, WRITTEN)
                .orElseThrow()
                .revise(saying("再次"), COLLEAGUE, WRITTEN)
                .orElseThrow();
        assertThat(codeOf(draft.approve(SCHEMA, POLICY, AUTHOR, NOW))).isEqualTo("OWN_WORK");
        assertThat(codeOf(draft.approve(SCHEMA, POLICY, COLLEAGUE, NOW))).isEqualTo("OWN_WORK");
        assertThat(codeOf(draft.approve(SCHEMA, POLICY, MANAGER, NOW))).isEqualTo("accepted");
        assertThat(codeOf(draft.approve(SCHEMA, EditionPolicy.ofOnePerson(), AUTHOR, NOW)))
                .isEqualTo("accepted");
    }

    @Test
    void whoeverApprovedMayRevisitItWhenItComesBackAndThenIsAnAuthor() {
        LetterEdition back =
                edition(LetterEditionStatus.APPROVED).sendBack(MANAGER, NOW).orElseThrow();
        assertThat(back.stamp()).isEmpty();
        assertThat(back.state().approval()).isEmpty();
        assertThat(codeOf(back.approve(SCHEMA, POLICY, MANAGER, NOW))).isEqualTo("accepted");
        LetterEdition revised = back.revise(saying("再次"), MANAGER, NOW).orElseThrow();
        assertThat(codeOf(revised.approve(SCHEMA, POLICY, MANAGER, NOW))).isEqualTo("OWN_WORK");
        assertThat(codeOf(revised.approve(SCHEMA, POLICY, COLLEAGUE, NOW))).isEqualTo("accepted");
    }

    @ParameterizedTest
    @EnumSource(value = LetterEditionStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
    void contentIsSealedFromTheApprovalOn(LetterEditionStatus status) {
        Decision<LetterEdition> decision = edition(status).revise(saying("再次"), AUTHOR, NOW);
        assertThat(codeOf(decision)).isEqualTo("CONTENT_SEALED");
    }

    @Test
    void nothingHappensBeforeWhatHappened() {
        for (LetterEditionStatus status : LetterEditionStatus.values()) {
            LetterEdition edition = edition(status);
            for (LetterEditionStep step : LetterEditionStep.values()) {
                if (LetterEditionTransitions.from(status, step).isPresent()) {
                    assertThat(codeOf(StoreLetters.take(edition, step, MANAGER, WRITTEN.minusNanos(1))))
                            .isEqualTo("TOO_EARLY");
                    assertThat(codeOf(StoreLetters.take(edition, step, MANAGER, WRITTEN)))
                            .isEqualTo("accepted");
                }
            }
        }
        LetterEdition draft = edition(LetterEditionStatus.DRAFT);
        assertThat(codeOf(draft.revise(CONTENT, AUTHOR, WRITTEN.minusNanos(1)))).isEqualTo("TOO_EARLY");
        LetterEdition later = draft.revise(CONTENT, AUTHOR, NOW).orElseThrow();
        assertThat(codeOf(later.approve(SCHEMA, POLICY, MANAGER, NOW.minusNanos(1))))
                .isEqualTo("TOO_EARLY");
        LetterEdition back =
                edition(LetterEditionStatus.APPROVED).sendBack(MANAGER, NOW).orElseThrow();
        assertThat(codeOf(back.revise(CONTENT, AUTHOR, NOW.minusNanos(1)))).isEqualTo("TOO_EARLY");
    }

    @Test
    void nextEditionIsADraftOfTheSameContentAndLeavesThisOneAsItIs() {
        LetterEdition first = edition(LetterEditionStatus.PUBLISHED);
        LetterEdition second = first.next(COLLEAGUE, NOW).orElseThrow();
        assertThat(second)
                .isEqualTo(LetterEdition.restore(LetterEditionState.builder()
                                .from(LetterEdition.draft(StoreLetters.id(2), CONTENT, COLLEAGUE, NOW)
                                        .orElseThrow()
                                        .state())
                                .authors(List.of(AUTHOR, COLLEAGUE))
                                .build())
                        .aggregate());
        assertThat(first).isEqualTo(edition(LetterEditionStatus.PUBLISHED));
    }

    @ParameterizedTest
    @EnumSource
    void nobodyApprovesHisOwnWordsInTheNextEdition(LetterEditionStatus status) {
        LetterEdition next = edition(status).next(COLLEAGUE, NOW).orElseThrow();
        assertThat(codeOf(next.approve(SCHEMA, POLICY, AUTHOR, NOW))).isEqualTo("OWN_WORK");
        assertThat(codeOf(next.approve(SCHEMA, POLICY, COLLEAGUE, NOW))).isEqualTo("OWN_WORK");
        assertThat(codeOf(next.approve(SCHEMA, POLICY, MANAGER, NOW))).isEqualTo("accepted");
        LetterEdition saved = next.revise(CONTENT, COLLEAGUE, NOW).orElseThrow();
        assertThat(codeOf(saved.approve(SCHEMA, POLICY, AUTHOR, NOW))).isEqualTo("OWN_WORK");
        LetterEdition third = next.next(MANAGER, NOW).orElseThrow();
        assertThat(third.state().authors()).containsExactlyInAnyOrder(AUTHOR, COLLEAGUE, MANAGER);
        assertThat(LetterEdition.restore(third.state()).violations()).isEmpty();
        assertThat(next.next(AUTHOR, NOW).orElseThrow().state().authors()).containsExactlyInAnyOrder(AUTHOR, COLLEAGUE);
    }

    /** Two persons take turns for years; each sees the changes of the other. */
    @Test
    void wordsThatWereApprovedOnceNeedNoOthersEyesWhenAnotherHasChangedThem() {
        LetterEdition next =
                edition(LetterEditionStatus.PUBLISHED).next(COLLEAGUE, NOW).orElseThrow();
        LetterEdition revised = next.revise(saying("再次"), COLLEAGUE, NOW).orElseThrow();
        assertThat(revised.state().authors()).containsExactly(COLLEAGUE);
        LetterEdition approved = revised.approve(SCHEMA, POLICY, AUTHOR, NOW).orElseThrow();
        LetterEdition third = approved.next(AUTHOR, NOW).orElseThrow();
        assertThat(third.state().authors()).containsExactly(COLLEAGUE, AUTHOR);
        LetterEdition both = third.revise(CONTENT, AUTHOR, NOW).orElseThrow();
        assertThat(codeOf(both.approve(SCHEMA, POLICY, AUTHOR, NOW))).isEqualTo("OWN_WORK");
        assertThat(codeOf(both.approve(SCHEMA, POLICY, COLLEAGUE, NOW))).isEqualTo("accepted");
        LetterEdition own = next.revise(saying("衷心"), AUTHOR, NOW).orElseThrow();
        assertThat(own.state().authors()).containsExactly(COLLEAGUE, AUTHOR);
    }

    @Test
    void wordsThatNobodyHasApprovedKeepTheirAuthorsHoweverTheyAreChanged() {
        LetterEdition next =
                edition(LetterEditionStatus.DRAFT).next(COLLEAGUE, NOW).orElseThrow();
        LetterEdition revised = next.revise(saying("再次"), COLLEAGUE, NOW).orElseThrow();
        assertThat(codeOf(revised.approve(SCHEMA, POLICY, AUTHOR, NOW))).isEqualTo("OWN_WORK");
    }

    @Test
    void previewTestAndSendingCompileTheSame() {
        LetterTemplate preview =
                edition(LetterEditionStatus.DRAFT).compile(SCHEMA).orElseThrow();
        StampedTemplate sent =
                edition(LetterEditionStatus.PUBLISHED).toSend(SCHEMA).orElseThrow();
        String shown = preview.write(StoreLetters.data().build()).orElseThrow().html();
        assertThat(sent.template()
                        .write(StoreLetters.data().build())
                        .orElseThrow()
                        .html())
                .isEqualTo(shown)
                .contains("王女士", "感谢您选择日产。");
        assertThat(Optional.of(sent.stamp()))
                .isEqualTo(edition(LetterEditionStatus.PUBLISHED).stamp());
    }

    @ParameterizedTest
    @EnumSource(value = LetterEditionStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "PUBLISHED")
    void onlyAPublishedEditionIsSent(LetterEditionStatus status) {
        assertThatIllegalStateException()
                .isThrownBy(() -> edition(status).toSend(SCHEMA))
                .withMessageContaining(status.name());
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void aStoresOwnLetterOfAKindIsSentAsThoseOfTheCatalogueAre(LetterKind kind) {
        LetterTemplate ofCatalogue = LetterCatalog.letter(kind, LetterLanguage.ZH_HANS);
        LetterTemplate sent = LetterEdition.draft(ID, EditionContent.of(ofCatalogue.source()), AUTHOR, WRITTEN)
                .orElseThrow()
                .approve(kind, POLICY, MANAGER, WRITTEN)
                .orElseThrow()
                .publish(MANAGER, WRITTEN)
                .orElseThrow()
                .toSend(kind)
                .orElseThrow()
                .template();

        assertThat(sent.forms()).isEqualTo(ofCatalogue.forms());
        assertThat(sent.hasOptOut()).isEqualTo(kind.purpose() == Purpose.MARKETING);
    }

    @Test
    void whatHasNoFormOfItsKindIsNotApproved() {
        String onPaper = "[称呼]\n您好：\n[正文]\n明天见。\n[落款]\n本店\n";
        LetterEdition draft = LetterEdition.draft(ID, EditionContent.of(onPaper), AUTHOR, WRITTEN)
                .orElseThrow();

        assertThat(draft.compile(LetterKind.APPOINTMENT_REMINDER).mistakes())
                .extracting(Mistake::code)
                .containsExactly("NO_SUITABLE_FORM");
        assertThat(codeOf(draft.approve(LetterKind.APPOINTMENT_REMINDER, POLICY, MANAGER, NOW)))
                .isEqualTo("HAS_MISTAKES");
        assertThat(draft.compile(LetterKind.BIRTHDAY).isSound()).isTrue();
    }

    @Test
    void schemaMayGrowButNotChangeWhatTheLetterUses() {
        LetterEdition published = edition(LetterEditionStatus.PUBLISHED);
        TemplateSchema grown = TemplateSchema.builder()
                .text("motto")
                .all(SCHEMA)
                .optionalNumber("points")
                .build();
        assertThat(published.toSend(grown).isSound()).isTrue();

        TemplateSchema changed = TemplateSchema.builder()
                .text("salutation")
                .number("brand")
                .optionalText("extra")
                .text("replyHours")
                .date("date")
                .build();
        Compilation<StampedTemplate> told = published.toSend(changed);
        assertThat(told.mistakes())
                .containsExactly(new Mistake(
                        "VARIABLE_CHANGED",
                        1,
                        1,
                        "变量“brand”批准时是必有的文本，现在是必有的数字；请另写新的一版并重新批准。",
                        "The variable 'brand' was text (required) at the approval and is number (required) now; write"
                                + " the next edition and have it approved.",
                        Optional.empty()));
        assertThat(edition(LetterEditionStatus.DRAFT).compile(changed).isSound())
                .isTrue();
    }

    @Test
    void contentThatWasChangedBehindTheSealIsNotSent() {
        LetterEdition published = edition(LetterEditionStatus.PUBLISHED);
        LetterEdition forged = LetterEdition.restore(LetterEditionState.builder()
                        .from(published.state())
                        .content(saying("不"))
                        .build())
                .aggregate();
        assertThat(forged.toSend(SCHEMA).mistakes()).extracting(Mistake::code).containsExactly("SEAL_BROKEN");
        assertThat(LetterEdition.restore(forged.state()).violations())
                .containsExactly(
                        "A seal has the hash of the content that it seals; that of edition 4s-7/thank-you/zh-Hans/0001 has another.");
    }

    @Test
    void defaultValuesAreCheckedWithTheSource() {
        EditionContent content = CONTENT.withDefaults(Map.of("replyHours", "twelve", "nobody", "x", "brand", "日产"));
        List<Mistake> mistakes =
                StoreLetters.draft(1, content, WRITTEN).compile(SCHEMA).mistakes();
        assertThat(mistakes).extracting(Mistake::code).containsExactly("UNKNOWN_DEFAULT", "BAD_DEFAULT");
        assertThat(mistakes.get(0).chinese()).isEqualTo("没有名为“nobody”的变量，它的默认值无处可用。");

        EditionContent both = MISTAKEN.withDefaults(Map.of("nobody", "x"));
        assertThat(StoreLetters.draft(1, both, WRITTEN).compile(SCHEMA).mistakes())
                .extracting(Mistake::code)
                .containsExactly("UNKNOWN_VARIABLE", "UNCLOSED_SECTION", "UNKNOWN_DEFAULT");

        EditionContent good = CONTENT.withDefaults(Map.of("extra", "敬请光临。"));
        assertThat(StoreLetters.published(1, good, WRITTEN)
                        .toSend(SCHEMA)
                        .orElseThrow()
                        .template()
                        .write(StoreLetters.data().build())
                        .orElseThrow()
                        .body())
                .containsExactly("感谢您选择日产。", "敬请光临。");
    }

    @Test
    void snippetsAreThoseOfTheEdition() {
        Snippets catalogue = Snippets.of(Map.of(
                "closing",
                "{{>thanks}}\n此致\n敬礼！",
                "thanks",
                "再次感谢您选择{{brand}}。\n",
                "unused",
                "{{nothing}}",
                "brand",
                "x"));
        EditionContent content = EditionContent.of(StoreLetters.SOURCE.replace("[落款]", "{{> closing }}\n[落款]"))
                .withSnippetsOf(catalogue);
        assertThat(content.snippets().keySet()).containsExactly("closing", "thanks");
        LetterEdition published = StoreLetters.published(1, content, WRITTEN);
        assertThat(published
                        .toSend(SCHEMA)
                        .orElseThrow()
                        .template()
                        .write(StoreLetters.data().build())
                        .orElseThrow()
                        .body())
                .containsExactly("感谢您选择日产。", "再次感谢您选择日产。", "此致", "敬礼！");

        EditionContent rewritten = content.withSnippets(Map.of("closing", "祝好", "thanks", ""));
        assertThat(StoreLetters.published(1, rewritten, WRITTEN).stamp()).isNotEqualTo(published.stamp());
        LetterEdition without = StoreLetters.draft(1, content.withSnippets(Map.of("closing", "{{>thanks}}")), WRITTEN);
        assertThat(codeOf(without.approve(SCHEMA, POLICY, MANAGER, NOW))).isEqualTo("HAS_MISTAKES");
        assertThat(without.compile(SCHEMA).mistakes())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.english()).contains("thanks"));
    }

    @Test
    void refusalsSpeakChineseAndEnglish() {
        for (LetterEditionRefusal refusal : LetterEditionRefusal.values()) {
            assertThat(refusal.message(Locale.SIMPLIFIED_CHINESE)).endsWith("。");
            assertThat(refusal.message(Locale.ENGLISH)).endsWith(".");
            assertThat(LetterEditionRefusal.of(refusal.refusal())).contains(refusal);
        }
        assertThat(LetterEditionRefusal.of(new Refusal("ORDER_CLOSED", "The order is closed.")))
                .isEmpty();
    }

    @Test
    void nothingButTheIdIsShown() {
        LetterEdition edition = StoreLetters.published(1, saying("秘密"), WRITTEN);
        assertThat(edition).hasToString("LetterEdition[4s-7/thank-you/zh-Hans/0001, PUBLISHED]");
        assertThat(List.of(
                        edition.state(),
                        edition.content(),
                        edition.state().seal().orElseThrow(),
                        edition.toSend(SCHEMA).orElseThrow(),
                        StoreLetters.history(edition)))
                .allSatisfy(shown -> assertThat(shown.toString()).doesNotContain("秘密", "感谢"));
    }
}
