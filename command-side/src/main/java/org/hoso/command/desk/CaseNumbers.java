package org.hoso.command.desk;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Report;
import org.hoso.command.casefile.Clockwork;
import org.hoso.runtime.intake.CaseIds;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Case numbers: year of recording in Viet Nam and a running number; both number and id find the case. */
class CaseNumbers implements CaseIds {
    private final JdbcClient db;
    private final JdbcTemplate batches;

    CaseNumbers(JdbcTemplate batches) {
        this.batches = batches;
        this.db = JdbcClient.create(batches);
    }

    /** @param recording when the case is recorded */
    CaseNumber next(Instant recording) {
        return CaseNumber.of(Clockwork.day(recording).getYear(), running(1).getFirst());
    }

    List<Long> running(int count) {
        return db.sql("select nextval('events.case_running') from generate_series(1, ?)")
                .param(count)
                .query(Long.class)
                .list();
    }

    Optional<CaseId> find(CaseNumber number) {
        return db.sql("select case_id::text from events.case_number where number = ?")
                .param(number.value())
                .query(String.class)
                .optional()
                .map(CaseId::of);
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
        db.sql("insert into events.case_number (number, case_id) values (?, ?) on conflict do nothing")
                .params(number.value(), caseId.value())
                .update();
    }

    void keepAll(List<CaseEvent> events) {
        List<Object[]> rows = events.stream()
                .filter(Report.ContentReported.class::isInstance)
                .map(Report.ContentReported.class::cast)
                .map(opened -> new Object[] {
                    opened.caseNumber().value(), opened.caseId().value()
                })
                .toList();
        if (!rows.isEmpty())
            batches.batchUpdate(
                    "insert into events.case_number (number, case_id) values (?, ?) on conflict (case_id) do nothing",
                    rows);
    }
}
