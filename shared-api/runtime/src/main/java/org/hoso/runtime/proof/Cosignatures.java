package org.hoso.runtime.proof;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.hoso.proof.Checkpoint;
import org.hoso.proof.Cosignature;
import org.hoso.proof.NotAProof;
import org.hoso.proof.Note;
import org.hoso.proof.VerifierKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What witnesses have signed of our checkpoints; each is handed out with the note from then on. */
public final class Cosignatures {
    private static final String OF_SIZE = "select key_id, size, note from events.checkpoint where size = ?";
    private static final String INSERT = "insert into events.cosignature (key_id, size, witness_id, line)"
            + " values (?, ?, ?, ?) on conflict do nothing";

    private final JdbcClient jdbc;
    private final KnownWitnesses witnesses;

    Cosignatures(DataSource dataSource, KnownWitnesses witnesses) {
        this.jdbc = JdbcClient.create(dataSource);
        this.witnesses = witnesses;
    }

    /** What became of a note that was handed in. */
    public enum Outcome {
        TAKEN,
        /** Its text is none that was signed here. */
        FOREIGN_CHECKPOINT,
        /** None of its lines is a valid one of a known witness. */
        UNKNOWN_WITNESS
    }

    private record Ours(String keyId, long size, String note) {}

    /**
     * Keeps what known witnesses have signed on this note; said twice, it is kept once.
     *
     * @throws NotAProof where it is no checkpoint
     */
    public Outcome take(Note note) {
        long size = Checkpoint.of(note).size();
        List<Ours> ours = jdbc
                .sql(OF_SIZE)
                .param(size)
                .query((row, n) -> new Ours(row.getString(1), row.getLong(2), row.getString(3)))
                .list()
                .stream()
                .filter(one -> Note.parse(one.note()).text().equals(note.text()))
                .toList();
        if (ours.isEmpty()) return Outcome.FOREIGN_CHECKPOINT;
        long kept = witnesses.all().stream()
                .filter(witness -> keep(ours, note, witness))
                .count();
        return kept == 0 ? Outcome.UNKNOWN_WITNESS : Outcome.TAKEN;
    }

    private boolean keep(List<Ours> ours, Note note, VerifierKey witness) {
        Optional<Note.Signed> line = Cosignature.line(note, witness);
        line.ifPresent(signed -> ours.forEach(checkpoint -> jdbc.sql(INSERT)
                .params(checkpoint.keyId(), checkpoint.size(), HexFormat.of().formatHex(witness.id()), signed.line())
                .update()));
        return line.isPresent();
    }
}
