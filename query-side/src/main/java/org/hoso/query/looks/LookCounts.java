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
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.VouchedTexts;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many looks there are at each case and under each glass, and how many glasses were broken. No line can be forged; that none was
 * taken away is known by these numbers, which cannot be forged either.
 */
final class LookCounts {
    static final String SHAPE = "look_count";
    /** Under this all broken glasses are counted. */
    static final UUID BROKEN = new UUID(0, 0);

    private static final Count NONE = new Count(0, 0);
    private static final String SAVE = """
            insert into %s as old (counted, position, document) values (?, ?, ?::json)
            on conflict (counted) do update set position = excluded.position, document = excluded.document
            where old.position < excluded.position
            """;

    private final JdbcClient jdbc;
    private final JdbcOperations operations;
    private final VouchedTexts texts;

    LookCounts(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts) {
        this.jdbc = jdbc;
        this.operations = operations;
        this.texts = texts;
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
        operations.batchUpdate(
                SAVE.formatted(GenerationTables.name(SHAPE, generation)),
                counts.entrySet().stream()
                        .map(one -> new Object[] {
                            one.getKey(), one.getValue().position(), texts.write(one.getValue(), SHAPE, one.getKey())
                        })
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
        jdbc.sql("select counted, document from " + GenerationTables.name(SHAPE, generation)
                        + " where counted = any(?)")
                .params(Arrays.<Object>asList((Object) counted.toArray(UUID[]::new)))
                .query((row, n) -> count(row, generation))
                .list()
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }

    private Map.Entry<UUID, Count> count(ResultSet row, int generation) throws SQLException {
        UUID counted = row.getObject(1, UUID.class);
        return Map.entry(counted, texts.read(Count.class, row.getString(2), SHAPE, generation, counted));
    }
}
