package org.hoso.query.publications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.LedgeredOther;
import org.hoso.query.viewing.VouchedTexts;
import org.hoso.wire.StoredNames;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The proposals in PostgreSQL; an event that was written before changes nothing. */
final class PublicationRows {
    static final String SHAPE = "publication";

    private static final String PROPOSE = """
            insert into %s (publication_id, position, ledgered_at, period, restates, state, proposal)
            values (?, ?, ?, ?, ?, 'proposed', ?::json) on conflict do nothing
            """;
    private static final String SETTLE = """
            update %s set state = ?, settled = ?, settled_at = ?, outcome = ?::json where publication_id = ? and settled is null
            """;

    private final JdbcClient jdbc;
    private final VouchedTexts texts;

    PublicationRows(JdbcClient jdbc, VouchedTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    void write(int generation, LedgeredOther ledgered, PublicationEvent event) {
        switch (event) {
            case FiguresProposed e -> propose(generation, ledgered, e, e.table(), null);
            case RestatementProposed e -> propose(generation, ledgered, e, e.table(), e.restates());
            case FiguresPublished e -> settle(generation, ledgered, e, State.PUBLISHED);
            case FiguresWithdrawn e -> settle(generation, ledgered, e, State.WITHDRAWN);
        }
    }

    private void propose(
            int generation, LedgeredOther at, PublicationEvent event, FigureTable table, @Nullable UUID restates) {
        jdbc.sql(PROPOSE.formatted(name(generation)))
                .params(
                        event.publicationId(),
                        at.position(),
                        utc(at.ledgeredAt()),
                        table.period().value(),
                        restates,
                        json(event))
                .update();
    }

    private void settle(int generation, LedgeredOther at, PublicationEvent event, State state) {
        jdbc.sql(SETTLE.formatted(name(generation)))
                .params(state.code(), at.position(), utc(at.ledgeredAt()), json(event), event.publicationId())
                .update();
    }

    Optional<KnownPublication> find(int generation, UUID publicationId) {
        return jdbc.sql("select * from " + name(generation) + " where publication_id = ?")
                .param(publicationId)
                .query((row, n) -> known(row, generation))
                .optional();
    }

    /** In that state, the last proposed first. @param before only those proposed before that place */
    List<KnownPublication> in(int generation, State state, long before, int most) {
        return jdbc.sql("select * from " + name(generation)
                        + " where state = ? and position < ? order by position desc limit ?")
                .params(state.code(), before, most)
                .query((row, n) -> known(row, generation))
                .list();
    }

    /** What holds for a period: the last published of it. */
    Optional<KnownPublication> standing(int generation, Period period) {
        return jdbc.sql("select * from " + name(generation)
                        + " where state = 'published' and period = ? order by settled desc limit 1")
                .param(period.value())
                .query((row, n) -> known(row, generation))
                .optional();
    }

    /** What holds for each period up to and with one, as published by a place, the last period first. */
    List<KnownPublication> upTo(int generation, Period last, long settled, int most) {
        return jdbc.sql("select distinct on (period) * from " + name(generation)
                        + " where state = 'published' and settled <= ?"
                        + " and period <= ? and (period like '%-Q%') = ? order by period desc, settled desc limit ?")
                .params(settled, last.value(), last.quarterly(), most)
                .query((row, n) -> known(row, generation))
                .list();
    }

    /** What was published of the quarter and its months by a place, in that order: the periods that share days with one. */
    List<FigureTable> around(int generation, Period period, long settled) {
        return jdbc.sql(
                        "select * from " + name(generation)
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
        return jdbc.sql("select publication_id from " + name(generation)
                        + " where state = 'published' and restates = ?")
                .param(publicationId)
                .query(UUID.class)
                .optional();
    }

    private static String name(int generation) {
        return GenerationTables.name(SHAPE, generation);
    }

    private KnownPublication known(ResultSet row, int generation) throws SQLException {
        State state = State.of(row.getString("state"));
        UUID restates = row.getObject("restates", UUID.class);
        Class<? extends PublicationEvent> proposal =
                restates == null ? FiguresProposed.class : RestatementProposed.class;
        OffsetDateTime settledAt = row.getObject("settled_at", OffsetDateTime.class);
        return new KnownPublication(
                row.getObject("publication_id", UUID.class),
                row.getLong("position"),
                row.getObject("ledgered_at", OffsetDateTime.class).toInstant(),
                state,
                row.getObject("settled", Long.class),
                settledAt == null ? null : settledAt.toInstant(),
                event(row, "proposal", proposal, generation),
                switch (state) {
                    case PROPOSED -> null;
                    case PUBLISHED -> event(row, "outcome", FiguresPublished.class, generation);
                    case WITHDRAWN -> event(row, "outcome", FiguresWithdrawn.class, generation);
                });
    }

    private <E extends PublicationEvent> E event(ResultSet row, String column, Class<E> type, int generation)
            throws SQLException {
        return texts.read(
                type,
                row.getString(column),
                SHAPE,
                generation,
                row.getObject("publication_id", UUID.class),
                StoredNames.of(type));
    }

    private String json(PublicationEvent event) {
        return texts.write(event, SHAPE, event.publicationId(), StoredNames.of(event.getClass()));
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
