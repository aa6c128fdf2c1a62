package org.hoso.query.looks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.access.Glass;
import org.hoso.query.viewing.RowTable;
import org.hoso.query.viewing.ViewDatabase;

/**
 * How many looks there are at each case and under each glass, and how many glasses were broken. No line can be forged; that none was
 * taken away is known by these numbers, which cannot be forged either.
 */
final class LookCounts {
    private record Counted(UUID id, Count count) {}

    static final RowTable<Counted> COUNTS = RowTable.<Counted>named("look_count")
            .key("counted", Counted::id)
            .column("position", one -> one.count().position())
            .text("document", Counted::count, "counted")
            .whereHigher("position");

    /** Under this all broken glasses are counted. */
    static final UUID BROKEN = new UUID(0, 0);

    private static final Count NONE = new Count(0, 0);

    private final ViewDatabase database;

    LookCounts(ViewDatabase database) {
        this.database = database;
    }

    /** @param position of the last look counted */
    record Count(long looks, long position) {
        Count with(LookLine line) {
            return line.position() <= position ? this : new Count(looks + 1, line.position());
        }
    }

    /** Lines that come after all that were counted; those that were counted change nothing. */
    void add(int generation, List<LookLine> lines) {
        Map<UUID, Count> counts =
                load(generation, lines.stream().flatMap(LookCounts::counted).collect(Collectors.toSet()));
        for (LookLine line : lines)
            counted(line)
                    .forEach(id -> counts.put(id, counts.getOrDefault(id, NONE).with(line)));
        COUNTS.write(
                database,
                generation,
                counts.entrySet().stream()
                        .map(one -> new Counted(one.getKey(), one.getValue()))
                        .toList());
    }

    private static Stream<UUID> counted(LookLine line) {
        Stream<UUID> cases = Stream.ofNullable(line.caseId()).map(id -> id.value());
        Stream<UUID> glasses =
                line.event() instanceof Glass.GlassBroken ? Stream.of(BROKEN) : Stream.ofNullable(line.glassId());
        return Stream.concat(cases, glasses);
    }

    long of(int generation, UUID counted) {
        return load(generation, Set.of(counted)).getOrDefault(counted, NONE).looks();
    }

    /** One that was never counted is absent. */
    Map<UUID, Long> of(int generation, Collection<UUID> counted) {
        return load(generation, counted).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().looks()));
    }

    private Map<UUID, Count> load(int generation, Collection<UUID> counted) {
        Map<UUID, Count> found = new HashMap<>();
        database.jdbc()
                .sql("select counted, document from " + COUNTS.in(generation) + " where counted = any(?)")
                .params(Arrays.<Object>asList((Object) counted.toArray(UUID[]::new)))
                .query((row, n) -> count(row, generation))
                .list()
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }

    private Map.Entry<UUID, Count> count(ResultSet row, int generation) throws SQLException {
        return Map.entry(
                row.getObject(1, UUID.class), COUNTS.read(Count.class, "document", database.texts(), row, generation));
    }
}
