package org.hoso.runtime.verifying;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.proof.Checkpoint;
import org.hoso.proof.GrowingTree;
import org.hoso.proof.NotAProof;
import org.hoso.proof.Note;
import org.hoso.proof.VerifierKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The signed checkpoints, stored and kept elsewhere, in the order of their sizes, each compared with the tree when it has grown so far. */
final class SignedRoots {
    private static final int AT_ONCE = 500;
    private static final String NEXT = """
            select size, key_id, note from events.checkpoint where (size, key_id) > (?, ?) order by size, key_id limit ?
            """;

    /** @param from where it lies, or by whom it is said to be */
    private record Signed(long size, String from, String note) {}

    private final JdbcClient jdbc;
    private final List<VerifierKey> trusted;
    private final Queue<Signed> elsewhere;
    private final Queue<Signed> coming = new ArrayDeque<>();
    private long lastSize = -1;
    private String lastKey = "";
    private long agreed;
    private long count;

    /** @throws NotAProof where one that was kept elsewhere is none */
    SignedRoots(JdbcClient jdbc, Trusted trusted) {
        this.jdbc = jdbc;
        this.trusted = trusted.keys();
        this.elsewhere = trusted.checkpoints().stream()
                .map(note -> new Signed(Checkpoint.of(note).size(), "kept elsewhere", note.written()))
                .sorted(Comparator.comparingLong(Signed::size))
                .collect(Collectors.toCollection(ArrayDeque::new));
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
        }
        while (!elsewhere.isEmpty() && elsewhere.peek().size() == tree.size()) {
            Optional<Bad> bad = against(elsewhere.remove(), tree);
            if (bad.isPresent()) return bad;
        }
        return Optional.empty();
    }

    /** What was signed over more events than there are. */
    Optional<Bad> beyond(long end) {
        return Stream.of(coming, elsewhere)
                .flatMap(queue -> Stream.ofNullable(queue.peek()))
                .min(Comparator.comparingLong(Signed::size))
                .map(signed -> Bad.at(end + 1, Reason.CUT, "a checkpoint of " + signed.size() + " events was signed"));
    }

    private Optional<Bad> against(Signed signed, GrowingTree tree) {
        String where = "checkpoint of " + signed.size() + " events, " + signed.from();
        if (checkpoint(signed).isEmpty()) return Optional.of(Bad.at(signed.size(), Reason.NO_CHECKPOINT, where));
        if (!Arrays.equals(checkpoint(signed).get().root(), tree.root()))
            return Optional.of(new Bad(Math.min(agreed + 1, signed.size()), signed.size(), Reason.REWRITTEN, where));
        agreed = signed.size();
        count++;
        return Optional.empty();
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
                .params(lastSize, lastKey, AT_ONCE)
                .query((row, n) -> fetched(row))
                .list());
    }

    private Signed fetched(ResultSet row) throws SQLException {
        lastSize = row.getLong(1);
        lastKey = row.getString(2);
        return new Signed(lastSize, "key " + lastKey, row.getString(3));
    }
}
