package org.dealercrm.desk.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dealercrm.letter.DateStyle;
import org.dealercrm.letter.edition.ContentHash;
import org.dealercrm.letter.edition.EditionAct;
import org.dealercrm.letter.edition.EditionContent;
import org.dealercrm.letter.edition.EditionSeal;
import org.dealercrm.letter.edition.EditorId;
import org.dealercrm.letter.edition.LetterEdition;
import org.dealercrm.letter.edition.LetterEditionId;
import org.dealercrm.letter.edition.LetterEditionState;
import org.dealercrm.letter.edition.LetterEditionStatus;
import org.dealercrm.template.TemplateVariable;
import org.dealercrm.template.ValueType;

/** An edition of a letter in {@code letter_edition}, with its authors, snippets, default values and sealed variables. */
final class LetterEditionTables implements AggregateTables<LetterEditionId, LetterEdition> {

    /** A text under its name. */
    private record Named(String name, String text) {

        static List<Named> of(Map<String, String> texts) {
            List<Named> named = new ArrayList<>();
            texts.forEach((name, text) -> named.add(new Named(name, text)));
            return named;
        }

        static Map<String, String> toMap(List<Named> named) {
            Map<String, String> texts = new LinkedHashMap<>();
            named.forEach(each -> texts.put(each.name, each.text));
            return texts;
        }
    }

    /** Whether a variable may be missing. */
    private enum Presence {
        REQUIRED,
        OPTIONAL
    }

    private static final PartTable<LetterEdition, EditorId> AUTHORS = new PartTable<>(
            "letter_edition_author",
            List.of("editor"),
            edition -> edition.state().authors(),
            (row, author) -> row.text(author.value()),
            (key, row) -> EditorId.of(row.text()));

    private static final PartTable<LetterEdition, Named> SNIPPETS = new PartTable<>(
            "letter_edition_snippet",
            List.of("name", "source"),
            edition -> Named.of(edition.content().snippets()),
            (row, snippet) -> row.text(snippet.name()).text(snippet.text()),
            (key, row) -> new Named(row.text(), row.text()));

    private static final PartTable<LetterEdition, Named> DEFAULTS = new PartTable<>(
            "letter_edition_default",
            List.of("name", "words"),
            edition -> Named.of(edition.content().defaults()),
            (row, value) -> row.text(value.name()).text(value.text()),
            (key, row) -> new Named(row.text(), row.text()));

    private static final PartTable<LetterEdition, TemplateVariable> VARIABLES = new PartTable<>(
            "letter_edition_variable",
            List.of("name", "type", "required"),
            edition -> edition.state().seal().map(EditionSeal::variables).orElse(List.of()),
            (row, variable) -> row.text(variable.name())
                    .word(variable.type())
                    .word(variable.optional() ? Presence.OPTIONAL : Presence.REQUIRED),
            (key, row) -> new TemplateVariable(
                    row.text(), row.word(ValueType.class), row.word(Presence.class) == Presence.OPTIONAL));

    @Override
    public String name() {
        return "letter_edition";
    }

    @Override
    public String keyColumn() {
        return "edition_id";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "code",
                "language",
                "status",
                "source",
                "dates",
                "written_by",
                "written_at",
                "changed_at",
                "content_hash",
                "approved_by",
                "approved_at",
                "published_by",
                "published_at",
                "withdrawn_by",
                "withdrawn_at",
                "rolled_back_to");
    }

    @Override
    public List<PartTable<LetterEdition, ?>> parts() {
        return List.of(AUTHORS, SNIPPETS, DEFAULTS, VARIABLES);
    }

    @Override
    public AggregateKey keyOf(LetterEditionId id) {
        return new AggregateKey(id.store(), id.value());
    }

    @Override
    public LetterEditionId idOf(LetterEdition edition) {
        return edition.id();
    }

    @Override
    public void write(RowBinding row, LetterEdition edition) throws SQLException {
        LetterEditionState state = edition.state();
        row.text(state.id().code())
                .word(state.id().language())
                .word(state.status())
                .text(state.content().source())
                .word(state.content().dates())
                .text(state.written().by().value())
                .moment(state.written().at())
                .moment(state.changedAt())
                .text(state.seal().map(seal -> seal.hash().hex()));
        write(row, state.approval());
        write(row, state.publication());
        write(row, state.withdrawal());
        row.number(state.rolledBackTo());
    }

    @Override
    public Function<Parts, LetterEdition> read(AggregateKey key, RowReading row) throws SQLException {
        row.text(); // the code stands in the key too
        row.text(); // and so does the language
        LetterEditionState.Builder state = LetterEditionState.builder()
                .id(LetterEditionId.parse(key.store(), key.value()))
                .status(row.word(LetterEditionStatus.class));
        String source = row.text();
        DateStyle dates = row.word(DateStyle.class);
        state.written(new EditionAct(EditorId.of(row.text()), row.moment())).changedAt(row.moment());
        Optional<ContentHash> hash = row.perhapsText().map(ContentHash::new);
        state.approval(act(row)).publication(act(row)).withdrawal(act(row)).rolledBackTo(row.perhapsNumber());
        return parts -> LetterEdition.restore(state.authors(parts.of(AUTHORS))
                        .content(new EditionContent(
                                source, dates, Named.toMap(parts.of(SNIPPETS)), Named.toMap(parts.of(DEFAULTS))))
                        .seal(hash.map(of -> new EditionSeal(of, parts.of(VARIABLES))))
                        .build())
                .aggregate();
    }

    private static void write(RowBinding row, Optional<EditionAct> act) throws SQLException {
        row.text(act.map(done -> done.by().value())).moment(act.map(EditionAct::at));
    }

    private static Optional<EditionAct> act(RowReading row) throws SQLException {
        Optional<EditorId> by = row.perhapsText().map(EditorId::of);
        return row.perhapsMoment().flatMap(at -> by.map(editor -> new EditionAct(editor, at)));
    }
}
