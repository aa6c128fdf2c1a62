package org.hoso.query.looks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hoso.access.AccessEvent;
import org.hoso.cases.CaseId;
import org.hoso.query.viewing.RowTable;
import org.hoso.query.viewing.ViewDatabase;
import org.hoso.runtime.problems.ViewRowAltered;
import org.jspecify.annotations.Nullable;

/** The lines in PostgreSQL. */
final class LookLines {
    static final RowTable<LookLine> LINES = RowTable.<LookLine>named("look_line")
            .key("position", LookLine::position)
            .fixed("ledgered_at", LookLine::ledgeredAt)
            .fixed("at", line -> line.event().at())
            .fixed("officer", line -> line.event().by().officer())
            .fixed("agency", line -> line.event().by().agency())
            .fixed("case_id", LookLine::caseId)
            .fixed("glass_id", LookLine::glassId)
            .event(LookLine::event, "position", "ledgered_at", RowTable.STORED_NAME)
            .once();

    private static final String OF_CASE =
            "select position, ledgered_at, stored_name, payload from %s where case_id = ? order by at desc, position desc";
    private static final String BROKEN = """
            select position, ledgered_at, stored_name, payload from %s
            where stored_name = 'access.glass-broken' and position < :before and (:officer::text is null or officer = :officer)
            order by position desc limit :most
            """;
    private static final String ALL_BROKEN = "select count(*) from %s where stored_name = 'access.glass-broken'";

    private final ViewDatabase database;
    private final LookCounts counts;

    LookLines(ViewDatabase database) {
        this.database = database;
        this.counts = new LookCounts(database);
    }

    void insert(int generation, List<LookLine> lines) {
        LINES.write(database, generation, lines);
        counts.add(generation, lines);
    }

    /**
     * Looks at a case up to an instant, the last first. All of the case are read, for one that was taken away is known by their number.
     *
     * @throws ViewRowAltered where one is missing, or another than was written
     */
    List<LookLine> ofCase(int generation, CaseId caseId, Instant until, int most) {
        // Asked first: a look that comes meanwhile is one more, and none is missing.
        long least = counts.of(generation, caseId.value());
        List<LookLine> all = database.jdbc()
                .sql(OF_CASE.formatted(LINES.in(generation)))
                .param(caseId.value())
                .query((row, n) -> line(row, generation))
                .list();
        boolean own = all.stream().allMatch(line -> caseId.equals(line.caseId()));
        if (!own || all.size() < least)
            throw database.texts().altered(LINES.shape(), generation, caseId, "looks are missing");
        return all.stream()
                .filter(line -> !line.event().at().isAfter(until))
                .limit(most)
                .toList();
    }

    /** Broken glasses before a place of the ledger, the last first. @param officer who broke them; absent for everybody */
    List<LookLine> broken(int generation, long before, @Nullable String officer, int most) {
        long least = counts.of(generation, LookCounts.BROKEN);
        long all = database.jdbc()
                .sql(ALL_BROKEN.formatted(LINES.in(generation)))
                .query(Long.class)
                .single();
        if (all < least) throw database.texts().altered(LINES.shape(), generation, "broken glasses are missing");
        return database.jdbc()
                .sql(BROKEN.formatted(LINES.in(generation)))
                .param("before", before)
                .param("officer", officer)
                .param("most", most)
                .query((row, n) -> line(row, generation))
                .list();
    }

    /** How many looks there were under each of these glasses; one under which nobody looked is absent. */
    Map<UUID, Long> under(int generation, Set<UUID> glasses) {
        return counts.of(generation, glasses);
    }

    private LookLine line(ResultSet row, int generation) throws SQLException {
        return new LookLine(
                row.getLong("position"),
                row.getTimestamp("ledgered_at").toInstant(),
                LINES.event(AccessEvent.class, database.texts(), row, generation));
    }
}
