package org.hoso.query.publications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hoso.publications.AcrossPeriods;
import org.hoso.publications.FigureTable;
import org.hoso.publications.Period;
import org.hoso.publications.Publication.FiguresProposed;
import org.hoso.publications.Publication.FiguresPublished;
import org.hoso.publications.Publication.FiguresWithdrawn;
import org.hoso.publications.Publication.RestatementProposed;
import org.hoso.publications.PublicationEvent;
import org.hoso.query.publications.KnownPublication.State;
import org.hoso.query.viewing.LedgeredOther;
import org.hoso.query.viewing.RowTable;
import org.hoso.query.viewing.ViewDatabase;

/** The proposals in PostgreSQL; an event that was written before changes nothing. */
final class PublicationRows {
    private static final String PROPOSAL = "proposal";
    private static final String OUTCOME = "outcome";

    static final RowTable<KnownPublication> PUBLICATIONS = RowTable.<KnownPublication>named("publication")
            .key("publication_id", KnownPublication::publicationId)
            .fixed("position", KnownPublication::position)
            .fixed("ledgered_at", KnownPublication::ledgeredAt)
            .fixed("period", known -> known.table().period().value())
            .fixed("restates", KnownPublication::restates)
            .column("state", known -> known.state().code())
            .column("settled", KnownPublication::settled)
            .column("settled_at", KnownPublication::settledAt)
            .text(PROPOSAL, KnownPublication::proposal, "publication_id", PROPOSAL, "restates")
            .text(OUTCOME, KnownPublication::outcome, "publication_id", OUTCOME, "state")
            .until("settled");

    private final ViewDatabase database;

    PublicationRows(ViewDatabase database) {
        this.database = database;
    }

    void write(int generation, List<LedgeredOther> batch) {
        Map<UUID, KnownPublication> known = new LinkedHashMap<>();
        for (LedgeredOther ledgered : batch)
            if (ledgered.event() instanceof PublicationEvent event) {
                UUID id = event.publicationId();
                KnownPublication before = known.containsKey(id)
                        ? known.get(id)
                        : find(generation, id).orElse(null);
                known.put(id, KnownPublication.after(before, ledgered, event));
            }
        PUBLICATIONS.write(database, generation, List.copyOf(known.values()));
    }

    Optional<KnownPublication> find(int generation, UUID publicationId) {
        return database.jdbc()
                .sql("select * from " + PUBLICATIONS.in(generation) + " where publication_id = ?")
                .param(publicationId)
                .query((row, n) -> known(row, generation))
                .optional();
    }

    /** In that state, the last proposed first. @param before only those proposed before that place */
    List<KnownPublication> in(int generation, State state, long before, int most) {
        return database.jdbc()
                .sql("select * from " + PUBLICATIONS.in(generation)
                        + " where state = ? and position < ? order by position desc limit ?")
                .params(state.code(), before, most)
                .query((row, n) -> known(row, generation))
                .list();
    }

    /** What holds for a period: the last published of it. */
    Optional<KnownPublication> standing(int generation, Period period) {
        return database.jdbc()
                .sql("select * from " + PUBLICATIONS.in(generation)
                        + " where state = 'published' and period = ? order by settled desc limit 1")
                .param(period.value())
                .query((row, n) -> known(row, generation))
                .optional();
    }

    /** What holds for each period up to and with one, as published by a place, the last period first. */
    List<KnownPublication> upTo(int generation, Period last, long settled, int most) {
        return database.jdbc()
                .sql("select distinct on (period) * from " + PUBLICATIONS.in(generation)
                        + " where state = 'published' and settled <= ?"
                        + " and period <= ? and (period like '%-Q%') = ? order by period desc, settled desc limit ?")
                .params(settled, last.value(), last.quarterly(), most)
                .query((row, n) -> known(row, generation))
                .list();
    }

    /** What was published of the quarter and its months by a place, in that order: the periods that share days with one. */
    List<FigureTable> around(int generation, Period period, long settled) {
        return database.jdbc()
                .sql(
                        "select * from " + PUBLICATIONS.in(generation)
                                + " where state = 'published' and settled <= :settled and period in (:periods) order by settled")
                .param("settled", settled)
                .param(
                        "periods",
                        AcrossPeriods.overlapping(period).stream()
                                .map(Period::value)
                                .toList())
                .query((row, n) -> known(row, generation).table())
                .list();
    }

    /** What took its place, if anything did. */
    Optional<UUID> successor(int generation, UUID publicationId) {
        return database.jdbc()
                .sql("select publication_id from " + PUBLICATIONS.in(generation)
                        + " where state = 'published' and restates = ?")
                .param(publicationId)
                .query(UUID.class)
                .optional();
    }

    private KnownPublication known(ResultSet row, int generation) throws SQLException {
        State state = State.of(row.getString("state"));
        UUID restates = row.getObject("restates", UUID.class);
        Class<? extends PublicationEvent> proposal =
                restates == null ? FiguresProposed.class : RestatementProposed.class;
        Timestamp settledAt = row.getTimestamp("settled_at");
        return new KnownPublication(
                row.getObject("publication_id", UUID.class),
                row.getLong("position"),
                row.getTimestamp("ledgered_at").toInstant(),
                state,
                row.getObject("settled", Long.class),
                settledAt == null ? null : settledAt.toInstant(),
                event(row, PROPOSAL, proposal, generation),
                switch (state) {
                    case PROPOSED -> null;
                    case PUBLISHED -> event(row, OUTCOME, FiguresPublished.class, generation);
                    case WITHDRAWN -> event(row, OUTCOME, FiguresWithdrawn.class, generation);
                });
    }

    private <E extends PublicationEvent> E event(ResultSet row, String column, Class<E> type, int generation)
            throws SQLException {
        return PUBLICATIONS.read(type, column, database.texts(), row, generation);
    }
}
