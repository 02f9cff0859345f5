package org.dealercrm.desk.store;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalDouble;

/** Fills the places of a statement one after the other. */
final class RowBinding {

    private final PreparedStatement statement;
    private int place;

    RowBinding(PreparedStatement statement) {
        this.statement = statement;
    }

    /** Begins at the first place again. */
    RowBinding again() {
        place = 0;
        return this;
    }

    RowBinding text(String value) throws SQLException {
        statement.setString(++place, value);
        return this;
    }

    RowBinding text(Optional<String> value) throws SQLException {
        statement.setString(++place, value.orElse(null));
        return this;
    }

    RowBinding word(Enum<?> value) throws SQLException {
        return text(value.name());
    }

    RowBinding number(long value) throws SQLException {
        statement.setLong(++place, value);
        return this;
    }

    RowBinding number(Optional<Integer> value) throws SQLException {
        if (value.isPresent()) {
            statement.setInt(++place, value.get());
        } else {
            statement.setNull(++place, Types.INTEGER);
        }
        return this;
    }

    RowBinding real(double value) throws SQLException {
        statement.setDouble(++place, value);
        return this;
    }

    RowBinding real(OptionalDouble value) throws SQLException {
        if (value.isPresent()) {
            return real(value.getAsDouble());
        }
        statement.setNull(++place, Types.DOUBLE);
        return this;
    }

    RowBinding day(LocalDate value) throws SQLException {
        statement.setObject(++place, value);
        return this;
    }

    RowBinding day(Optional<LocalDate> value) throws SQLException {
        if (value.isPresent()) {
            return day(value.get());
        }
        statement.setNull(++place, Types.DATE);
        return this;
    }

    RowBinding moment(Instant value) throws SQLException {
        statement.setObject(++place, value.atOffset(ZoneOffset.UTC));
        return this;
    }

    RowBinding moment(Optional<Instant> value) throws SQLException {
        if (value.isPresent()) {
            return moment(value.get());
        }
        statement.setNull(++place, Types.TIMESTAMP_WITH_TIMEZONE);
        return this;
    }

    RowBinding decimal(BigDecimal value) throws SQLException {
        statement.setBigDecimal(++place, value);
        return this;
    }

    RowBinding decimal(Optional<BigDecimal> value) throws SQLException {
        statement.setBigDecimal(++place, value.orElse(null));
        return this;
    }
}
