package org.hoso.query.coordination;

import java.util.List;
import org.hoso.cases.CaseId;
import org.hoso.query.rights.Reach;
import org.hoso.query.viewing.CaseStore;
import org.jspecify.annotations.Nullable;

/** Where the board's rows lie: in PostgreSQL, unless a MongoDB is set. Both find the same cases in the same order. */
interface BoardStore extends CaseStore<BoardCase> {
    /** The first of those that are asked for, by what is due first, then by id. */
    List<BoardEntry> find(int generation, BoardStoreQuery asked, int limit);

    /** The first that are reached, by id. @param after where the last ones ended */
    List<BoardCase> byId(int generation, Reach reach, @Nullable CaseId after, int limit);
}
