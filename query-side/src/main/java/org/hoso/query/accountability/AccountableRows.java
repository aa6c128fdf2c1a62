package org.hoso.query.accountability;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.CaseId;
import org.hoso.query.intervals.IntervalChange;
import org.hoso.query.intervals.Span;
import org.hoso.query.viewing.BesideCases;
import org.hoso.query.viewing.BesideCases.Placed;
import org.hoso.query.viewing.CaseElement;
import org.hoso.query.viewing.CaseTables;
import org.hoso.query.viewing.RowTable;
import org.hoso.query.viewing.ViewDatabase;

/** In PostgreSQL: one row a case to fold on from, and one row a reign to ask. Both are written in one transaction. */
final class AccountableRows extends CaseTables<AccountableCase> {
    private static final RowTable<AccountableCase> CASES = RowTable.<AccountableCase>ofCases("accountable_case")
            .column("case_number", AccountableCase::number)
            .column("position", AccountableCase::position)
            .text(DOCUMENT, one -> one, "case_id")
            .whereNewer();

    private static final RowTable<CaseElement<AccountableCase, Placed<Span<Reign>>>> REIGNS =
            RowTable.<CaseElement<AccountableCase, Placed<Span<Reign>>>>named("accountable_reign")
                    .key("case_id", CaseElement::caseId)
                    .key("place", one -> one.what().place())
                    .fixed("agency", one -> span(one).what().body().agency())
                    .fixed("agency_since", one -> span(one).what().body().agencySince())
                    .fixed("since", one -> span(one).since())
                    .fixed("until", one -> span(one).until())
                    .fixed("version", one -> span(one).by().version())
                    .fixed("position", one -> span(one).what().position())
                    .fixed("event_id", one -> span(one).what().eventId())
                    .fixed("stored_name", one -> span(one).what().storedName())
                    .replaced();

    AccountableRows(ViewDatabase database) {
        super(
                database,
                AccountableCase.class,
                CASES,
                BesideCases.placed(REIGNS, one -> one.reigns().spans()));
    }

    private static Span<Reign> span(CaseElement<AccountableCase, Placed<Span<Reign>>> one) {
        return one.what().what();
    }

    /** Who answered when, the first body first. */
    List<Span<Reign>> reigns(int generation, CaseId caseId) {
        return database()
                .jdbc()
                .sql("select * from " + REIGNS.in(generation) + " where case_id = ? order by place")
                .param(caseId.value())
                .query((row, n) -> {
                    Reign reign = new Reign(
                            new AccountableBody(
                                    row.getString("agency"), row.getObject("agency_since", java.time.LocalDate.class)),
                            row.getLong("position"),
                            row.getString("event_id"),
                            row.getString("stored_name"));
                    Instant since = row.getTimestamp("since").toInstant();
                    Timestamp until = row.getTimestamp("until");
                    return new Span<>(
                            new IntervalChange<>(row.getLong("version"), since, reign),
                            since,
                            until == null ? null : until.toInstant());
                })
                .list();
    }
}
