package org.hoso.ops.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.hoso.command.desk.CaseAggregate;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Stage;
import org.hoso.ops.sample.Stories;
import org.hoso.ops.standalone.Folds;
import org.hoso.ops.whole.Running;
import org.hoso.runtime.sealing.RowMacs;
import org.hoso.runtime.verifying.HangingRows;
import org.hoso.runtime.verifying.RowCodes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@DisplayName("Rows beside the events")
class BesideRowsTest {
    private static final Set<String> STORIES = Set.of(
            "IdentifiedViolatorPaysTheFine", "ContentReappears", "ListedThenTakenOff", "SilentPlatformThenBlocked");

    private final Running running = Running.shared();

    @Test
    @DisplayName(
            "that were altered, taken away, brought back, moved or invented are found where a running system is verified; nothing is found where nothing was done")
    void found() throws Exception {
        Api api = running.api(exchange -> {});
        Stories.all().stream()
                .filter(story -> STORIES.contains(story.getClass().getSimpleName()))
                .forEach(story -> story.play(new Stage(api, Instant.now())));
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(tried()).isEmpty());
        SoftAssertions softly = new SoftAssertions();
        for (Attack attack : BesideRows.all())
            softly.assertThat(tried(attack.statements().toArray(String[]::new)))
                    .as(attack.name())
                    .isPresent();
        softly.assertAll();
        assertThat(tried()).isEmpty();
    }

    /** In a transaction that sees nothing else, and is undone. */
    private Optional<String> tried(String... statements) throws Exception {
        try (Connection connection = DriverManager.getConnection(running.jdbcUrl("hoso"))) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                for (String statement : statements) change(connection, statement);
                return firstBad(new SingleConnectionDataSource(connection, true));
            } finally {
                connection.rollback();
            }
        }
    }

    private static void change(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            int changed = statement.executeUpdate(sql);
            if (!sql.startsWith("alter")) assertThat(changed).as(sql).isPositive();
        }
    }

    private Optional<String> firstBad(DataSource events) throws Exception {
        HangingRows rows = new HangingRows(events, Folds.of(events, Instant.now()));
        Optional<String> bad = rows.firstBad();
        if (bad.isPresent()) return bad;
        assertThat(rows.rows()).isPositive();
        return new RowCodes(RowMacs.of(running.data().resolve("master.key")))
                .firstBadBesideEvents(events, CaseAggregate.SNAPSHOT_REVISION);
    }
}
