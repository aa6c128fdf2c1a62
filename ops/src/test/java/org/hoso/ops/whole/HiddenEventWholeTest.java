package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.runtime.verifying.Bad;
import org.hoso.runtime.verifying.FaultReason;
import org.hoso.runtime.verifying.Trusted;
import org.hoso.runtime.verifying.Verifying;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

@DisplayName("An event put into the database where the ledger does not look")
class HiddenEventWholeTest {
    private final Running running = Running.shared();
    private final Api api = running.api(exchange -> {});

    @Test
    @DisplayName(
            "is decided upon by no command: the answer names it, health is red, verification finds it; without it all goes on")
    void hidden() throws Exception {
        String matter = Bodies.freshCase(api);
        String note = "/api/v1/cases/" + matter + "/add-note";
        for (String where : new String[] {"99, pg_current_xact_id()", "1, '999999999999'"}) {
            change("insert into events.event_entry (event_identifier, aggregate_identifier, sequence_number, type,"
                    + " payload_type, payload_revision, payload, meta_data, time_stamp, epoch, tx)"
                    + " select 'hidden', aggregate_identifier, sequence_number + 1, type, 'case.report-rejected',"
                    + " payload_revision, payload, meta_data, time_stamp, " + where
                    + " from events.event_entry where aggregate_identifier = '" + matter
                    + "' order by sequence_number desc limit 1");
            try {
                Reply refused = api.post("coordinator@abei", note, Bodies.note("Đã xem."));
                assertThat(refused.status()).as(refused.toString()).isEqualTo(503);
                assertThat(refused.body().path("code").asString()).isEqualTo("tampered-history");
                assertThat(api.get("", "/actuator/health").status()).isEqualTo(503);
                PGSimpleDataSource database = new PGSimpleDataSource();
                database.setURL(running.jdbcUrl("hoso"));
                Bad bad = new Verifying(database, Trusted.nobody(), 1)
                        .run((events, of, bytes) -> {})
                        .bad();
                assertThat(bad).isNotNull();
                assertThat(bad.reason()).isEqualTo(FaultReason.BESIDE);
                assertThat(bad.where()).contains(matter);
            } finally {
                change("delete from events.event_entry where event_identifier = 'hidden'");
            }
            assertThat(api.post("coordinator@abei", note, Bodies.note("Đã xem."))
                            .status())
                    .isLessThan(300);
            Instant deadline = Instant.now().plus(Duration.ofMinutes(2));
            while (api.get("", "/actuator/health").status() != 200)
                assertThat(Instant.now()).isBefore(deadline);
        }
    }

    private void change(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection(running.jdbcUrl("hoso"));
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
