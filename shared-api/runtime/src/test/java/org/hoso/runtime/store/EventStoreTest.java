package org.hoso.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.hoso.cases.CaseId;
import org.hoso.runtime.Samples;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.ledger.Ledger;
import org.hoso.runtime.store.Notebook.Write;
import org.hoso.runtime.store.Notebook.WriteAndFail;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = StoreTestApplication.class, webEnvironment = WebEnvironment.NONE)
class EventStoreTest {
    @Autowired
    CommandGateway commands;

    @Autowired
    TransactionManager transactions;

    @Autowired
    Ledger ledger;

    @Autowired
    @Qualifier("ledgerHealthIndicator")
    HealthIndicator health;

    @Autowired
    MeterRegistry meters;

    JdbcClient jdbc;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestPostgres.empty().register(registry);
    }

    @Autowired
    void database(DataSource dataSource) {
        jdbc = JdbcClient.create(dataSource);
    }

    @Test
    @DisplayName("commands run in a real transaction: Axon's transaction manager is Spring's")
    void transactions_are_springs() {
        assertThat(transactions).isInstanceOf(SpringTransactionManager.class);
    }

    @Test
    @DisplayName("a handler that fails after applying an event leaves no event")
    void a_failing_handler_leaves_no_event() {
        CaseId caseId = Samples.caseId();

        assertThatThrownBy(() -> commands.sendAndWait(new WriteAndFail(caseId, "không được lưu")))
                .hasMessageContaining("the handler fails");

        assertThat(rows(caseId)).isEmpty();
    }

    @Test
    @DisplayName("an event is stored under its stored name and revision, as the contract's JSON to the byte")
    void an_event_is_stored_under_its_stored_name() {
        CaseId caseId = Samples.caseId();
        String text = "Đã gỡ: \"quảng cáo\" thuốc  chữa   bách bệnh \\u0000 là chữ \uD83D\uDE00";

        commands.sendAndWait(new Write(caseId, text));

        assertThat(rows(caseId)).singleElement().satisfies(row -> {
            assertThat(row.get("payload_type")).isEqualTo("case.lawsuit-filed");
            assertThat(row.get("payload_revision")).isEqualTo("1");
            assertThat(row.get("type")).isEqualTo("case");
            assertThat(row.get("payload"))
                    .isEqualTo(CaseJson.stored().writeValueAsString(Samples.lawsuit(caseId, text)));
        });
    }

    @Test
    @DisplayName("U+0000 and half a surrogate pair cannot get in, by whatever way they come")
    void what_cannot_be_given_back_cannot_get_in() {
        for (String text : List.of("a\0b", "\\\0", "\uD83D alone", "alone \uDE00")) {
            CaseId caseId = Samples.caseId();

            assertThatThrownBy(() -> commands.sendAndWait(new Write(caseId, text)))
                    .hasMessageContaining("cannot be stored");

            assertThat(rows(caseId)).isEmpty();
        }
    }

    @Test
    @DisplayName("a command's event is in the ledger a moment later, and health and gauges tell of the ledger")
    void an_event_gets_its_position() {
        CaseId caseId = Samples.caseId();

        commands.sendAndWait(new Write(caseId, "vào sổ"));

        assertThat(ledger.positionOf(caseId.toString(), 0, Duration.ofSeconds(20)))
                .isPresent();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(health.health().getDetails()).containsEntry("sequencer", "this process sequences");
        assertThat(meters.get("hoso.ledger.position").gauge()).isNotNull();
    }

    @Test
    @DisplayName("meters tell commands apart by name, and none of them remembers each message")
    void meters_tell_commands_apart() {
        commands.sendAndWait(new Write(Samples.caseId(), "đếm"));

        assertThat(meters.getMeters())
                .extracting(Meter::getId)
                .anyMatch(id -> id.getName().equals("commandBus.successTimer")
                        && Write.class.getSimpleName().equals(id.getTag("payloadType")))
                .noneMatch(id -> id.getName().equals("commandBus.capacity"));
    }

    private List<Map<String, Object>> rows(CaseId caseId) {
        return jdbc.sql("""
                        select type, payload_type, payload_revision, payload::text as payload
                        from events.event_entry where aggregate_identifier = ? order by sequence_number
                        """).param(caseId.toString()).query().listOfRows();
    }
}
