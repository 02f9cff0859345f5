package org.dealercrm.desk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.letter.mailing.AddressKey;
import org.dealercrm.letter.mailing.ClearedLetter;
import org.dealercrm.letter.mailing.DeliveryStatus;
import org.dealercrm.letter.mailing.LetterKey;
import org.dealercrm.letter.mailing.LetterOutbox;
import org.dealercrm.letter.mailing.MailingId;
import org.dealercrm.letter.mailing.OutboxCounts;
import org.dealercrm.letter.mailing.OutboxEntry;
import org.dealercrm.letter.mailing.OutboxLetter;
import org.dealercrm.letter.mailing.OutboxMove;
import org.dealercrm.letter.mailing.PutResult;

/**
 * The messages that are to go out, in the database. The unique keys of the table keep a message there once, whoever else writes at the
 * same time.
 */
final class JdbcLetterOutbox implements LetterOutbox {

    private static final String INSERT = "INSERT INTO letter_outbox (store_id, letter_key, " + OutboxRows.COLUMNS
            + ") VALUES (" + places(OutboxRows.COLUMN_COUNT + 2) + ")";
    private static final String SELECT = "SELECT " + OutboxRows.COLUMNS + " FROM letter_outbox WHERE store_id = ?";
    private static final String FIND = SELECT + " AND letter_key = ?";
    /** The order is that of the index, store and mailing included, so that no page sorts all of them. */
    private static final String PAGE = SELECT
            + " AND mailing_id = ? AND status = ? AND letter_key > ? ORDER BY store_id, mailing_id, status, letter_key LIMIT ?";

    private static final String MOVE =
            "UPDATE letter_outbox SET status = ?, moves = ?, attempts = ?, moved_at = ?, trouble = ?"
                    + " WHERE store_id = ? AND letter_key = ? AND moves = ?";
    private static final String COUNTS =
            "SELECT status, COUNT(*) FROM letter_outbox WHERE store_id = ? AND mailing_id = ? GROUP BY status";

    private static final Comparator<OutboxLetter> IN_ORDER = Comparator.comparing((OutboxLetter letter) ->
                    letter.onceAt().map(AddressKey::value).orElse(""))
            .thenComparing(OutboxLetter::key);

    private final Database database;
    private final OutboxRows rows = new OutboxRows();

    JdbcLetterOutbox(Database database) {
        this.database = database;
    }

    @Override
    public List<PutResult> put(List<ClearedLetter> letters) {
        List<OutboxLetter> all = letters.stream().map(ClearedLetter::letter).toList();
        try {
            return database.inTransaction("putting letters into the outbox", connection -> stored(connection, all));
        } catch (DatabaseFailure failure) {
            if (!failure.isDuplicateKey() && !failure.lostToAnother()) {
                throw failure;
            }
            // Somebody else stores one of them at this moment.
            return all.stream().map(this::storedAlone).toList();
        }
    }

    /** A letter by itself holds nothing that others wait for, so that it only loses while others hold more. */
    private PutResult storedAlone(OutboxLetter letter) {
        try {
            return database.inTransactionOrAgain(
                            "putting a letter into the outbox", connection -> stored(connection, List.of(letter)))
                    .get(0);
        } catch (DatabaseFailure failure) {
            if (!failure.isDuplicateKey()) {
                throw failure;
            }
            return find(letter.key()).isPresent() ? PutResult.ALREADY_THERE : PutResult.ADDRESS_TAKEN;
        }
    }

    /** Looks which keys are there, and adds the others in one batch. */
    private List<PutResult> stored(Connection connection, List<OutboxLetter> letters) throws SQLException {
        Set<LetterKey> keys = new HashSet<>(
                known(connection, letters.stream().map(OutboxLetter::key).toList()));
        Set<AddressKey> addresses = new HashSet<>(taken(
                connection,
                letters.stream().flatMap(letter -> letter.onceAt().stream()).toList()));
        List<PutResult> answers = new ArrayList<>(letters.size());
        List<OutboxLetter> added = new ArrayList<>();
        for (OutboxLetter letter : letters) {
            PutResult answer = answer(letter, keys, addresses);
            answers.add(answer);
            if (answer == PutResult.STORED) {
                added.add(letter);
            }
        }
        add(connection, added);
        return answers;
    }

    /**
     * In one order for everybody, so that two who add the same letters do not wait for each other. An address stands before the key in
     * it: two customers may share one, and whoever holds it then goes on to later addresses only, none of which the other holds.
     */
    private void add(Connection connection, List<OutboxLetter> letters) throws SQLException {
        if (letters.isEmpty()) {
            return;
        }
        List<OutboxLetter> inOrder = letters.stream().sorted(IN_ORDER).toList();
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            RowBinding row = new RowBinding(statement);
            for (OutboxLetter letter : inOrder) {
                rows.write(row.again(), letter);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static PutResult answer(OutboxLetter letter, Set<LetterKey> keys, Set<AddressKey> addresses) {
        LetterKey key = letter.key();
        if (keys.contains(key)) {
            return PutResult.ALREADY_THERE;
        }
        if (letter.onceAt().isPresent() && !addresses.add(letter.onceAt().get())) {
            return PutResult.ADDRESS_TAKEN;
        }
        keys.add(key);
        return PutResult.STORED;
    }

    @Override
    public Set<LetterKey> known(List<LetterKey> keys) {
        return database.inTransaction("looking for letters", connection -> known(connection, keys));
    }

    private static Set<LetterKey> known(Connection connection, List<LetterKey> keys) throws SQLException {
        return among(connection, "letter_key", keys, LetterKey::value, LetterKey::new);
    }

    private static Set<AddressKey> taken(Connection connection, List<AddressKey> keys) throws SQLException {
        return among(connection, "address_key", keys, AddressKey::value, AddressKey::new);
    }

    /**
     * Which of some keys stand in a column. The store is no condition of the query: H2 would walk through all letters of the store
     * instead of looking the values up.
     */
    private static <K> Set<K> among(
            Connection connection,
            String column,
            List<K> keys,
            Function<K, String> valueOf,
            BiFunction<StoreId, String, K> keyOf)
            throws SQLException {
        if (keys.isEmpty()) {
            return Set.of();
        }
        Set<K> asked = new HashSet<>(keys);
        Set<K> found = new HashSet<>();
        String sql = "SELECT store_id, " + column + " FROM letter_outbox WHERE " + column + " IN ("
                + places(keys.size()) + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            RowBinding row = new RowBinding(statement);
            for (K key : keys) {
                row.text(valueOf.apply(key));
            }
            try (ResultSet answer = statement.executeQuery()) {
                while (answer.next()) {
                    K key = keyOf.apply(StoreId.of(answer.getString(1)), answer.getString(2));
                    if (asked.contains(key)) {
                        found.add(key);
                    }
                }
            }
        }
        return found;
    }

    @Override
    public Optional<OutboxEntry> find(LetterKey key) {
        return database.inTransaction("finding a letter", connection -> {
            try (PreparedStatement statement = connection.prepareStatement(FIND)) {
                new RowBinding(statement).text(key.store().value()).text(key.value());
                List<OutboxEntry> found = read(statement, key.store());
                return found.stream().findFirst();
            }
        });
    }

    @Override
    public Page<OutboxEntry> page(MailingId mailing, DeliveryStatus status, PageRequest request) {
        return database.inTransaction("listing letters", connection -> {
            try (PreparedStatement statement = connection.prepareStatement(PAGE)) {
                new RowBinding(statement)
                        .text(mailing.store().value())
                        .text(mailing.value())
                        .word(status)
                        .text(request.after().orElse(""))
                        .number(request.size() + 1L);
                List<OutboxEntry> found = read(statement, mailing.store());
                boolean more = found.size() > request.size();
                List<OutboxEntry> items = more ? found.subList(0, request.size()) : found;
                return new Page<>(
                        items,
                        more
                                ? Optional.of(items.get(items.size() - 1)
                                        .letter()
                                        .key()
                                        .value())
                                : Optional.empty());
            }
        });
    }

    private List<OutboxEntry> read(PreparedStatement statement, StoreId store) throws SQLException {
        List<OutboxEntry> entries = new ArrayList<>();
        try (ResultSet answer = statement.executeQuery()) {
            RowReading row = new RowReading(answer);
            while (row.next()) {
                entries.add(rows.read(store, row));
            }
        }
        return entries;
    }

    @Override
    public Set<LetterKey> move(List<OutboxMove> moves) {
        if (moves.isEmpty()) {
            return Set.of();
        }
        // In one order for everybody, so that two who move the same letters do not wait for each other.
        List<OutboxMove> inOrder =
                moves.stream().sorted(Comparator.comparing(OutboxMove::key)).toList();
        return database.inTransactionOrAgain("moving letters", connection -> moved(connection, inOrder));
    }

    private static Set<LetterKey> moved(Connection connection, List<OutboxMove> moves) throws SQLException {
        Set<LetterKey> moved = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(MOVE)) {
            RowBinding row = new RowBinding(statement);
            for (OutboxMove move : moves) {
                OutboxRows.write(row.again(), move.to());
                row.text(move.key().store().value())
                        .text(move.key().value())
                        .number(move.to().moves() - 1L);
                statement.addBatch();
            }
            int[] changed = statement.executeBatch();
            for (int i = 0; i < changed.length; i++) {
                if (changed[i] == 1) {
                    moved.add(moves.get(i).key());
                }
            }
        }
        return moved;
    }

    @Override
    public OutboxCounts counts(MailingId mailing) {
        return database.inTransaction("counting letters", connection -> {
            Map<DeliveryStatus, Long> counts = new EnumMap<>(DeliveryStatus.class);
            try (PreparedStatement statement = connection.prepareStatement(COUNTS)) {
                new RowBinding(statement).text(mailing.store().value()).text(mailing.value());
                try (ResultSet answer = statement.executeQuery()) {
                    RowReading row = new RowReading(answer);
                    while (row.next()) {
                        counts.put(row.word(DeliveryStatus.class), row.longNumber());
                    }
                }
            }
            return new OutboxCounts(
                    counts.getOrDefault(DeliveryStatus.WAITING, 0L),
                    counts.getOrDefault(DeliveryStatus.UNDER_WAY, 0L),
                    counts.getOrDefault(DeliveryStatus.DELIVERED, 0L),
                    counts.getOrDefault(DeliveryStatus.FAILED, 0L));
        });
    }

    private static String places(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
