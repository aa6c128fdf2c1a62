package org.hoso.query.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.time.Duration;
import java.util.List;
import org.hoso.cases.CaseId;
import org.hoso.cases.Coordination.AgencyJoined;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.SampleEvents;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.audit.LedgerLeaves;
import org.hoso.query.casefile.SealedCase;
import org.hoso.query.viewing.AlteredRows;
import org.hoso.query.viewing.Places;
import org.hoso.query.viewing.View;
import org.hoso.query.viewing.Views;
import org.hoso.runtime.law.LawInForce;
import org.hoso.runtime.ledger.Ledger;
import org.hoso.runtime.ledger.StoredEvents;
import org.hoso.runtime.problems.StoreTrouble;
import org.hoso.runtime.sealing.Sealer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("The check of a case against the ledger")
class CheckedCaseTest extends RunningQuerySide {
    private static final String UNREADABLE = """
            insert into views.dead_letter_entry (dead_letter_id, processing_group, sequence_identifier, sequence_index,
              message_type, event_identifier, time_stamp, payload_type, payload, meta_data, sequence_number, enqueued_at)
            select 'unreadable', 'view-board', aggregate_identifier, 0, 'M', event_identifier, time_stamp, payload_type,
              '{}'::bytea, null, sequence_number, time_stamp from events.event_entry
            where aggregate_identifier = ? order by sequence_number limit 1
            """;
    private static int running = 9_300;

    @Autowired
    Sealer sealer;

    @Autowired
    Views views;

    @Autowired
    Places places;

    @Autowired
    Ledger read;

    @Autowired
    StoredEvents events;

    @Autowired
    CheckedRows rows;

    @Autowired
    LawInForce law;

    @Autowired
    PlatformTransactionManager transactions;

    private final AlteredRows altered = new AlteredRows();
    private final UnmadeChecks unmade = new UnmadeChecks();
    private CheckedCase checked;
    private SealedCase told;
    private CaseId id;
    private String kept;

    @BeforeEach
    void tell() {
        checked = new CheckedCase(views, places, read, events, new LedgerLeaves(jdbc), altered, rows, unmade);
        told = new SealedCase(sealer, ++running);
        id = told.id();
        ledger.append(told.of(List.of(
                SampleEvents.of(ContentReported.class),
                SampleEvents.of(AgencyJoined.class),
                SampleEvents.of(PlatformNotified.class))));
        long all = ledgered();
        await().atMost(SOON)
                .until(() -> views.all().stream()
                        .allMatch(one -> places.of(one.view()).position() >= all));
        kept = "views.case_view_g" + places.generation(casefile());
        jdbc.sql("create table views.aside_case_view as select * from " + kept + " where case_id = ?")
                .param(id.value())
                .update();
    }

    @AfterEach
    void put_back() {
        jdbc.sql("delete from " + kept + " where case_id = ?").param(id.value()).update();
        jdbc.sql("insert into " + kept + " select * from views.aside_case_view").update();
        jdbc.sql("drop table views.aside_case_view").update();
    }

    @Test
    @DisplayName("finds nothing where nothing was altered")
    void whole() {
        checked.check(id);
        for (var watched : views.all())
            assertThat(altered.of(watched.view(), places.generation(watched.view())))
                    .as(watched.view().name())
                    .isEmpty();
        assertThat(altered.event()).isEmpty();
    }

    @Test
    @DisplayName("misses a row that was taken away")
    void taken_away() {
        jdbc.sql("delete from " + kept + " where case_id = ?").param(id.value()).update();
        checked.check(id);
        found();
    }

    @Test
    @DisplayName("finds a row that was put back as it was earlier, code and all")
    void put_back_as_it_was() {
        ledger.append(told.of(SampleEvents.of(PlatformNotified.class)));
        long all = ledgered();
        await().atMost(SOON).until(() -> places.of(casefile()).position() >= all);
        jdbc.sql("create table views.aside_newer as select * from " + kept + " where case_id = ?")
                .param(id.value())
                .update();
        put("views.aside_case_view");
        checked.check(id);
        found();
        put("views.aside_newer");
        jdbc.sql("drop table views.aside_case_view; alter table views.aside_newer rename to aside_case_view")
                .update();
    }

    @Test
    @DisplayName("finds an event that is not what its leaf hashed")
    void altered_event() {
        String before = jdbc.sql("select payload::text from events.event_entry where aggregate_identifier = ?"
                        + " and sequence_number = 1")
                .param(id.toString())
                .query(String.class)
                .single();
        write(before.replaceFirst("\\}$", ", \"x\": 1}"));
        try {
            checked.check(id);
        } finally {
            write(before);
        }
        assertThat(altered.event().orElseThrow()).startsWith(id.toString());
    }

    @ParameterizedTest(name = "{1}")
    @DisplayName("finds rows beside the case's own, and columns that nothing vouches for")
    @CsvSource(delimiter = '|', textBlock = """
            board       | update views.board_row_g set due_ms = due_ms - 1
            board       | update views.board_row_g set access = array_append(access, 'other')
            queues      | update views.queue_line_g set due_ms = due_ms - 1
            queues      | delete from views.queue_line_g
            queues      | update views.queue_place_g set platform = 'other'
            queues      | update views.queue_duty_g set body = 'other'
            timespent   | update views.time_stretch_g set since_ms = since_ms - 1
            accountability | update views.accountable_reign_g set agency = 'other'
            clockspans  | delete from views.clock_span_g
            figures     | update views.notice_interval_g set stand = 'other'
            figures     | delete from views.notice_interval_g
            casefile    | update views.case_view_g set status = 'closed'
            """)
    void beside(String view, String attack) {
        View attacked = views.find(view).orElseThrow().view();
        int generation = places.generation(attacked);
        String statement = attack.replaceFirst("_g( |$)", "_g" + generation + "$1") + " where case_id = ?";
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            assertThat(jdbc.sql(statement).param(id.value()).update()).isPositive();
            checked.check(id);
        });
        assertThat(altered.of(attacked, generation).orElseThrow()).contains(": " + id);
    }

    @Test
    @DisplayName(
            "tells a case that it cannot compare, with its view and why, compares the others of the group, and takes it back when it can")
    void unreadable() {
        SealedCase other = new SealedCase(sealer, ++running);
        ledger.append(other.of(List.of(SampleEvents.of(ContentReported.class))));
        long all = ledgered();
        await().atMost(SOON)
                .until(() -> views.all().stream()
                        .allMatch(one -> places.of(one.view()).position() >= all));
        jdbc.sql("delete from " + kept + " where case_id = ?").param(id.value()).update();
        jdbc.sql(UNREADABLE).param(other.id().toString()).update();
        try {
            checked.check(List.of(other.id(), id));
            found();
            assertThat(unmade.told()).containsOnlyKeys("board");
            assertThat(unmade.told().get("board")).startsWith(other.id() + " cannot be compared");
            assertThat(unmade.first(5)).containsExactly(other.id());
        } finally {
            jdbc.sql("delete from views.dead_letter_entry where dead_letter_id = 'unreadable'")
                    .update();
        }
        checked.check(List.of(other.id(), id));
        assertThat(unmade.told()).isEmpty();
    }

    @Test
    @DisplayName("tells a view whose pointer leads nowhere")
    void pointer() {
        View board = views.find("board").orElseThrow().view();
        int generation = places.generation(board);
        places.point(board, 77);
        try {
            checked.check(id);
            assertThat(unmade.told()).containsOnlyKeys("board");
        } finally {
            places.point(board, generation);
        }
        checked.check(id);
        assertThat(unmade.told()).isEmpty();
    }

    @Test
    @DisplayName("calls nothing unmade while the store is away, and nothing altered")
    void away() {
        CheckedRows gone =
                new CheckedRows(places, jdbc, law, new DataSourceTransactionManager(new PGSimpleDataSource() {
                    @Override
                    public Connection getConnection() throws SQLException {
                        throw new SQLNonTransientConnectionException("nobody answers", "08001");
                    }
                }));
        CheckedCase unanswered =
                new CheckedCase(views, places, read, events, new LedgerLeaves(jdbc), altered, gone, unmade);
        assertThatThrownBy(() -> unanswered.check(id)).matches(StoreTrouble::isAway);
        assertThat(unmade.told()).isEmpty();
        assertThat(altered.any(casefile())).isFalse();
    }

    @Test
    @DisplayName("comes to every case by itself")
    void by_itself() {
        jdbc.sql("delete from " + kept + " where case_id = ?").param(id.value()).update();
        CheckingRound round = new CheckingRound(checked, unmade, jdbc, Duration.ofSeconds(1));
        round.begin(null);
        try {
            await().atMost(SOON)
                    .until(() -> altered.of(casefile(), places.generation(casefile()))
                            .isPresent());
        } finally {
            round.destroy();
        }
        found();
    }

    private void put(String table) {
        jdbc.sql("delete from " + kept + " where case_id = ?").param(id.value()).update();
        jdbc.sql("insert into " + kept + " select * from " + table).update();
    }

    private void found() {
        assertThat(altered.of(casefile(), places.generation(casefile())).orElseThrow())
                .startsWith("case_view: " + id);
    }

    private void write(String payload) {
        jdbc.sql("set session_replication_role = replica; update events.event_entry set payload = '"
                        + payload.replace("'", "''") + "' where aggregate_identifier = '" + id
                        + "' and sequence_number = 1; set session_replication_role = default")
                .update();
    }

    private View casefile() {
        return views.find("casefile").orElseThrow().view();
    }
}
