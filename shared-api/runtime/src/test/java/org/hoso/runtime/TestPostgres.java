package org.hoso.runtime;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.hoso.runtime.boot.SchemaMigration;
import org.hoso.runtime.store.EventTables;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;

/** One PostgreSQL server a JVM, started when first asked for; each test takes a database of its own. Nothing in it outlives the JVM. */
public final class TestPostgres {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String TEMPLATE = "with_event_store";

    private TestPostgres() {}

    /** A database of its own, empty. */
    public static Database empty() {
        return create("template1");
    }

    /** A database of its own with the event store's schema already in place, much quicker than migrating it again. */
    public static Database withEventStore() {
        Migrated.once();
        return create(TEMPLATE);
    }

    private static Database create(String template) {
        String name = "test_" + COUNT.incrementAndGet();
        execute("create database " + name + " template " + template);
        return new Database(name);
    }

    private static void execute(String sql) {
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot run: " + sql, e);
        }
    }

    /** One database of the server. */
    public record Database(String name) {
        public String url() {
            return Server.RUNNING.getJdbcUrl("postgres", name);
        }

        public String user() {
            return "postgres";
        }

        public String password() {
            return "";
        }

        /** Unpooled: each connection is a new session. */
        public DataSource dataSource() {
            PGSimpleDataSource dataSource = new PGSimpleDataSource();
            dataSource.setURL(url());
            return dataSource;
        }

        /** Makes a Spring test use this database. */
        public void register(DynamicPropertyRegistry registry) {
            registry.add("spring.datasource.url", this::url);
            registry.add("spring.datasource.username", this::user);
            registry.add("spring.datasource.password", this::password);
        }
    }

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("max_connections", "300")
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .start();
            } catch (IOException e) {
                throw new IllegalStateException("the embedded PostgreSQL does not start", e);
            }
        }
    }

    private static final class Migrated {
        static {
            execute("create database " + TEMPLATE);
            new SchemaMigration(new Database(TEMPLATE).dataSource(), EventTables.SCHEMA, "classpath:schema/events")
                    .migrate();
        }

        static void once() {
            // Loading this class has migrated the template.
        }
    }
}
