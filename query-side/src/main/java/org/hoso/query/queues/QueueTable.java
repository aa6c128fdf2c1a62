package org.hoso.query.queues;

import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.query.rights.Reach;
import org.hoso.query.viewing.Conditions;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/**
 * One queue in the store: of its stays those that stood at a place of the ledger, page by page and counted.
 *
 * @param order what it is sorted by, before case and key
 */
record QueueTable<T>(JdbcClient jdbc, String shape, String order, boolean keyed, TypeReference<Stay<T>> type) {
    /** A stay of a case, and what the board said of the case then. */
    record Found<T>(CaseId caseId, Stay<T> stay, BoardLine line) {}

    private static final TypeReference<Stay<BoardLine>> LINE = new TypeReference<>() {};

    /** What stood then in cases that are reached, wherever a page begins. */
    Conditions standing(Looking looking, Reach reach) {
        long position = looking.then().position();
        Conditions all =
                new Conditions().andAll("s.from_position <= ? and s.until_position > ?", List.of(position, position));
        if (!reach.all())
            all.and(
                    "exists (select from " + GenerationTables.name(QueueRows.CASES, looking.generation())
                            + " c where c.case_id = s.case_id and c.access && ?::text[])",
                    reach.anyOf().toArray(String[]::new));
        return all;
    }

    /** In cases that then had content on a platform. */
    Conditions onPlatform(Conditions all, Looking looking, String platform) {
        long position = looking.then().position();
        return all.andAll(
                "exists (select from " + lines(looking) + " p where p.case_id = s.case_id"
                        + " and p.from_position <= ? and p.until_position > ? and p.platforms @> ?::text[])",
                List.of(position, position, new String[] {platform}));
    }

    long count(Looking looking, Conditions all) {
        return jdbc.sql("select count(*) from " + name(looking) + " s" + all.where())
                .params(all.values())
                .query(Long.class)
                .single();
    }

    /** One more than the limit where there is a next page. */
    List<Found<T>> page(Looking looking, Conditions all, @Nullable QueueCursor after, int limit) {
        String columns = "s." + order + ", s.case_id" + (keyed ? ", s.key" : "");
        String behind = after == null ? "" : " and (" + columns + ") > (" + (keyed ? "?, ?, ?" : "?, ?") + ")";
        long position = looking.then().position();
        return jdbc.sql("select s.case_id, s.document, l.document from (select * from " + name(looking) + " s"
                        + all.where() + behind + " order by " + columns + " limit " + (limit + 1) + ") s join "
                        + lines(looking)
                        + " l on l.case_id = s.case_id and l.from_position <= ? and l.until_position > ? order by "
                        + columns)
                .params(all.values())
                .params(after == null ? List.of() : places(after))
                .params(List.of(position, position))
                .query((row, n) -> new Found<>(
                        new CaseId(row.getObject(1, UUID.class)),
                        CaseJson.stored().readValue(row.getString(2), type),
                        CaseJson.stored().readValue(row.getString(3), LINE).what()))
                .list();
    }

    private List<Object> places(QueueCursor after) {
        UUID caseId = after.caseId().value();
        return keyed ? List.of(after.millis(), caseId, after.key()) : List.of(after.millis(), caseId);
    }

    private String name(Looking looking) {
        return GenerationTables.name(shape, looking.generation());
    }

    private static String lines(Looking looking) {
        return GenerationTables.name(QueueRows.LINES, looking.generation());
    }
}
