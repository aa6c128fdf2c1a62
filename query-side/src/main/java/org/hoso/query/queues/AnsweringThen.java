package org.hoso.query.queues;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.query.coordination.BoardLine;
import org.hoso.query.stays.QueueInterval;
import org.hoso.query.viewing.CaseTables;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Since;
import org.hoso.query.viewing.VouchedTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Which body answered for cases as the board said at a place of the ledger. */
@Component
public final class AnsweringThen {
    private static final TypeReference<QueueInterval<BoardLine>> LINE = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final VouchedTexts texts;
    private final QueuesView view;
    private final Freshness freshness;

    AnsweringThen(JdbcClient jdbc, VouchedTexts texts, QueuesView view, Freshness freshness) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.view = view;
        this.freshness = freshness;
    }

    /** By case, by one query; a case that was not known then is absent. */
    public Map<CaseId, String> of(Collection<CaseId> cases, long position) {
        int generation =
                freshness.await(view, new Since.AtPosition(position)).place().generation();
        Map<CaseId, String> answering = new HashMap<>();
        jdbc.sql("select case_id, from_position, until_position, document from "
                        + QueueRows.LINES.in(generation)
                        + " where case_id = any(?) and from_position <= ? and until_position > ?")
                .params(List.of(CaseTables.ids(Set.copyOf(cases)), position, position))
                .query((row, n) -> Map.entry(
                        new CaseId(row.getObject(1, UUID.class)),
                        QueueColumns.stay(texts, LINE, row.getBytes(4), QueueRows.LINES.shape(), generation, row, 2)
                                .what()))
                .list()
                .forEach(one -> {
                    if (one.getValue().accountable() != null)
                        answering.put(one.getKey(), one.getValue().accountable().agency());
                });
        return answering;
    }
}
