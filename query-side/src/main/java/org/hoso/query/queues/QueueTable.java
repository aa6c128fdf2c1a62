package org.hoso.query.queues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.query.coordination.BoardLine;
import org.hoso.query.rights.Reach;
import org.hoso.query.stays.QueueInterval;
import org.hoso.query.viewing.Conditions;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.PlannedAnew;
import org.hoso.query.viewing.VouchedTexts;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * One queue in the store: of its stays those that stood at a place of the ledger, page by page and counted.
 *
 * @param order what it is sorted by, before case and key
 */
record QueueTable<T>(
        PlannedAnew rows,
        VouchedTexts texts,
        String shape,
        String order,
        boolean keyed,
        TypeReference<QueueInterval<T>> type) {
    /** A stay of a case, and what the board said of the case then. */
    record Found<T>(CaseId caseId, QueueInterval<T> stay, BoardLine line) {}

    private static final TypeReference<QueueInterval<BoardLine>> LINE = new TypeReference<>() {};

    /** What stood then in cases that are reached, wherever a page begins. */
    Conditions standing(QueueLook looking, Reach reach) {
        long position = looking.then().position();
        Conditions all =
                new Conditions().andAll("s.from_position <= ? and s.until_position > ?", List.of(position, position));
        if (!reach.all())
            all.and(
                    "exists (select from " + QueueRows.CASES.in(looking.generation())
                            + " c where c.case_id = s.case_id and c.access && ?::text[])",
                    reach.anyOf().toArray(String[]::new));
        return all;
    }

    /** In cases that then had content on a platform: what a case once had it keeps. */
    Conditions onPlatform(Conditions all, QueueLook looking, String platform) {
        return all.andAll(
                "exists (select from " + QueueRows.PLACES.in(looking.generation())
                        + " p where p.platform = ? and p.case_id = s.case_id and p.from_position <= ?)",
                List.of(platform, looking.then().position()));
    }

    /** In cases in which then somebody was waited for, or nobody was. */
    Conditions inOpenCases(Conditions all, QueueLook looking, boolean open) {
        long position = looking.then().position();
        return all.andAll(
                "exists (select from " + lines(looking) + " o where o.case_id = s.case_id and o.from_position <= ?"
                        + " and o.until_position > ? and (o.open <> '{}') = ?)",
                List.of(position, position, open));
    }

    long count(QueueLook looking, Conditions all) {
        String query = "select count(*) from " + name(looking) + " s" + all.where();
        return rows.query(query, all.values(), (row, n) -> row.getLong(1)).getFirst();
    }

    /** One more than the limit where there is a next page. Which they are an index tells alone; only their rows are read. */
    List<Found<T>> page(QueueLook looking, Conditions all, @Nullable QueueCursor after, int limit) {
        String places = "case_id, from_position" + (keyed ? ", key" : "");
        String sorting = order + ", case_id" + (keyed ? ", key" : "");
        String behind = after == null ? "" : " and (" + sorting + ") > (" + (keyed ? "?, ?, ?" : "?, ?") + ")";
        String keys = "select " + order + ", " + places + " from " + name(looking) + " s" + all.where() + behind
                + " order by " + sorting + " limit " + (limit + 1);
        String query =
                "select case_id, s.from_position, s.until_position, s.document, l.from_position, l.until_position, l.document from ("
                        + keys + ") page join " + name(looking)
                        + " s using (" + places + ") join " + lines(looking) + " l using (case_id)"
                        + " where l.from_position <= ? and l.until_position > ? order by page." + order + ", case_id"
                        + (keyed ? ", key" : "");
        List<Object> values = new ArrayList<>(all.values());
        if (after != null) values.addAll(places(after));
        values.addAll(List.of(looking.then().position(), looking.then().position()));
        return rows.query(query, values, (row, n) -> found(row, looking.generation()));
    }

    private Found<T> found(ResultSet row, int generation) throws SQLException {
        return new Found<>(
                new CaseId(row.getObject(1, UUID.class)),
                QueueColumns.stay(texts, type, row.getBytes(4), shape, generation, row, 2),
                QueueColumns.stay(texts, LINE, row.getBytes(7), QueueRows.LINES.shape(), generation, row, 5)
                        .what());
    }

    private List<Object> places(QueueCursor after) {
        UUID caseId = after.caseId().value();
        return keyed ? List.of(after.millis(), caseId, after.key()) : List.of(after.millis(), caseId);
    }

    private String name(QueueLook looking) {
        return GenerationTables.name(shape, looking.generation());
    }

    private static String lines(QueueLook looking) {
        return QueueRows.LINES.in(looking.generation());
    }
}
