package org.hoso.ops.attacks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hoso.proof.SigningKey;
import org.hoso.runtime.ledger.DirectConnections;
import org.hoso.runtime.ledger.LedgerSignal;
import org.hoso.runtime.ledger.Sequencer;
import org.hoso.runtime.proof.Checkpoints;
import org.hoso.runtime.proof.ForkAlarm;
import org.hoso.runtime.proof.StoredTree;
import org.hoso.runtime.proof.TreeGrowth;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A store to be attacked: cases of ten events, signed twice, and a few events that nothing has signed yet. */
final class SmallStore implements Attacked {
    /** Where most attacks strike: behind the first checkpoint, with events of its case on both sides. */
    static final int PLACE = 377;

    static final int FIRST_SIGNED = 300;
    static final int SIGNED = 600;
    static final int ALL = 605;

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String WRITE = """
            insert into events.event_entry (event_identifier, aggregate_identifier, sequence_number, type, payload_type,
              payload_revision, payload, meta_data, time_stamp)
            select 'event-' || n, '00000000-0000-7000-8000-' || lpad((n / 10)::text, 12, '0'), n % 10, 'case',
              case n % 3 when 0 then 'case.note-added' when 1 then 'case.violation-classified' else 'case.sanction-imposed' end,
              '1', json_build_object('n', n, 'fine', 12500000 + n), json_build_object('traceId', 't-' || n),
              to_char(timestamptz '2026-11-20T02:30:00Z' + n * interval '1 second', 'YYYY-MM-DD"T"HH24:MI:SS".000Z"')
            from generate_series(?, ? - 1) n
            """;

    private final PGSimpleDataSource database;
    private final JdbcClient jdbc;
    private final SigningKey key = SigningKey.secret("hoso/attacked", SigningKey.fresh());

    /** @param database with the event store's schema, and nothing in it */
    SmallStore(PGSimpleDataSource database) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
    }

    @Override
    public PGSimpleDataSource database() {
        return database;
    }

    @Override
    public List<Theme> themes() {
        return Attacks.onEvents();
    }

    @Override
    public Map<Finder, Detector> findings() {
        return Map.of(
                Finder.VERIFICATION, new ByVerification(key.verifier(), SIGNED),
                Finder.READING, new ByReading());
    }

    SmallStore filled() {
        LedgerSignal signal = new LedgerSignal();
        Sequencer sequencer = new Sequencer(DirectConnections.to(database), signal, Duration.ofSeconds(30));
        sequencer.start();
        try {
            write(0, FIRST_SIGNED, signal);
            sign();
            write(FIRST_SIGNED, SIGNED, signal);
            sign();
            write(SIGNED, ALL, signal);
        } finally {
            sequencer.stop();
        }
        return this;
    }

    private void write(int from, int to, LedgerSignal signal) {
        jdbc.sql(WRITE).params(from, to).update();
        signal.committed();
        Instant deadline = Instant.now().plus(PATIENCE);
        while (jdbc.sql("select position from events.ledger_head")
                        .query(Integer.class)
                        .single()
                < to) {
            if (Instant.now().isAfter(deadline)) throw new IllegalStateException("nothing is sequenced");
            Thread.onSpinWait();
        }
    }

    private void sign() {
        new Checkpoints(database, new StoredTree(database), new TreeGrowth(database), key, new ForkAlarm()).now();
    }
}
