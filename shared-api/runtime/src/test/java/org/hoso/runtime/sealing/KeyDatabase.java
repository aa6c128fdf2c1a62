package org.hoso.runtime.sealing;

import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.hoso.cases.PersonId;
import org.hoso.cases.Sealed;
import org.hoso.runtime.TestPostgres;
import org.springframework.jdbc.core.JdbcTemplate;

/** The key database on a real server, one a JVM, with sealers as several processes would have them. */
public final class KeyDatabase {
    static final String NAME = "Nguyễn Thị Bưởi";

    private static final MasterKey MASTER = new MasterKey(new byte[MasterKey.BYTES]);
    private static final VouchedRows VOUCHED = new VouchedRows(new RowMacs(MASTER), new ForgedRows());
    private static final KeyDatabase RUNNING = new KeyDatabase();

    private final KeyStore store;
    private final JdbcTemplate jdbc;

    private KeyDatabase() {
        TestPostgres.Database database = TestPostgres.empty();
        store = KeyStore.open(new KeyProperties(
                database.url(), database.user(), database.password(), Path.of("unused"), false, true, 8, false));
        jdbc = new JdbcTemplate(database.dataSource());
    }

    public static KeyDatabase running() {
        return RUNNING;
    }

    public JdbcTemplate jdbc() {
        return jdbc;
    }

    public Process process() {
        return new Process(store);
    }

    public void destroyKeyOf(PersonId person) {
        jdbc.update("delete from person_key where person = ?", person.value());
    }

    /** What one process has: its own cache, whose time the test moves. */
    public static final class Process {
        private final AtomicLong nanos = new AtomicLong();
        public final Sealer sealer;
        public final Opener opener;
        final Forgetting forgetting;
        public final FileKeys files;

        private Process(KeyStore store) {
            Ticker ticker = nanos::get;
            KeyCache cache = new KeyCache(ticker);
            SecureRandom random = new SecureRandom();
            Persons persons = new Persons(store, MASTER, cache, random, VOUCHED);
            sealer = new Sealer(persons, cache, random);
            opener = new Opener(persons, cache);
            forgetting = new Forgetting(store, cache, VOUCHED);
            files = new FileKeys(store, MASTER, sealer, opener, VOUCHED, random);
        }

        /** A name sealed for whoever the ref leads to. */
        Sealed sealed(UUID ref) {
            SealingSession session = prepared(ref);
            return session.seal(ref, "name", NAME);
        }

        public PersonId personOf(UUID ref) {
            return prepared(ref).personOf(ref);
        }

        /** Of a ref drawn just now, by a number. */
        PersonId personOf(UUID ref, String number) {
            SealingSession session = sealer.open();
            session.needs(ref, new Identity.Number(number), true);
            session.prepare();
            return session.personOf(ref);
        }

        private SealingSession prepared(UUID ref) {
            SealingSession session = sealer.open();
            session.needs(ref, false);
            session.prepare();
            return session;
        }

        public void pass(Duration time) {
            nanos.addAndGet(time.toNanos());
        }
    }
}
