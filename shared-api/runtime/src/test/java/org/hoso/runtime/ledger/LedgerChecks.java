package org.hoso.runtime.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;

/** What must hold of every ledger, whatever happened to those who wrote it. */
final class LedgerChecks {
    private static final String OUT_OF_ORDER = """
            select count(*) from events.event_position later join events.event_position earlier
              on earlier.aggregate_identifier = later.aggregate_identifier
                and earlier.sequence_number = later.sequence_number - 1
            where earlier.position > later.position
            """;

    private LedgerChecks() {}

    /** Dense, complete, no event twice, each case in its order, time never going back, every leaf that of its event. */
    static void assertWhole(LedgerFixture fixture, int events) {
        assertThat(count(fixture, "select count(*) from events.event_entry")).isEqualTo(events);
        assertThat(count(fixture, "select count(distinct global_index) from events.ledger"))
                .isEqualTo(events);
        assertThat(count(fixture, OUT_OF_ORDER)).isZero();
        List<LedgeredEvent> ledger = fixture.ledger.read(0, events + 1);
        assertThat(ledger)
                .extracting(LedgeredEvent::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, events).boxed().toList());
        assertThat(ledger).extracting(LedgeredEvent::ledgeredAt).isSorted();
        List<byte[]> leaves = fixture.jdbc
                .sql("select leaf from events.ledger order by position")
                .query((row, n) -> row.getBytes(1))
                .list();
        assertThat(leaves)
                .containsExactlyElementsOf(
                        ledger.stream().map(event -> event.leaf().hash()).toList());
    }

    private static long count(LedgerFixture fixture, String sql) {
        return fixture.jdbc.sql(sql).query(Long.class).single();
    }
}
