package org.hoso.query.coordination;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;
import org.hoso.cases.CaseId;
import org.hoso.query.rights.Reach;
import org.jspecify.annotations.Nullable;

/** What is asked of the board, as MongoDB is asked it. Only values of the reader's stand in it, never an operator. */
final class Narrowing {
    private Narrowing() {}

    /** Which cases exist for the reader. */
    static Bson reached(Reach reach) {
        return reach.all() ? Filters.empty() : Filters.in(BoardDocument.ACCESS, reach.anyOf());
    }

    /** Of them, those behind an id. */
    static Bson reached(Reach reach, @Nullable CaseId after) {
        return after == null
                ? reached(reach)
                : Filters.and(reached(reach), Filters.gt(BoardDocument.ID, after.toString()));
    }

    /** Of them, those that are asked for. */
    static Bson to(BoardStoreQuery asked) {
        List<Bson> all = new ArrayList<>(List.of(reached(asked.reach())));
        BoardQuery sought = asked.sought();
        lists(all, sought, asked.own());
        if (sought.overdue() != null)
            all.add(overdue(sought.overdue(), asked.now().toEpochMilli()));
        if (sought.productField() != null) all.add(Filters.eq("productField", sought.productField()));
        if (sought.status() != null)
            all.add(Filters.eq("status", sought.status().code()));
        if (sought.from() != null) all.add(Filters.gte("openedAt", BoardStoreQuery.start(sought.from())));
        if (sought.to() != null)
            all.add(Filters.lt("openedAt", BoardStoreQuery.start(sought.to().plusDays(1))));
        if (asked.colliding() != null) all.add(colliding(Boolean.TRUE.equals(sought.collision()), asked.colliding()));
        if (sought.after() != null) all.add(behind(sought.after()));
        return Filters.and(all);
    }

    private static void lists(List<Bson> all, BoardQuery sought, Set<String> own) {
        if (sought.words() != null) all.add(Filters.all(BoardDocument.TOKENS, sought.words()));
        if (sought.agency() != null) all.add(Filters.eq("agencies", sought.agency()));
        if (sought.mine() != null)
            all.add(
                    sought.mine()
                            ? Filters.in(BoardDocument.WAITED_FOR, own)
                            : Filters.nin(BoardDocument.WAITED_FOR, own));
        if (sought.track() != null)
            all.add(Filters.eq(BoardDocument.OPEN, sought.track().code()));
        if (sought.open() != null)
            all.add(
                    sought.open()
                            ? Filters.ne(BoardDocument.OPEN, List.of())
                            : Filters.eq(BoardDocument.OPEN, List.of()));
        if (sought.platform() != null) all.add(Filters.eq("platforms", sought.platform()));
        if (sought.violationType() != null) all.add(Filters.eq("violationTypes", sought.violationType()));
    }

    private static Bson overdue(boolean wanted, long now) {
        return wanted ? Filters.lt(BoardDocument.DUE, now) : Filters.gte(BoardDocument.DUE, now);
    }

    private static Bson colliding(boolean wanted, Set<CaseId> cases) {
        List<String> ids = cases.stream().map(CaseId::toString).toList();
        return wanted ? Filters.in(BoardDocument.ID, ids) : Filters.nin(BoardDocument.ID, ids);
    }

    /** What comes after a place by due instant and id. */
    private static Bson behind(Cursor after) {
        return Filters.or(
                Filters.gt(BoardDocument.DUE, after.due()),
                Filters.and(
                        Filters.eq(BoardDocument.DUE, after.due()),
                        Filters.gt(BoardDocument.ID, after.caseId().toString())));
    }
}
