package org.hoso.query.readers;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hoso.cases.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the access log of a case. */
@Component
class Looks {
    private static final String OF_CASE = """
            select at, officer, agency, what, position, reason from views.access_log
            where case_id = ? and at <= ? order by at desc, id desc limit ?
            """;

    private final JdbcClient jdbc;

    Looks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Up to an instant, the last first. */
    List<Look> of(CaseId caseId, Instant until, int most) {
        return jdbc.sql(OF_CASE)
                .params(caseId.value(), OffsetDateTime.ofInstant(until, ZoneOffset.UTC), most)
                .query((row, n) -> new Look(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("officer"),
                        row.getString("agency"),
                        row.getString("what"),
                        row.getLong("position"),
                        row.getString("reason")))
                .list();
    }
}
