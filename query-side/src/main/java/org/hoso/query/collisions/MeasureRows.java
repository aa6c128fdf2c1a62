package org.hoso.query.collisions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Measured;
import org.hoso.query.collisions.MeasuredCase.Entry;
import org.hoso.query.stays.Stay;
import org.hoso.query.viewing.CaseDocuments;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.wire.CaseJson;
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

    private static final TypeReference<Stay<Measured>> STAY = new TypeReference<>() {};
    private static final String SAVE = """
            insert into %s as old (case_id, key, from_position, until_position, person, case_number, document)
            values (?, ?, ?, ?, ?, ?, ?::json) on conflict (case_id, key, from_position)
            do update set until_position = excluded.until_position, document = excluded.document
            where old.until_position <> excluded.until_position
            """;
    private static final String SAVE_PAIR = """
            insert into %s (case_id, key, other_id, other_key, from_position, until_position, person, document)
            values (?, ?, ?, ?, ?, ?, ?, ?::json)
            """;
    private static final String FORGET = """
            delete from %s where person = any(?) and (case_id = any(?) or other_id = any(?))
            """;

    private final JdbcClient jdbc;
    private final JdbcOperations operations;

    public MeasureRows(JdbcClient jdbc, JdbcOperations operations) {
        this.jdbc = jdbc;
        this.operations = operations;
    }

    /** By one statement for the measures, one look for all whom they are against, and one for the pairs; mostly there are none. */
    public void save(int generation, Collection<MeasuredCase> cases) {
        List<Object[]> rows = cases.stream()
                .flatMap(MeasuredCase::entries)
                .map(MeasureRows::row)
                .toList();
        if (rows.isEmpty()) return;
        operations.batchUpdate(SAVE.formatted(GenerationTables.name(MEASURES, generation)), rows);
        Set<CaseId> touched = cases.stream().map(MeasuredCase::caseId).collect(Collectors.toSet());
        UUID[] persons =
                cases.stream().flatMap(MeasuredCase::persons).distinct().toArray(UUID[]::new);
        UUID[] ids = CaseDocuments.ids(touched);
        String table = GenerationTables.name(COLLISIONS, generation);
        jdbc.sql(FORGET.formatted(table)).params(persons, ids, ids).update();
        List<Object[]> met = pairs(against(generation, persons), touched);
        if (!met.isEmpty()) operations.batchUpdate(SAVE_PAIR.formatted(table), met);
    }

    private static List<Object[]> pairs(List<Entry> entries, Set<CaseId> touched) {
        Map<UUID, List<Entry>> all = entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.stay().what().person()));
        List<Object[]> pairs = new ArrayList<>();
        for (List<Entry> same : all.values())
            for (Entry one : same)
                for (Entry other : same)
                    if ((touched.contains(one.caseId()) || touched.contains(other.caseId())) && one.meets(other))
                        pairs.add(pair(one, other));
        return pairs;
    }

    private List<Entry> against(int generation, UUID[] persons) {
        return jdbc.sql("select case_id, case_number, document from " + GenerationTables.name(MEASURES, generation)
                        + " where person = any(?)")
                .param(persons)
                .query((row, n) -> new Entry(
                        new CaseId(row.getObject(1, UUID.class)),
                        number(row.getString(2)),
                        CaseJson.stored().readValue(row.getString(3), STAY)))
                .list();
    }

    private static @Nullable CaseNumber number(@Nullable String number) {
        return number == null ? null : new CaseNumber(number);
    }

    private static @Nullable Object[] row(Entry entry) {
        return new @Nullable Object[] {
            entry.caseId().value(),
            entry.stay().key(),
            entry.stay().by().position(),
            entry.until(),
            entry.stay().what().person(),
            entry.number() == null ? null : entry.number().value(),
            CaseJson.stored().writeValueAsString(entry.stay())
        };
    }

    private static Object[] pair(Entry one, Entry other) {
        Measured mine = one.stay().what();
        Measured theirs = other.stay().what();
        return new Object[] {
            one.caseId().value(),
            one.stay().key(),
            other.caseId().value(),
            other.stay().key(),
            one.from(other),
            one.until(other),
            mine.person(),
            CaseJson.stored().writeValueAsString(new Pair(mine, theirs, other.number()))
        };
    }

    /** Both measures as they stood, and the number of the other one's case. */
    record Pair(Measured mine, Measured theirs, @Nullable CaseNumber otherNumber) {}
}
