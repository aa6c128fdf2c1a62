package org.hoso.runtime.verifying;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The signed checkpoints, stored, kept elsewhere and in what witnesses refused, in the order of their sizes, each compared with the tree when it has grown so far. */
final class SignedRoots {
    private static final int AT_ONCE = 500;
    private static final String NEXT = """
            select size, key_id, note, signed_at,
                   (select min(s.stamped_at) from events.checkpoint_stamp s where s.key_id = p.key_id and s.size = p.size)
            from events.checkpoint p where (size, key_id) > (?, ?) and size <= ? order by size, key_id limit ?
            """;

    private static final String LARGEST = "select coalesce(max(size), -1) from events.checkpoint";

    /**
     * @param from    where it lies, or by whom it is said to be
     * @param keptAt  when it was signed, as it is kept beside it; null where it is kept elsewhere
     * @param stamped when an authority first saw it
     */
    private record Signed(
            long size,
            String from,
            String note,
            @Nullable Instant keptAt,
            @Nullable Instant stamped) {
        static Signed of(Note note, String from) {
            return new Signed(Checkpoint.of(note).size(), from, note.written(), null, null);
        }
    }

    private final JdbcClient jdbc;
    private final List<VerifierKey> trusted;
    private final Queue<Signed> elsewhere;
    private final Queue<Signed> coming = new ArrayDeque<>();
    private long lastSize = -1;
    private String lastKey = "";
    private final Instant now;
    private final long largest;
    private long agreed;
    private long count;
    private Coverage coverage = Coverage.none();

    /** @param largest of those that are read. @param now by the database's clock. @throws NotAProof where one that was kept elsewhere is none */
    SignedRoots(JdbcClient jdbc, Trusted trusted, long largest, Instant now) {
        this.now = now;
        this.largest = largest;
        this.jdbc = jdbc;
        this.trusted = trusted.keys();
        Stream<Signed> kept = trusted.checkpoints().stream().map(note -> Signed.of(note, "kept elsewhere"));
        Stream<Signed> refused = new KeptRefusals(jdbc)
                .signedBy(trusted.keys()).stream().map(note -> Signed.of(note, "in a witness's refusal"));
        this.elsewhere = Stream.concat(kept, refused)
                .sorted(Comparator.comparingLong(Signed::size))
                .collect(Collectors.toCollection(ArrayDeque::new));
        fetch();
    }

    /** Of how many events the largest is. */
    static long largest(JdbcClient jdbc) {
        return jdbc.sql(LARGEST).query(Long.class).single();
    }

    /** How far the checkpoints reach that the tree agreed with. */
    Coverage coverage() {
        return coverage;
    }

    /** How many checkpoints the tree agreed with. */
    long count() {
        return count;
    }

    /** What the checkpoints of exactly this size say against the tree. @param at when its last leaf got its position */
    Optional<Bad> against(GrowingTree tree, Instant at) {
        while (!coming.isEmpty() && coming.peek().size() == tree.size()) {
            Signed signed = coming.remove();
            if (coming.isEmpty()) fetch();
            Optional<Bad> bad = against(signed, tree, at);
            if (bad.isPresent()) return bad;
        }
        while (!elsewhere.isEmpty() && elsewhere.peek().size() == tree.size()) {
            Optional<Bad> bad = against(elsewhere.remove(), tree, at);
            if (bad.isPresent()) return bad;
        }
        return Optional.empty();
    }

    /** What was signed over more events than there are. */
    Optional<Bad> beyond(long end) {
        return Stream.of(coming, elsewhere)
                .flatMap(queue -> Stream.ofNullable(queue.peek()))
                .min(Comparator.comparingLong(Signed::size))
                .map(signed ->
                        Bad.at(end + 1, FaultReason.CUT, "a checkpoint of " + signed.size() + " events was signed"));
    }

    private Optional<Bad> against(Signed signed, GrowingTree tree, Instant at) {
        String where = "checkpoint of " + signed.size() + " events, " + signed.from();
        Optional<Read> read = read(signed);
        if (read.isEmpty()) return Optional.of(Bad.at(signed.size(), FaultReason.NO_CHECKPOINT, where));
        if (!Arrays.equals(read.get().checkpoint().root(), tree.root()))
            return Optional.of(since(signed, FaultReason.REWRITTEN, where));
        Instant signedAt = read.get().signedAt();
        if (signedAt != null && signedAt.isAfter(now.plus(ClockTolerance.APART)))
            return Optional.of(since(signed, FaultReason.AHEAD, where));
        if (isBefore(signedAt, at) || isBefore(signed.stamped(), at.minus(ClockTolerance.APART)))
            return Optional.of(since(signed, FaultReason.TOO_LATE, where));
        agreed = signed.size();
        coverage = Coverage.to(agreed, signedAt);
        count++;
        return Optional.empty();
    }

    /** Somewhere after what the checkpoint before it has proved. */
    private Bad since(Signed signed, FaultReason reason, String where) {
        return new Bad(Math.min(agreed + 1, signed.size()), signed.size(), reason, where);
    }

    private static boolean isBefore(@Nullable Instant one, Instant other) {
        return one != null && one.isBefore(other);
    }

    /** @param signedAt as it is signed, or else as it is kept beside it */
    private record Read(Checkpoint checkpoint, @Nullable Instant signedAt) {}

    private Optional<Read> read(Signed signed) {
        try {
            Note note = Note.parse(signed.note());
            Checkpoint checkpoint = Checkpoint.of(note);
            Optional<Instant> at = Checkpoint.signedAt(note);
            boolean holds = trusted.isEmpty() || trusted.stream().anyMatch(key -> Checkpoint.isBy(note, key));
            boolean same = checkpoint.size() == signed.size()
                    && (signed.keptAt() == null || at.isEmpty() || at.get().equals(signed.keptAt()));
            return Optional.of(new Read(checkpoint, at.orElse(signed.keptAt()))).filter(one -> holds && same);
        } catch (NotAProof otherwise) {
            return Optional.empty();
        }
    }

    private void fetch() {
        coming.addAll(jdbc.sql(NEXT)
                .params(lastSize, lastKey, largest, AT_ONCE)
                .query((row, n) -> fetched(row))
                .list());
    }

    private Signed fetched(ResultSet row) throws SQLException {
        lastSize = row.getLong(1);
        lastKey = row.getString(2);
        OffsetDateTime stamped = row.getObject(5, OffsetDateTime.class);
        return new Signed(
                lastSize,
                "key " + lastKey,
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                stamped == null ? null : stamped.toInstant());
    }
}
