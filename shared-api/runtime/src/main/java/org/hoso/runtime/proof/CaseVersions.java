package org.hoso.runtime.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether a case's events are all there: their versions count up from 0 without a hole. */
public final class CaseVersions {
    private static final String COUNT = """
            select count(*) as events, coalesce(max(sequence_number), -1) as version,
                   coalesce(max(position), 0) as position,
                   min(place) filter (where sequence_number <> place) as missing
            from (select sequence_number, position, row_number() over (order by sequence_number) - 1 as place
                  from events.event_position where aggregate_identifier = ? and position <= ?) of_case
            """;

    private final JdbcClient jdbc;

    public CaseVersions(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /**
     * The versions of a case up to a place of the ledger.
     *
     * @param version  the last, -1 where there is none
     * @param position of the last event, 0 where there is none
     * @param missing  the first version that is not there though a later one is
     */
    public record Counted(
            long events,
            long version,
            long position,
            @Nullable Long missing) {}

    public Counted upTo(String caseId, long size) {
        return jdbc.sql(COUNT)
                .param(caseId)
                .param(size)
                .query((row, n) -> counted(row))
                .single();
    }

    private static Counted counted(ResultSet row) throws SQLException {
        return new Counted(
                row.getLong("events"),
                row.getLong("version"),
                row.getLong("position"),
                row.getObject("missing", Long.class));
    }
}
