package org.dealercrm.letter.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.Decision;
import org.dealercrm.letter.LetterData;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.party.Honorific;
import org.dealercrm.party.PersonName;
import org.dealercrm.template.TemplateSchema;

/** Editions of one letter of one store, for the tests of this package. */
final class StoreLetters {

    static final StoreId STORE = StoreId.of("4s-7");
    static final Instant WRITTEN = Instant.parse("2026-01-02T02:00:00Z");
    static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    static final EditorId AUTHOR = EditorId.of("wang");
    static final EditorId COLLEAGUE = EditorId.of("li");
    static final EditorId MANAGER = EditorId.of("zhao");
    static final LetterEditionId ID = id(1);

    static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .text("salutation")
            .text("brand")
            .optionalText("extra")
            .number("replyHours")
            .date("date")
            .build();

    static final String SOURCE = """
            [称呼]
            {{salutation}}
            [正文]
            感谢您选择{{brand}}。
            {{#extra}}
            {{extra}}
            {{/extra}}
            [落款]
            星河
            [日期]
            {{date}}
            """;

    static final EditionContent CONTENT = EditionContent.of(SOURCE);

    /** Two mistakes: an unknown variable and a section that is not closed. */
    static final EditionContent MISTAKEN =
            EditionContent.of(SOURCE.replace("{{brand}}", "{{brnad}}").replace("{{/extra}}\n", ""));

    static final EditionPolicy POLICY = EditionPolicy.standard();

    private StoreLetters() {}

    static LetterEditionId id(int version) {
        return new LetterEditionId(STORE, "thank-you", LetterLanguage.ZH_HANS, version);
    }

    static EditionContent saying(String sentence) {
        return EditionContent.of(SOURCE.replace("感谢", sentence + "感谢"));
    }

    static LetterEdition draft(int version, EditionContent content, Instant at) {
        return LetterEdition.draft(id(version), content, AUTHOR, at).orElseThrow();
    }

    static LetterEdition approved(int version, EditionContent content, Instant at) {
        return draft(version, content, at).approve(SCHEMA, POLICY, MANAGER, at).orElseThrow();
    }

    static LetterEdition published(int version, EditionContent content, Instant at) {
        return approved(version, content, at).publish(AUTHOR, at).orElseThrow();
    }

    /** An edition in a state that its commands lead to, whose last act was at {@link #WRITTEN}. */
    static LetterEdition edition(LetterEditionStatus status) {
        return switch (status) {
            case DRAFT -> draft(1, CONTENT, WRITTEN);
            case APPROVED -> approved(1, CONTENT, WRITTEN);
            case PUBLISHED -> published(1, CONTENT, WRITTEN);
            case WITHDRAWN ->
                published(1, CONTENT, WRITTEN).withdraw(MANAGER, WRITTEN).orElseThrow();
        };
    }

    static Decision<LetterEdition> take(LetterEdition edition, LetterEditionStep step, EditorId by, Instant at) {
        return switch (step) {
            case APPROVE -> edition.approve(SCHEMA, POLICY, by, at);
            case SEND_BACK -> edition.sendBack(by, at);
            case PUBLISH -> edition.publish(by, at);
            case WITHDRAW -> edition.withdraw(by, at);
        };
    }

    static LetterData.Builder data() {
        return LetterData.builder()
                .to(PersonName.of("王", "芳").withHonorific(Honorific.MS))
                .on(LocalDate.of(2026, 3, 2))
                .number("replyHours", 12)
                .text("brand", "日产");
    }

    static String codeOf(Decision<?> decision) {
        return decision instanceof Decision.Refused<?> refused
                ? refused.refusal().code()
                : "accepted";
    }

    static String sentenceOf(Decision<?> decision) {
        return ((Decision.Refused<?>) decision).refusal().sentence();
    }

    static EditionHistory history(LetterEdition... editions) {
        return new EditionHistory(List.of(editions));
    }

    /** The history with an edition in the place of the one of its number, or added. */
    static EditionHistory with(EditionHistory history, LetterEdition edition) {
        List<LetterEdition> all = new ArrayList<>(history.all());
        all.removeIf(other -> other.id().equals(edition.id()));
        all.add(edition);
        return new EditionHistory(all);
    }
}
