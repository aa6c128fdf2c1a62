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
import org.hoso.query.viewing.RowTable;
import org.hoso.query.viewing.ViewDatabase;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * In PostgreSQL: a row a measure and stretch of the ledger, and a row a pair that collides, in each of its two cases. A pair is derived
 * anew from its two measures whenever one of them is written: so it stands for just as long as both do, in whatever order they came.
 */
public final class MeasureRows {
    /** Stands for an end that has not come. */
    static final long NEVER = Long.MAX_VALUE;

    private static final TypeReference<QueueInterval<Measured>> STAY = new TypeReference<>() {};
    private static final RowTable<Entry> MEASURES = RowTable.<Entry>named("measure_entry")
            .key("case_id", Entry::caseId)
            .key("key", one -> one.stay().key())
            .key("from_position", Entry::since)
            .column("until_position", Entry::until)
            .column(
                    "points",
                    one -> MeetingPoints.filed(one.stay().what()).stream()
                            .sorted()
                            .toArray(UUID[]::new))
            .fixed("case_number", Entry::number)
            .text("document", Entry::stay, "case_id")
            .whereOther("until_position", "points");

    /** Two measures that collide, as the one's case is told of them. */
    record Met(Entry one, Entry other) {}

    static final RowTable<Met> COLLISIONS = RowTable.<Met>named("collision")
            .key("case_id", met -> met.one().caseId())
            .key("key", met -> met.one().stay().key())
            .key("other_id", met -> met.other().caseId())
            .key("other_key", met -> met.other().stay().key())
            .key("from_position", met -> met.one().from(met.other()))
            .fixed("until_position", met -> met.one().until(met.other()))
            .fixed(
                    "parties",
                    met -> met.one()
                            .stay()
                            .what()
                            .partiesWith(met.other().stay().what())
                            .toArray(String[]::new))
            .text("document", MeasureRows::pair, "case_id", "from_position", "until_position")
            .replaced();

    /** What collides comes of two cases. */
    public static final String BETWEEN_CASES = COLLISIONS.shape();

    public static final List<String> TABLES = List.of(MEASURES.shape(), BETWEEN_CASES);

    /** Stretches of one measure follow each other: what it met from the first of these on is derived anew. */
    private static final String FORGET = """
            delete from %s pair using unnest(?::uuid[], ?::text[], ?::bigint[]) as stay (case_id, key, since)
            where pair.from_position >= stay.since
                and ((pair.case_id, pair.key) = (stay.case_id, stay.key)
                    or (pair.other_id, pair.other_key) = (stay.case_id, stay.key))
            """;

    private final ViewDatabase database;

    public MeasureRows(ViewDatabase database) {
        this.database = database;
    }

    /** By one statement for the measures, one look for all that they may meet, and two for the pairs; mostly there are none. */
    public void save(int generation, Collection<MeasuredCase> cases) {
        List<Entry> written = cases.stream().flatMap(MeasuredCase::entries).toList();
        if (written.isEmpty()) return;
        MEASURES.write(database, generation, written);
        forget(generation, written);
        COLLISIONS.write(database, generation, pairs(written, mayMeet(generation, written)));
    }

    private void forget(int generation, List<Entry> written) {
        database.jdbc()
                .sql(FORGET.formatted(COLLISIONS.in(generation)))
                .params(
                        written.stream().map(one -> one.caseId().value()).toArray(UUID[]::new),
                        written.stream().map(one -> one.stay().key()).toArray(String[]::new),
                        written.stream().map(Entry::since).toArray(Long[]::new))
                .update();
    }

    /** Each pair of two that were written once, of others in both directions. */
    private List<Met> pairs(List<Entry> written, List<Entry> found) {
        Set<Stretch> anew = written.stream().map(Stretch::of).collect(Collectors.toSet());
        List<Met> pairs = new ArrayList<>();
        for (Entry one : written)
            for (Entry other : found) {
                if (!one.meets(other)) continue;
                pairs.add(new Met(one, other));
                if (!anew.contains(Stretch.of(other))) pairs.add(new Met(other, one));
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
        return database.jdbc()
                .sql("select case_id, case_number, document from " + MEASURES.in(generation) + " where points && ?")
                .param(points)
                .query((row, n) -> entry(row, generation))
                .list();
    }

    private Entry entry(ResultSet row, int generation) throws SQLException {
        return new Entry(
                new CaseId(row.getObject(1, UUID.class)),
                number(row.getString(2)),
                MEASURES.read(STAY, "document", database.texts(), row, generation));
    }

    private static @Nullable CaseNumber number(@Nullable String number) {
        return number == null ? null : new CaseNumber(number);
    }

    private static Pair pair(Met met) {
        return new Pair(
                met.one().stay().what(), met.other().stay().what(), met.other().number());
    }

    /** Both measures as they stood, and the number of the other one's case. */
    record Pair(Measured mine, Measured theirs, @Nullable CaseNumber otherNumber) {}
}
