package org.dealercrm.desk.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The connections to the database: each act is one transaction, done wholly or not at all. */
final class Database implements AutoCloseable {

    /**
     * Something done with a connection.
     *
     * @param <T> the answer
     */
    @FunctionalInterface
    interface Act<T> {
        T with(Connection connection) throws SQLException;
    }

    private static final int CONNECTIONS = 4;
    private static final int TRIES = 8;
    private static final String MIGRATIONS = "classpath:org/dealercrm/desk/store/migration";

    private final HikariDataSource connections;

    private Database(HikariDataSource connections) {
        this.connections = connections;
    }

    static Database open(String jdbcUrl) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(jdbcUrl);
        config.setAutoCommit(false);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setPoolName("dealer-desk");
        HikariDataSource connections;
        try {
            connections = new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw DatabaseFailure.opening(e);
        }
        try {
            migrate(connections, jdbcUrl.startsWith("jdbc:postgresql:"));
            return new Database(connections);
        } catch (FlywayException e) {
            connections.close();
            throw DatabaseFailure.opening(e);
        }
    }

    private static void migrate(HikariDataSource connections, boolean postgres) {
        Flyway.configure()
                .dataSource(connections)
                .locations(MIGRATIONS)
                // H2 compares bytes by itself and knows no such word on a column.
                .placeholders(Map.of("id_collation", postgres ? "COLLATE \"C\"" : ""))
                .load()
                .migrate();
    }

    /** Does an act in one transaction; if it throws, nothing of it is stored. */
    <T> T inTransaction(String act, Act<T> work) {
        try (Connection connection = connections.getConnection()) {
            try {
                T answer = work.with(connection);
                connection.commit();
                return answer;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(act, e);
        }
    }

    /**
     * Does an act in one transaction, and again if it lost to another one: the two waited for each other, or one too long. The act must
     * leave nothing behind but its answer and what it stores.
     */
    <T> T inTransactionOrAgain(String act, Act<T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return inTransaction(act, work);
            } catch (DatabaseFailure failure) {
                if (!failure.lostToAnother() || tries == TRIES) {
                    throw failure;
                }
            }
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
