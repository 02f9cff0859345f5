package org.dealercrm.desk.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads the columns of a row one after the other. */
final class RowReading {

    private final ResultSet rows;
    private int column;

    RowReading(ResultSet rows) {
        this.rows = rows;
    }

    /** Goes to the next row and to its first column. */
    boolean next() throws SQLException {
        column = 0;
        return rows.next();
    }

    String text() throws SQLException {
        return rows.getString(++column);
    }

    Optional<String> perhapsText() throws SQLException {
        return Optional.ofNullable(rows.getString(++column));
    }

    <E extends Enum<E>> E word(Class<E> words) throws SQLException {
        return Enum.valueOf(words, text());
    }

    <E extends Enum<E>> Optional<E> perhapsWord(Class<E> words) throws SQLException {
        return perhapsText().map(word -> Enum.valueOf(words, word));
    }

    int number() throws SQLException {
        return rows.getInt(++column);
    }

    long longNumber() throws SQLException {
        return rows.getLong(++column);
    }

    Optional<Integer> perhapsNumber() throws SQLException {
        int value = rows.getInt(++column);
        return rows.wasNull() ? Optional.empty() : Optional.of(value);
    }

    double real() throws SQLException {
        return rows.getDouble(++column);
    }

    OptionalDouble perhapsReal() throws SQLException {
        double value = rows.getDouble(++column);
        return rows.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    LocalDate day() throws SQLException {
        return rows.getObject(++column, LocalDate.class);
    }

    Optional<LocalDate> perhapsDay() throws SQLException {
        return Optional.ofNullable(rows.getObject(++column, LocalDate.class));
    }

    Instant moment() throws SQLException {
        return rows.getObject(++column, OffsetDateTime.class).toInstant();
    }

    Optional<Instant> perhapsMoment() throws SQLException {
        return Optional.ofNullable(rows.getObject(++column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    BigDecimal decimal() throws SQLException {
        return rows.getBigDecimal(++column);
    }

    Optional<BigDecimal> perhapsDecimal() throws SQLException {
        return Optional.ofNullable(rows.getBigDecimal(++column));
    }
}
