package org.hoso.command.storing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Report;
import org.hoso.command.casefile.Clockwork;
import org.hoso.runtime.intake.CaseIds;
import org.hoso.runtime.problems.NoSuchCase;
import org.hoso.runtime.sealing.VouchedRows;
import org.hoso.runtime.store.NumberWithEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Case numbers: year of recording in Viet Nam and a running number; both number and id find the case. A number is drawn inside the
 * transaction that opens the case, from a sequence that locks no row; what then fails has burnt it, and is written down.
 */
public class CaseNumbers implements CaseIds {
    static final String TABLE = "events.case_number";
    /** Held, shared, by whoever has drawn a number and not yet committed: what nobody holds any more is used or burnt. */
    static final String HOLD = "pg_advisory_xact_lock_shared(hashtext('hoso.case_number'), 0)";

    static final String DRAWN = "nextval('events.case_running')";
    private static final String DRAW = "with drawing as materialized (select " + HOLD + ") select " + DRAWN
            + " from drawing, generate_series(1, ?)";

    private final JdbcClient db;
    private final JdbcTemplate batches;
    private final BurntNumbers burnt;
    private final Clock clock;
    private final VouchedRows rows;
    private final boolean together;

    /** @param together whether events are stored in the transaction of these rows */
    CaseNumbers(JdbcTemplate batches, BurntNumbers burnt, Clock clock, VouchedRows rows, boolean together) {
        this.together = together;
        this.rows = rows;
        this.batches = batches;
        this.db = JdbcClient.create(batches);
        this.burnt = burnt;
        this.clock = clock;
    }

    /** In the unit of work at hand. */
    public CaseNumber next() {
        return toldIfBurnt(next(1).getFirst());
    }

    /** As that of the unit of work at hand, which drew it itself. */
    CaseNumber drawn(long running) {
        return toldIfBurnt(CaseNumber.of(year(), running));
    }

    private CaseNumber toldIfBurnt(CaseNumber drawn) {
        burnt.unlessUsed(List.of(drawn), CurrentUnitOfWork.get());
        return drawn;
    }

    /** In the transaction at hand; the caller tells of those that were not used. */
    public List<CaseNumber> next(int count) {
        int year = year();
        return db.sql(DRAW).param(count).query(Long.class).list().stream()
                .map(running -> CaseNumber.of(year, running))
                .toList();
    }

    public void burnt(List<CaseNumber> drawn, RuntimeException failure) {
        if (!drawn.isEmpty()) burnt.tell(drawn, BurntNumbers.Cause.of(failure));
    }

    /** The number 0, which no case ever gets: for a dry run, which draws none. */
    public CaseNumber none() {
        return CaseNumber.of(year(), 0);
    }

    private int year() {
        return Clockwork.day(clock.instant()).getYear();
    }

    public Optional<CaseId> find(CaseNumber number) {
        return db.sql("select case_id, mac from events.case_number where number = ?")
                .param(number.value())
                .query((row, n) -> {
                    CaseId found = new CaseId(row.getObject(1, UUID.class));
                    rows.demand(row.getBytes(2), TABLE, number.value(), found);
                    return found;
                })
                .optional();
    }

    /** Both find the case: the id, and the number that people read. @throws NoSuchCase where the text is neither */
    public CaseId named(String text) {
        if (CaseNumber.looksLike(text)) return find(new CaseNumber(text)).orElseThrow(NoSuchCase::new);
        try {
            return CaseId.of(text);
        } catch (IllegalArgumentException noId) {
            throw new NoSuchCase();
        }
    }

    /** No case has an id made of a name: theirs are made of their time. */
    @Override
    public CaseId of(CaseNumber number) {
        return find(number)
                .orElseGet(
                        () -> new CaseId(UUID.nameUUIDFromBytes(number.value().getBytes(StandardCharsets.UTF_8))));
    }

    /** Makes good a number whose row was lost. */
    void settle(CaseId caseId, CaseNumber number) {
        db.sql("insert into events.case_number (number, case_id, mac) values (?, ?, ?) on conflict do nothing")
                .params(values(number, caseId))
                .update();
    }

    /** Of the one case that the transaction at hand is about: where its events are stored in that too, the row goes with them. */
    void keepWith(List<CaseEvent> events) {
        if (!together) {
            keepAll(events);
            return;
        }
        for (CaseEvent event : events)
            if (event instanceof Report.ContentReported opened && !NumberWithEvent.leave(row(opened)))
                keepAll(List.of(opened));
    }

    private NumberWithEvent.Row row(Report.ContentReported opened) {
        String number = opened.caseNumber().value();
        return new NumberWithEvent.Row(number, opened.caseId().value(), rows.mac(TABLE, number, opened.caseId()));
    }

    void keepAll(List<CaseEvent> events) {
        List<@Nullable Object[]> opening = events.stream()
                .filter(Report.ContentReported.class::isInstance)
                .map(Report.ContentReported.class::cast)
                .map(opened -> values(opened.caseNumber(), opened.caseId()))
                .toList();
        if (!opening.isEmpty())
            batches.batchUpdate(
                    "insert into events.case_number (number, case_id, mac) values (?, ?, ?)"
                            + " on conflict (case_id) do nothing",
                    opening);
    }

    private @Nullable Object[] values(CaseNumber number, CaseId caseId) {
        return new @Nullable Object[] {number.value(), caseId.value(), rows.mac(TABLE, number.value(), caseId)};
    }
}
