package org.hoso.runtime.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hoso.cases.CaseId;
import org.hoso.runtime.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SequencerTest {
    private final LedgerFixture fixture = new LedgerFixture().started();

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    @DisplayName("every committed event gets the next position, and the hash of what is stored")
    void positions_are_dense_and_leaves_are_those_of_the_contract() throws Exception {
        CaseId caseId = Samples.caseId();
        try (Connection connection = fixture.connection()) {
            for (int i = 0; i < 5; i++) Appends.append(connection, caseId, i);
            Appends.append(connection, odd(caseId, 5));
        }
        fixture.awaitPosition(6);

        List<LedgeredEvent> events = fixture.ledger.read(0, 100);

        assertThat(events).extracting(LedgeredEvent::position).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(events).extracting(LedgeredEvent::sequence).containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
        assertThat(leaves())
                .containsExactlyElementsOf(
                        events.stream().map(event -> event.leaf().hash()).toList());
        assertThat(events.getLast().payload()).isEqualTo(odd(caseId, 5).payload());
    }

    /** Vietnamese, an emoji, and JSON as no mapper would space it. */
    private static LedgeredEvent odd(CaseId caseId, long sequence) {
        return new LedgeredEvent(
                0,
                Samples.AT,
                "odd-id",
                "case",
                caseId.toString(),
                sequence,
                "case.lawsuit-filed",
                "1",
                "2026-11-20T02:30:00.000Z",
                "{ \"đã gỡ\" :\t\"thuốc chữa bách bệnh \uD83D\uDE00\",\n \"a\":1.0}",
                "{ }");
    }

    @Test
    @DisplayName(
            "a command's answer learns its position as soon as the ledger has it, and nothing when that takes too long")
    void a_position_can_be_waited_for() throws Exception {
        CaseId caseId = Samples.caseId();
        try (Connection open = fixture.transaction()) {
            Appends.append(open, caseId, 0);
            assertThat(fixture.ledger.positionOf(caseId.toString(), 0, Duration.ofMillis(20)))
                    .isEmpty();
            open.commit();
        }

        assertThat(fixture.ledger.positionOf(caseId.toString(), 0, Duration.ofSeconds(10)))
                .hasValue(1);
    }

    @Test
    @DisplayName("all who wait for the same event are answered, the one who gave up at once as well as the patient")
    void several_may_wait_for_one_position() throws Exception {
        CaseId caseId = Samples.caseId();
        try (ExecutorService readers = Executors.newFixedThreadPool(3);
                Connection open = fixture.transaction()) {
            Appends.append(open, caseId, 0);
            Future<OptionalLong> hasty = readers.submit(() -> wait(caseId, Duration.ofMillis(1)));
            List<Future<OptionalLong>> patient = List.of(
                    readers.submit(() -> wait(caseId, Duration.ofSeconds(20))),
                    readers.submit(() -> wait(caseId, Duration.ofSeconds(20))));
            assertThat(hasty.get()).isEmpty();
            open.commit();

            for (Future<OptionalLong> answer : patient) assertThat(answer.get()).hasValue(1);
        }
    }

    private OptionalLong wait(CaseId caseId, Duration longest) {
        return fixture.ledger.positionOf(caseId.toString(), 0, longest);
    }

    private List<byte[]> leaves() {
        return new ArrayList<>(fixture.jdbc
                .sql("select leaf from events.ledger order by position")
                .query((row, n) -> row.getBytes(1))
                .list());
    }
}
