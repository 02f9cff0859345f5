package org.dealercrm.letter.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dealercrm.letter.edition.StoreLetters.AUTHOR;
import static org.dealercrm.letter.edition.StoreLetters.ID;
import static org.dealercrm.letter.edition.StoreLetters.MANAGER;
import static org.dealercrm.letter.edition.StoreLetters.NOW;
import static org.dealercrm.letter.edition.StoreLetters.POLICY;
import static org.dealercrm.letter.edition.StoreLetters.SCHEMA;
import static org.dealercrm.letter.edition.StoreLetters.STORE;
import static org.dealercrm.letter.edition.StoreLetters.saying;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.Versioned;
import org.dealercrm.event.Decision;
import org.dealercrm.letter.DateStyle;
import org.dealercrm.letter.Letter;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.template.TemplateSchema;
import org.junit.jupiter.api.Test;

/** A letter is written again from its stamp and its values, byte for byte, whatever the store has done to its letters since. */
class RebuiltLetterTest {

    private static final Instant LATER = NOW.plusSeconds(60L * 86_400);

    private final InMemoryLetterTemplates templates = new InMemoryLetterTemplates();

    private LetterEdition save(Decision<LetterEdition> decision) {
        Decision.Accepted<LetterEdition> accepted = (Decision.Accepted<LetterEdition>) decision;
        LetterEdition edition = accepted.aggregate();
        long version = templates.find(edition.id()).map(Versioned::version).orElse(0L);
        templates.save(edition, version, accepted.events());
        return edition;
    }

    private LetterEdition published(LetterEdition draft, Instant at) {
        return save(save(draft.approve(SCHEMA, POLICY, MANAGER, at)).publish(AUTHOR, at));
    }

    private Letter written(StampedTemplate letter) {
        return letter.template().write(StoreLetters.data().build()).orElseThrow();
    }

    @Test
    void letterOfAnEarlierEditionIsWrittenAgain() {
        EditionContent content = saying("真诚").dated(DateStyle.NUMERALS).withDefaults(Map.of("extra", "十二小时之内答复。"));
        published(save(LetterEdition.draft(ID, content, AUTHOR, NOW)), NOW);
        StampedTemplate inForce = templates
                .inForce(STORE, "thank-you", LetterLanguage.ZH_HANS, NOW)
                .orElseThrow()
                .aggregate()
                .toSend(SCHEMA)
                .orElseThrow();
        Letter sent = written(inForce);
        String stamp = inForce.stamp().text();

        LetterEdition second = published(
                save(save(templates.find(ID).orElseThrow().aggregate().next(AUTHOR, LATER))
                        .revise(saying("衷心"), AUTHOR, LATER)),
                LATER);
        save(templates.find(ID).orElseThrow().aggregate().withdraw(MANAGER, LATER));
        assertThat(templates
                        .inForce(STORE, "thank-you", LetterLanguage.ZH_HANS, LATER)
                        .orElseThrow()
                        .aggregate())
                .isEqualTo(second);

        TemplateSchema grown =
                TemplateSchema.builder().optionalText("motto").all(SCHEMA).build();
        EditionStamp kept = EditionStamp.parse(STORE, stamp);
        LetterEdition edition = templates.find(kept.edition()).orElseThrow().aggregate();
        assertThat(edition.stamp()).contains(kept);
        Letter again = edition.compile(grown)
                .orElseThrow()
                .write(StoreLetters.data().build())
                .orElseThrow();
        assertThat(again.text()).isEqualTo(sent.text()).contains("二〇二六年三月二日", "十二小时之内答复。", "真诚感谢");
        assertThat(again.html()).isEqualTo(sent.html());
    }

    @Test
    void goingBackIsReadOffTheHistory() {
        published(save(LetterEdition.draft(ID, saying("真诚"), AUTHOR, NOW)), NOW);
        published(
                save(save(templates.find(ID).orElseThrow().aggregate().next(AUTHOR, NOW))
                        .revise(saying("衷心"), AUTHOR, NOW)),
                NOW.plusSeconds(1));
        List<LetterEdition> all = templates
                .editions(STORE, "thank-you", LetterLanguage.ZH_HANS, PageRequest.first(PageRequest.MAX_SIZE))
                .items()
                .stream()
                .map(Versioned::aggregate)
                .toList();
        LetterEdition back = save(new EditionHistory(all).rollBack(1, SCHEMA, AUTHOR, LATER));
        assertThat(templates
                        .inForce(STORE, "thank-you", LetterLanguage.ZH_HANS, LATER)
                        .orElseThrow()
                        .aggregate())
                .isEqualTo(back);
        assertThat(templates.recordedEvents().stream()
                        .map(event -> event.getClass().getSimpleName()))
                .containsExactly(
                        "EditionDrafted",
                        "EditionMoved",
                        "EditionMoved",
                        "EditionDrafted",
                        "EditionRevised",
                        "EditionMoved",
                        "EditionMoved",
                        "EditionRolledBack");
    }
}
