package org.dealercrm.desk.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.SaveResult;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.desk.store.JdbcStore;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.catalog.LetterCatalog;
import org.dealercrm.letter.catalog.LetterKind;
import org.dealercrm.letter.edition.EditionContent;
import org.dealercrm.letter.edition.EditorId;
import org.dealercrm.letter.edition.LetterEdition;
import org.dealercrm.letter.edition.LetterEditionId;
import org.dealercrm.letter.edition.LetterEditionStatus;
import org.dealercrm.letter.edition.LetterTemplates;
import org.dealercrm.letter.edition.StampedTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first edition of a letter is entered wholly or not at all, also by two at once. */
class StoreEditionsTest {

    private static final StoreId STORE = StoreId.of("S-1");
    private static final Instant AT = Instant.parse("2026-10-31T08:00:00Z");
    private static final LetterKind KIND = LetterKind.THANK_YOU_AFTER_PURCHASE;

    @TempDir
    Path folder;

    private JdbcStore database;

    @BeforeEach
    void open() {
        database = JdbcStore.open("jdbc:h2:file:" + folder.resolve("store").toAbsolutePath());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static StampedTemplate inForce(LetterTemplates templates) {
        return new StoreEditions(templates, STORE, LetterLanguage.ZH_HANS, AT, true).inForce(KIND);
    }

    private List<LetterEdition> entered() {
        return database
                .letterTemplates()
                .editions(STORE, KIND.code(), LetterLanguage.ZH_HANS, new PageRequest(10, Optional.empty()))
                .items()
                .stream()
                .map(each -> each.aggregate())
                .toList();
    }

    /** The port of the database, of which a save is preceded by something. */
    private LetterTemplates before(Runnable save) {
        LetterTemplates stored = database.letterTemplates();
        return (LetterTemplates) java.lang.reflect.Proxy.newProxyInstance(
                LetterTemplates.class.getClassLoader(),
                new Class<?>[] {LetterTemplates.class},
                (proxy, method, args) -> {
                    if (method.getName().equals("save")) {
                        save.run();
                    }
                    return method.invoke(stored, args);
                });
    }

    @Test
    void it_is_entered_by_one_save() {
        List<Integer> saves = new ArrayList<>();
        StampedTemplate first = inForce(before(() -> saves.add(entered().size())));
        assertThat(saves).containsExactly(0);
        assertThat(entered()).singleElement().satisfies(edition -> {
            assertThat(edition.status()).isEqualTo(LetterEditionStatus.PUBLISHED);
            assertThat(edition.stamp()).contains(first.stamp());
        });
        assertThat(inForce(database.letterTemplates()).stamp()).isEqualTo(first.stamp());
    }

    @Test
    void of_two_who_enter_it_at_once_both_send_the_one_that_was_stored() {
        LetterTemplates templates = database.letterTemplates();
        StampedTemplate second = inForce(before(() -> inForce(templates)));
        assertThat(entered()).hasSize(1);
        assertThat(entered().get(0).stamp()).contains(second.stamp());
    }

    @Test
    void a_draft_of_the_store_s_own_is_not_passed_over() {
        LetterEditionId id = new LetterEditionId(STORE, KIND.code(), LetterLanguage.ZH_HANS, 1);
        String source = LetterCatalog.letter(KIND, LetterLanguage.ZH_HANS).source();
        LetterEdition draft = LetterEdition.draft(id, EditionContent.of(source), EditorId.of("li"), AT)
                .orElseThrow();
        assertThat(database.letterTemplates().save(draft, 0, List.of())).isNotInstanceOf(SaveResult.Conflict.class);
        assertThatExceptionOfType(UnusableInput.class)
                .isThrownBy(() -> inForce(database.letterTemplates()))
                .withMessageContaining("none of them in force");
    }
}
