package org.dealercrm.desk.store;

import java.sql.SQLException;
import java.util.Set;

/**
 * The database refused or broke off; nothing of the act was stored. What the database itself said is left out, because it
 * likes to print the values of a row or the password of an address; its SQL state tells the kind of trouble.
 */
public final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String NO_STATE = "none";
    private static final String DUPLICATE_KEY = "23505";
    /** A deadlock, by the standard and as PostgreSQL says it; a row waited for too long, as H2 and PostgreSQL say it. */
    private static final Set<String> LOST = Set.of("40001", "40P01", "HYT00", "55P03");

    private final String sqlState;

    /**
     * Says what failed.
     *
     * @param act what was being done, a few words without personal data, not null
     * @param cause what the database said, not null
     */
    DatabaseFailure(String act, SQLException cause) {
        super("The database failed while " + act + " (SQL state " + cause.getSQLState() + ", code "
                + cause.getErrorCode() + ").");
        this.sqlState = cause.getSQLState() == null ? NO_STATE : cause.getSQLState();
        setStackTrace(cause.getStackTrace());
    }

    /**
     * Says that a database could not be opened.
     *
     * @param cause what the pool or the migration said, not null
     * @return the failure, never null
     */
    static DatabaseFailure opening(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql) {
                return new DatabaseFailure("it was being opened", sql);
            }
        }
        return new DatabaseFailure(
                "it was being opened", new SQLException(cause.getClass().getSimpleName()));
    }

    /**
     * The state of SQL:2023, for example 23505 for a key that is there already or 08001 for a server that does not answer.
     *
     * @return five characters, or {@code none}
     */
    public String sqlState() {
        return sqlState;
    }

    /** Whether a row of this key is there already. */
    boolean isDuplicateKey() {
        return DUPLICATE_KEY.equals(sqlState);
    }

    /** Whether another transaction held a row that this one needed; the same act may succeed when that one is done. */
    boolean lostToAnother() {
        return LOST.contains(sqlState);
    }
}
