package org.hoso.query.collisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Measured;
import org.hoso.cases.MeetingPoints;
import org.hoso.query.collisions.MeasuredCase.Entry;
import org.hoso.query.stays.QueueInterval;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.VouchedTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/**
 * In PostgreSQL: a row a measure and stretch of the ledger, and a row a pair that collides, in each of its two cases. A pair is derived
 * anew from its two measures whenever one of them is written: so it stands for just as long as both do, in whatever order they came.
 */
public final class MeasureRows {
    public static final String MEASURES = "measure_entry";
    public static final String COLLISIONS = "collision";
    /** Stands for an end that has not come. */
    static final long NEVER = Long.MAX_VALUE;

    private static final TypeReference<QueueInterval<Measured>> STAY = new TypeReference<>() {};
    private static final String SAVE = """
            insert into %s as old (case_id, key, from_position, until_position, points, case_number, document)
            values (?, ?, ?, ?, ?, ?, ?::json) on conflict (case_id, key, from_position)
            do update set until_position = excluded.until_position, points = excluded.points,
                document = excluded.document
            where (old.until_position, old.points) is distinct from (excluded.until_position, excluded.points)
            """;
    private static final String SAVE_PAIR = """
            insert into %s (case_id, key, other_id, other_key, from_position, until_position, parties, document)
            values (?, ?, ?, ?, ?, ?, ?, ?::json)
            """;
    /** Stretches of one measure follow each other: what it met from the first of these on is derived anew. */
    private static final String FORGET = """
            delete from %s pair using unnest(?::uuid[], ?::text[], ?::bigint[]) as stay (case_id, key, since)
            where pair.from_position >= stay.since
                and ((pair.case_id, pair.key) = (stay.case_id, stay.key)
                    or (pair.other_id, pair.other_key) = (stay.case_id, stay.key))
            """;

    private final JdbcClient jdbc;
    private final JdbcOperations operations;
    private final VouchedTexts texts;

    public MeasureRows(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts) {
        this.texts = texts;
        this.jdbc = jdbc;
        this.operations = operations;
    }

    /** By one statement for the measures, one look for all that they may meet, and two for the pairs; mostly there are none. */
    public void save(int generation, Collection<MeasuredCase> cases) {
        List<Entry> written = cases.stream().flatMap(MeasuredCase::entries).toList();
        if (written.isEmpty()) return;
        operations.batchUpdate(
                SAVE.formatted(GenerationTables.name(MEASURES, generation)),
                written.stream().map(this::row).toList());
        String table = GenerationTables.name(COLLISIONS, generation);
        forget(table, written);
        List<Object[]> met = pairs(written, mayMeet(generation, written));
        if (!met.isEmpty()) operations.batchUpdate(SAVE_PAIR.formatted(table), met);
    }

    private void forget(String table, List<Entry> written) {
        jdbc.sql(FORGET.formatted(table))
                .params(
                        written.stream().map(one -> one.caseId().value()).toArray(UUID[]::new),
                        written.stream().map(one -> one.stay().key()).toArray(String[]::new),
                        written.stream().map(Entry::since).toArray(Long[]::new))
                .update();
    }

    /** Each pair of two that were written once, of others in both directions. */
    private List<Object[]> pairs(List<Entry> written, List<Entry> found) {
        Set<Stretch> anew = written.stream().map(Stretch::of).collect(Collectors.toSet());
        List<Object[]> pairs = new ArrayList<>();
        for (Entry one : written)
            for (Entry other : found) {
                if (!one.meets(other)) continue;
                pairs.add(pair(one, other));
                if (!anew.contains(Stretch.of(other))) pairs.add(pair(other, one));
            }
        return pairs;
    }

    /** A measure between two places of the ledger. */
    private record Stretch(CaseId caseId, String key, long since) {
        static Stretch of(Entry entry) {
            return new Stretch(entry.caseId(), entry.stay().key(), entry.since());
        }
    }

    private List<Entry> mayMeet(int generation, List<Entry> written) {
        UUID[] points = written.stream()
                .flatMap(one -> MeetingPoints.sought(one.stay().what()).stream())
                .distinct()
                .toArray(UUID[]::new);
        return jdbc.sql("select case_id, case_number, document from " + GenerationTables.name(MEASURES, generation)
                        + " where points && ?")
                .param(points)
                .query((row, n) -> entry(row, generation))
                .list();
    }

    private Entry entry(ResultSet row, int generation) throws SQLException {
        UUID caseId = row.getObject(1, UUID.class);
        return new Entry(
                new CaseId(caseId),
                number(row.getString(2)),
                texts.read(STAY, row.getString(3), MEASURES, generation, caseId));
    }

    private static @Nullable CaseNumber number(@Nullable String number) {
        return number == null ? null : new CaseNumber(number);
    }

    private @Nullable Object[] row(Entry entry) {
        return new @Nullable Object[] {
            entry.caseId().value(),
            entry.stay().key(),
            entry.since(),
            entry.until(),
            MeetingPoints.filed(entry.stay().what()).stream().sorted().toArray(UUID[]::new),
            entry.number() == null ? null : entry.number().value(),
            texts.write(entry.stay(), MEASURES, entry.caseId().value())
        };
    }

    private Object[] pair(Entry one, Entry other) {
        Measured mine = one.stay().what();
        Measured theirs = other.stay().what();
        return new Object[] {
            one.caseId().value(),
            one.stay().key(),
            other.caseId().value(),
            other.stay().key(),
            one.from(other),
            one.until(other),
            mine.partiesWith(theirs).toArray(String[]::new),
            texts.write(
                    new Pair(mine, theirs, other.number()),
                    COLLISIONS,
                    one.caseId().value(),
                    one.from(other),
                    one.until(other))
        };
    }

    /** Both measures as they stood, and the number of the other one's case. */
    record Pair(Measured mine, Measured theirs, @Nullable CaseNumber otherNumber) {}
}
