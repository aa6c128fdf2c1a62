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
import org.hoso.proof.NotAProof;
import org.hoso.proof.Note;
import org.hoso.proof.VerifierKey;
import org.hoso.proof.WitnessRefusal;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What witnesses refused to co-sign: kept for ever, the first of each witness and key. Only what proves itself counts: both checkpoints
 * bear the signature of this ledger's key, and one of them is not of the ledger as it is. Whoever writes a row behind the system's
 * back would need that key to raise an alarm by it.
 */
public final class Refusals {
    private static final String INSERT =
            "insert into events.refusal (key_id, witness_id, refusal) values (?, ?, ?) on conflict do nothing";
    private static final String ALL =
            "select refusal, taken_at from events.refusal order by taken_at, witness_id limit ";
    private static final int MOST = 1_000;

    private final JdbcClient jdbc;
    private final StoredTree tree;
    private final VerifierKey key;

    Refusals(DataSource dataSource, StoredTree tree, VerifierKey key) {
        this.jdbc = JdbcClient.create(dataSource);
        this.tree = tree;
        this.key = key;
    }

    /** What became of a refusal that was handed in. */
    public enum Outcome {
        TAKEN,
        /** No known witness signed it. */
        UNKNOWN_WITNESS,
        /** This ledger's key did not sign what the witness had seen. */
        FOREIGN_SEEN,
        /** This ledger's key did not sign what the witness was shown. */
        FOREIGN_SHOWN,
        /** Both are of the ledger as it is, so the one continues the other. */
        NO_FORK
    }

    /**
     * Keeps what a known witness proves; said again, nothing changes.
     *
     * @throws NotAProof where it is no refusal
     */
    public Outcome take(Note signed, KnownWitnesses witnesses) {
        WitnessRefusal refusal = WitnessRefusal.of(signed);
        Optional<VerifierKey> witness = witnesses.all().stream()
                .filter(known -> WitnessRefusal.isBy(signed, known))
                .findFirst();
        if (witness.isEmpty()) return Outcome.UNKNOWN_WITNESS;
        if (!isOurs(refusal.seen())) return Outcome.FOREIGN_SEEN;
        if (!isOurs(refusal.shown())) return Outcome.FOREIGN_SHOWN;
        if (isHeld(refusal.seen()) && isHeld(refusal.shown())) return Outcome.NO_FORK;
        keep(signed, witness.get());
        return Outcome.TAKEN;
    }

    /** Without lines of others: the first is the witness's own. */
    private void keep(Note signed, VerifierKey witness) {
        List<Note.Signed> own = signed.signatures().stream()
                .filter(line -> line.name().equals(witness.name()))
                .toList();
        jdbc.sql(INSERT)
                .params(id(key), id(witness), new Note(signed.text(), own).written())
                .update();
    }

    /** All that were handed in, also those of keys that this ledger signed with before; the first first. */
    public List<KeptRefusal> all() {
        return jdbc.sql(ALL + MOST).query((row, n) -> kept(row)).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Those that prove two histories under the key that signs today. */
    public List<KeptRefusal> proven() {
        return all().stream()
                .filter(one ->
                        isOurs(one.refusal().seen()) && isOurs(one.refusal().shown()))
                .filter(one ->
                        !isHeld(one.refusal().seen()) || !isHeld(one.refusal().shown()))
                .toList();
    }

    private boolean isOurs(Note note) {
        return Checkpoint.isBy(note, key);
    }

    /** Whether the ledger as it is begins with that checkpoint. */
    private boolean isHeld(Note note) {
        Checkpoint signed = Checkpoint.of(note);
        if (signed.size() > tree.reach()) return false;
        try {
            return Arrays.equals(signed.root(), tree.open().root(signed.size()));
        } catch (HolesInLedger holes) {
            return false;
        }
    }

    private static String id(VerifierKey key) {
        return HexFormat.of().formatHex(key.id());
    }

    /** Nothing for a row that somebody else wrote: it proves nothing. */
    private static Optional<KeptRefusal> kept(ResultSet row) throws SQLException {
        try {
            Note signed = Note.parse(row.getString(1));
            return Optional.of(new KeptRefusal(
                    signed,
                    WitnessRefusal.of(signed),
                    row.getObject(2, OffsetDateTime.class).toInstant()));
        } catch (NotAProof otherwise) {
            return Optional.empty();
        }
    }
}
