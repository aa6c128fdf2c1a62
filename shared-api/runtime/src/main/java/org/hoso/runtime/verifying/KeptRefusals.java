package org.hoso.runtime.verifying;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hoso.proof.Checkpoint;
import org.hoso.proof.NotAProof;
import org.hoso.proof.Note;
import org.hoso.proof.VerifierKey;
import org.hoso.proof.WitnessRefusal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What witnesses refused to co-sign, as it is kept in the store: it tells of histories that are no longer there. */
public final class KeptRefusals {
    private static final String ALL = "select refusal from events.refusal order by taken_at, witness_id limit 1000";

    private final List<Kept> all;

    private record Kept(String witness, WitnessRefusal refusal) {
        long seen() {
            return Checkpoint.of(refusal.seen()).size();
        }

        long shown() {
            return Checkpoint.of(refusal.shown()).size();
        }
    }

    public KeptRefusals(DataSource events) {
        this(JdbcClient.create(events));
    }

    KeptRefusals(JdbcClient jdbc) {
        this.all = jdbc.sql(ALL).query(String.class).list().stream()
                .flatMap(note -> read(note).stream())
                .toList();
    }

    /** A line for each, whoever signed it. */
    public List<String> told() {
        return all.stream()
                .map(one -> "WARNING: witness " + one.witness() + " refused at "
                        + one.refusal().at() + ": it had seen a ledger of " + one.seen()
                        + " events and was shown one of "
                        + one.shown() + " that does not continue it")
                .toList();
    }

    /** The checkpoints in them that somebody signed who is trusted: what the ledger is must begin with each. */
    List<Note> signedBy(List<VerifierKey> trusted) {
        return all.stream()
                .flatMap(one -> Stream.of(one.refusal().seen(), one.refusal().shown()))
                .filter(note -> trusted.stream().anyMatch(key -> Checkpoint.isBy(note, key)))
                .toList();
    }

    private static Optional<Kept> read(String row) {
        try {
            Note signed = Note.parse(row);
            String name = signed.signatures().getFirst().name().replaceAll("[^A-Za-z0-9._/:-]", "?");
            return Optional.of(new Kept(name, WitnessRefusal.of(signed)));
        } catch (NotAProof otherwise) {
            return Optional.empty();
        }
    }
}
