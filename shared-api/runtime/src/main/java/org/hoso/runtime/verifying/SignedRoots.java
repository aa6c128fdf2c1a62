package org.hoso.runtime.verifying;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.hoso.proof.Checkpoint;
import org.hoso.proof.GrowingTree;
import org.hoso.proof.NotAProof;
import org.hoso.proof.Note;
import org.hoso.proof.VerifierKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The signed checkpoints in the order of their sizes, each compared with the tree when it has grown so far. */
final class SignedRoots {
    private static final int AT_ONCE = 500;
    private static final String NEXT = """
            select size, key_id, note from events.checkpoint where (size, key_id) > (?, ?) order by size, key_id limit ?
            """;

    private record Signed(long size, String keyId, String note) {}

    private final JdbcClient jdbc;
    private final List<VerifierKey> trusted;
    private final Queue<Signed> coming = new ArrayDeque<>();
    private Signed last = new Signed(-1, "", "");
    private long agreed;
    private long count;

    /** @param trusted whose signatures count; none: signatures are not looked at, roots are */
    SignedRoots(JdbcClient jdbc, List<VerifierKey> trusted) {
        this.jdbc = jdbc;
        this.trusted = trusted;
        fetch();
    }

    /** How many checkpoints the tree agreed with. */
    long count() {
        return count;
    }

    /** What the checkpoints of exactly this size say against the tree. */
    Optional<Bad> against(GrowingTree tree) {
        while (!coming.isEmpty() && coming.peek().size() == tree.size()) {
            Signed signed = coming.remove();
            if (coming.isEmpty()) fetch();
            Optional<Bad> bad = against(signed, tree);
            if (bad.isPresent()) return bad;
            agreed = signed.size();
            count++;
        }
        return Optional.empty();
    }

    /** What was signed over more events than there are. */
    Optional<Bad> beyond(long end) {
        return Optional.ofNullable(coming.peek())
                .map(signed -> Bad.at(end + 1, Reason.CUT, "a checkpoint of " + signed.size() + " events was signed"));
    }

    private Optional<Bad> against(Signed signed, GrowingTree tree) {
        String where = "checkpoint of " + signed.size() + " events, key " + signed.keyId();
        if (checkpoint(signed).isEmpty()) return Optional.of(Bad.at(signed.size(), Reason.NO_CHECKPOINT, where));
        boolean same = Arrays.equals(checkpoint(signed).get().root(), tree.root());
        return same
                ? Optional.empty()
                : Optional.of(new Bad(Math.min(agreed + 1, signed.size()), signed.size(), Reason.REWRITTEN, where));
    }

    private Optional<Checkpoint> checkpoint(Signed signed) {
        try {
            Note note = Note.parse(signed.note());
            Checkpoint checkpoint = Checkpoint.of(note);
            boolean holds = trusted.isEmpty()
                    || trusted.stream().anyMatch(key -> key.name().equals(checkpoint.origin()) && note.isSignedBy(key));
            return Optional.of(checkpoint).filter(one -> holds && one.size() == signed.size());
        } catch (NotAProof otherwise) {
            return Optional.empty();
        }
    }

    private void fetch() {
        coming.addAll(jdbc.sql(NEXT)
                .params(last.size(), last.keyId(), AT_ONCE)
                .query((row, n) -> new Signed(row.getLong(1), row.getString(2), row.getString(3)))
                .list());
        for (Signed signed : coming) last = signed;
    }
}
