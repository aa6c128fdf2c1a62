package org.hoso.query.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.viewing.VouchedTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What changed a figure between two places of the ledger: each interval says how its notice counted before, too. */
@Component
class Changes {
    private final JdbcClient jdbc;
    private final VouchedTexts texts;

    Changes(JdbcClient jdbc, VouchedTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /** One time that a notice came to count otherwise. */
    record Step(CaseId caseId, @Nullable CaseNumber number, CaseAccess access, Tally step, Interval interval) {}

    /** @param cause absent for all @param after where the page before ended */
    List<Step> oneByOne(
            int generation,
            Figure figure,
            Slice slice,
            long first,
            long last,
            @Nullable Cause cause,
            StepCursor after,
            int limit) {
        Map<String, @Nullable Object> parameters = CountingSql.parameters(figure, slice);
        parameters.put("first", first);
        parameters.put("last", last);
        parameters.put("cause", cause == null ? null : cause.code());
        parameters.put("afterPosition", after.position());
        parameters.put("afterNotice", after.noticeId());
        parameters.put("limit", limit);
        return jdbc.sql(oneByOne(slice)
                        .formatted(NoticedRows.INTERVALS.in(generation), NoticedRows.CASES.in(generation)))
                .params(parameters)
                .query((row, n) -> one(row, generation))
                .list();
    }

    private static String oneByOne(Slice slice) {
        return "select step.case_id, step.notice_id, step.n, step.cause, step.dn, step.dd, step.document, c.case_number, c.access from (select i.*, ("
                + step("numerator", slice) + ") as dn, (" + step("measured", slice)
                + ") as dd from %s i where i.since_position > :first and i.since_position <= :last and "
                + CountingSql.agency(slice) + " and (i.since_position, i.notice_id) > (:afterPosition, :afterNotice)"
                + ") step join %s c using (case_id) where (dn <> 0 or dd <> 0)"
                + " and (:cause::text is null or cause = :cause) order by since_position, notice_id limit :limit";
    }

    /** @param stands name of the parameter that tells which stands count */
    private static String step(String stands, Slice slice) {
        return "(i.stand = any(:" + stands + ") and " + CountingSql.slice(slice)
                + ")::int - (coalesce(i.before_stand = any(:" + stands + "), false) and "
                + CountingSql.sliceBefore(slice) + ")::int";
    }

    private static Tally step(ResultSet row) throws SQLException {
        return new Tally(row.getLong("dn"), row.getLong("dd"));
    }

    private Step one(ResultSet row, int generation) throws SQLException {
        String number = row.getString("case_number");
        return new Step(
                new CaseId(row.getObject("case_id", UUID.class)),
                number == null ? null : new CaseNumber(number),
                NoticedRows.access(texts, row, generation),
                step(row),
                NoticedRows.interval(texts, row, generation));
    }
}
