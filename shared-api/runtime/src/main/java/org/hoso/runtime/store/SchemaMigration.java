package org.hoso.runtime.store;

import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One database schema with its own migration history. The side that owns it migrates; a process of the other side waits
 * until the owner has done so, which is why the two may be started in any order.
 */
public final class SchemaMigration {
    private static final Logger LOG = LoggerFactory.getLogger(SchemaMigration.class);

    private final String schema;
    private final Flyway flyway;

    /** @param location where the scripts are, for example {@code classpath:db/events} */
    public SchemaMigration(DataSource dataSource, String schema, String location) {
        this.schema = schema;
        this.flyway = Flyway.configure()
                .dataSource(dataSource)
                .schemas(schema)
                .defaultSchema(schema)
                .locations(location)
                .validateMigrationNaming(true)
                .load();
    }

    /** Brings the schema up to date. */
    public void migrate() {
        flyway.migrate();
    }

    /**
     * Waits until somebody else has brought the schema up to date.
     *
     * @throws IllegalStateException when nobody has within that time
     */
    public void await(Duration patience) {
        Instant deadline = Instant.now().plus(patience);
        while (flyway.info().pending().length > 0) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("the database schema " + schema + " is not there or not up to date;"
                        + " start the side that owns it, or let this process migrate it");
            }
            LOG.info("waiting for the database schema {} to be brought up to date by its owner", schema);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a database schema", e);
        }
    }
}
