package org.hoso.runtime.boot;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One database schema with its own migration history. The side that owns it migrates; a process of the other side waits
 * until the owner has done so, which is why the two may be started in any order.
 */
public final class SchemaMigration {
    private static final Logger LOG = LoggerFactory.getLogger(SchemaMigration.class);

    private static final Set<MigrationState> FUTURE =
            EnumSet.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    private final String schema;
    private final Flyway flyway;

    /** @param location where the scripts are, for example {@code classpath:schema/events} */
    public SchemaMigration(DataSource dataSource, String schema, String location) {
        this(
                schema,
                Flyway.configure()
                        .dataSource(dataSource)
                        .schemas(schema)
                        .defaultSchema(schema)
                        .locations(location)
                        .validateMigrationNaming(true)
                        .load());
    }

    private SchemaMigration(String schema, Flyway flyway) {
        this.schema = schema;
        this.flyway = flyway;
    }

    /** The keys' own, in a database that holds nothing else. */
    public static SchemaMigration ofKeys(DataSource dataSource) {
        return new SchemaMigration(
                "of the keys",
                Flyway.configure()
                        .dataSource(dataSource)
                        .locations("classpath:schema/keys")
                        .table("key_schema_history")
                        .load());
    }

    /**
     * Brings the schema up to date.
     *
     * @throws CannotStart when it is newer than this program, which would write to it what the newer one does not expect, or was
     *                     made by another form of a file that this program has, which leads nowhere from here
     */
    public void migrate() {
        refuseOther();
        flyway.migrate();
    }

    /**
     * Waits until somebody else has brought the schema up to date.
     *
     * @throws CannotStart when nobody has within that time, or when the schema is newer than this program, or another's
     */
    public void await(Duration patience) {
        refuseOther();
        Instant deadline = Instant.now().plus(patience);
        while (flyway.info().pending().length > 0) {
            if (Instant.now().isAfter(deadline)) {
                throw new CannotStart(
                        "The database schema " + schema + " is not there or not up to date.",
                        "Start the command side of this version, which makes it, then start again.");
            }
            LOG.info("waiting for the database schema {} to be brought up to date by its owner", schema);
            pause();
        }
    }

    private void refuseOther() {
        List<MigrationInfo> all = List.of(flyway.info().all());
        refuseMadeByAnother(all);
        refuseNewer(all);
    }

    /** First: what was made otherwise has later files too that are not known here, and is no newer for that. */
    private void refuseMadeByAnother(List<MigrationInfo> all) {
        String made = scripts(
                all,
                migration -> migration.isApplied()
                        && migration.getResolvedChecksum() != null
                        && !migration.getResolvedChecksum().equals(migration.getAppliedChecksum()));
        if (!made.isEmpty())
            throw new CannotStart(
                    "The database schema " + schema + " was made by another " + made
                            + " than this program's: until release 1.0 is cut that file is edited in place, and what an earlier one made"
                            + " is not carried over. Nothing in it was touched.",
                    "Start on an empty data folder (move .data away, or name another with --data), or on empty databases for events and keys"
                            + " both; what lies in the old ones is read by the version that made them.");
    }

    private void refuseNewer(List<MigrationInfo> all) {
        String newer = scripts(all, migration -> FUTURE.contains(migration.getState()));
        if (!newer.isEmpty())
            throw new CannotStart(
                    "The database schema " + schema + " is newer than this program, which does not know " + newer + ".",
                    "Start the newer version, or restore the databases as they were before it.");
    }

    private static String scripts(List<MigrationInfo> all, Predicate<MigrationInfo> such) {
        return all.stream().filter(such).map(MigrationInfo::getScript).collect(Collectors.joining(", "));
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
