package org.hoso.runtime.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.hoso.proof.Checkpoint;
import org.hoso.proof.MerkleTree;
import org.hoso.proof.Note;
import org.hoso.proof.SigningKey;
import org.hoso.runtime.problems.Tampered;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The checkpoints of this ledger: signed once for a size, kept for ever. */
public final class Checkpoints {
    /** Each with what witnesses have signed of it since, and with the time of its first stamp. */
    private static final String SELECT = """
            select size, signed_at, note || coalesce((
                select string_agg(c.line, '' order by c.witness_id) from events.cosignature c
                where c.key_id = p.key_id and c.size = p.size), '') as note,
              (select min(s.stamped_at) from events.checkpoint_stamp s
                where s.key_id = p.key_id and s.size = p.size) as stamped_at
            from events.checkpoint p where key_id = ?
            """;

    /** By the clock that gives positions, which may have been set back since: nothing is signed before it was ledgered. */
    private static final String NOW = "select greatest(clock_timestamp(), ledgered_at) from events.ledger_head";

    private static final String STAMPED =
            " and size = (select max(size) from events.checkpoint_stamp where key_id = p.key_id and size >= ?)";

    private final JdbcClient jdbc;
    private final StoredTree tree;
    private final TreeGrowth growth;
    private final SigningKey key;
    private final ForkAlarm alarm;
    private final Refusals refusals;
    private final String keyId;

    public Checkpoints(DataSource dataSource, StoredTree tree, TreeGrowth growth, SigningKey key, ForkAlarm alarm) {
        this.jdbc = JdbcClient.create(dataSource);
        this.tree = tree;
        this.growth = growth;
        this.key = key;
        this.alarm = alarm;
        this.refusals = new Refusals(dataSource, tree, key.verifier());
        this.keyId = HexFormat.of().formatHex(key.verifier().id());
    }

    public SigningKey key() {
        return key;
    }

    /** What witnesses refused of it. */
    public Refusals refusals() {
        return refusals;
    }

    public Optional<StoredCheckpoint> latest() {
        return jdbc.sql(SELECT + " order by size desc limit 1")
                .param(keyId)
                .query((row, n) -> checkpoint(row))
                .optional();
    }

    /** Those of more events than a size, the smallest first. */
    public List<StoredCheckpoint> after(long size, int limit) {
        return jdbc.sql(SELECT + " and size > ? order by size limit ?")
                .param(keyId)
                .param(size)
                .param(limit)
                .query((row, n) -> checkpoint(row))
                .list();
    }

    /**
     * One of the whole ledger as it is now; the last one, where the ledger has not grown since.
     *
     * @throws Tampered where the ledger no longer continues what was signed last, or a witness proved that of something signed before
     */
    public StoredCheckpoint now() {
        Optional<StoredCheckpoint> last = latest();
        grow(last);
        long size = tree.reach();
        MerkleTree open = tree.open();
        refuseFork(last, open, size);
        return last.filter(before -> before.size() == size).orElseGet(() -> sign(open, size));
    }

    /** Of that many events, where there is one. */
    public Optional<StoredCheckpoint> of(long size) {
        return one(" and size = ?", size);
    }

    /**
     * One that covers a position: the last that bears a time stamp, or else the last, or else one of now. Empty where the ledger
     * has no such position yet.
     */
    public Optional<StoredCheckpoint> covering(long position) {
        return one(STAMPED, position)
                .or(() -> latest().filter(last -> last.size() >= position))
                .or(() -> Optional.of(now()).filter(signed -> signed.size() >= position));
    }

    private Optional<StoredCheckpoint> one(String which, long number) {
        return jdbc.sql(SELECT + which)
                .param(keyId)
                .param(number)
                .query((row, n) -> checkpoint(row))
                .optional();
    }

    private StoredCheckpoint sign(MerkleTree open, long size) {
        OffsetDateTime at = jdbc.sql(NOW).query(OffsetDateTime.class).single();
        Note note = new Checkpoint(key.verifier().name(), size, open.root(size)).signedBy(key, at.toInstant());
        jdbc.sql(
                        "insert into events.checkpoint (size, key_id, signed_at, note) values (?, ?, ?, ?) on conflict do nothing")
                .param(size)
                .param(keyId)
                .param(at)
                .param(note.written())
                .update();
        return of(size).orElseThrow();
    }

    /**
     * The tree for the proofs of one answer.
     *
     * @throws Tampered where the ledger no longer continues what was signed last, or a witness proved that of something signed before: no
     *     proof leaves over it
     */
    public MerkleTree proven() {
        MerkleTree open = tree.open();
        refuseFork(latest(), open, tree.reach());
        return open;
    }

    /** For whoever finds that a proof does not hold. @return what to throw */
    public Tampered forked() {
        return alarm.of(latest().map(StoredCheckpoint::size).orElse(0L));
    }

    /** Leaves that are missing leave nothing to grow by. */
    private void grow(Optional<StoredCheckpoint> last) {
        try {
            growth.catchUp();
        } catch (HolesInLedger holes) {
            throw alarm.of(last.map(StoredCheckpoint::size).orElse(0L));
        }
    }

    /** Nothing is signed that contradicts what was: two histories under one key would prove each other. */
    private void refuseFork(Optional<StoredCheckpoint> last, MerkleTree open, long size) {
        for (KeptRefusal proven : refusals.proven())
            throw alarm.of(proven.shown().size());
        if (last.isEmpty()) return;
        StoredCheckpoint before = last.get();
        if (before.size() > size || !hasRoot(before, open)) throw alarm.of(before.size());
        alarm.mended();
    }

    private static boolean hasRoot(StoredCheckpoint before, MerkleTree open) {
        try {
            return Arrays.equals(Checkpoint.of(Note.parse(before.note())).root(), open.root(before.size()));
        } catch (HolesInLedger holes) {
            return false;
        }
    }

    private static StoredCheckpoint checkpoint(ResultSet row) throws SQLException {
        OffsetDateTime stamped = row.getObject("stamped_at", OffsetDateTime.class);
        return new StoredCheckpoint(
                row.getLong("size"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                row.getString("note"),
                stamped == null ? null : stamped.toInstant());
    }
}
