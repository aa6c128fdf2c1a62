package org.hoso.runtime.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hoso.proof.Note;
import org.hoso.proof.SigningKey;
import org.hoso.proof.VerifierKey;
import org.hoso.runtime.proof.Checkpoints;
import org.hoso.runtime.proof.ForkAlarm;
import org.hoso.runtime.proof.StoredTree;
import org.hoso.runtime.proof.TreeGrowth;
import org.hoso.runtime.stamping.TrustedAuthorities;
import org.hoso.runtime.verifying.Bad;
import org.hoso.runtime.verifying.Coverage;
import org.hoso.runtime.verifying.FaultReason;
import org.hoso.runtime.verifying.Trusted;
import org.hoso.runtime.verifying.VerificationResult;
import org.hoso.runtime.verifying.Verifying;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The verification of a whole store")
class VerifyingTest {
    private static final int FIRST = 2_500;
    private static final int ALL = 5_000;
    private static final int PLACE = 3_777;
    private static final String EVENT_THERE =
            " where global_index = (select global_index from events.ledger where position = " + PLACE + ")";
    private static final String ALL_REHASHED =
            "update events.ledger l set leaf = events.leaf(e, l.ledgered_at) from events.event_entry e where e.global_index ="
                    + " l.global_index";
    private static final String REHASHED = ALL_REHASHED + " and l.position >= " + PLACE;

    private final LedgerFixture fixture = new LedgerFixture().started();
    private final SigningKey key = SigningKey.secret("hoso/test", SigningKey.fresh());

    @BeforeEach
    void signTwice() {
        write(0, FIRST);
        sign(key);
        write(FIRST, ALL);
        sign(key);
        fixture.close();
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    @DisplayName("finds nothing wrong with a store that nobody touched, and tells its progress up to the end")
    void clean() throws Exception {
        List<Long> told = new ArrayList<>();
        VerificationResult verdict = new Verifying(
                        fixture.database.dataSource(), Trusted.keys(List.of(key.verifier())), 2)
                .run((events, of, bytes) -> told.add(events));
        assertThat(verdict.bad()).isNull();
        assertThat(verdict.events()).isEqualTo(ALL);
        assertThat(verdict.checkpoints()).isEqualTo(2);
        assertThat(verdict.waiting()).isZero();
        assertThat(told).isSorted().endsWith((long) ALL);
    }

    @Test
    @DisplayName("finds an altered payload, metadata, name, time, revision or case at its place")
    void altered() throws Exception {
        for (String change : List.of(
                "payload = (payload::text || ' ')::json",
                "meta_data = '{\"channel\":\"x\"}'",
                "payload_type = 'case.case-closed'",
                "time_stamp = '2020-01-01T00:00:00.000Z'",
                "payload_revision = '2'",
                "aggregate_identifier = 'grafted'",
                "event_identifier = 'another'"))
            expect("update events.event_entry set " + change + EVENT_THERE, FaultReason.ALTERED, PLACE);
    }

    @Test
    @DisplayName("finds a dropped event, a dropped place, and one dropped with everything after it moved up")
    void dropped() throws Exception {
        expect("delete from events.event_entry" + EVENT_THERE, FaultReason.LOST_EVENT, PLACE);
        expect("delete from events.ledger where position = " + PLACE, FaultReason.LOST_POSITION, PLACE);
        expect(
                "delete from events.event_entry" + EVENT_THERE + "; delete from events.ledger where position = " + PLACE
                        + "; update events.ledger set position = -position where position > " + PLACE
                        + "; update events.ledger set position = -position - 1 where position < 0"
                        + "; update events.ledger_head set position = position - 1",
                FaultReason.OUT_OF_TURN,
                PLACE);
    }

    @Test
    @DisplayName("finds swapped places, with their hashes swapped along or not")
    void swapped() throws Exception {
        String swap = "update events.ledger l set global_index = -o.global_index%s from events.ledger o"
                + " where l.position in (3777, 3778) and o.position = 7555 - l.position;"
                + " update events.ledger set global_index = -global_index where global_index < 0";
        expect(swap.formatted(""), FaultReason.ALTERED, PLACE);
        expect(swap.formatted(", leaf = o.leaf"), FaultReason.OUT_OF_TURN, PLACE);
    }

    @Test
    @DisplayName("finds a tail that was cut below a checkpoint, also where the head was set back with it")
    void cut() throws Exception {
        String cut = "delete from events.event_entry where global_index in"
                + " (select global_index from events.ledger where position >= 3777);"
                + " delete from events.ledger where position >= 3777";
        expect(cut, FaultReason.LOST_POSITION, PLACE);
        expect(cut + "; update events.ledger_head set position = 3776", FaultReason.CUT, PLACE);
        expect("update events.ledger_head set position = 3776", FaultReason.CUT, PLACE);
    }

    @Test
    @DisplayName("finds a history that was rewritten with its hashes between the checkpoints that it contradicts")
    void rewritten() throws Exception {
        Bad bad = after("update events.event_entry set payload = '{}'" + EVENT_THERE + "; " + REHASHED)
                .bad();
        assertThat(bad.reason()).isEqualTo(FaultReason.REWRITTEN);
        assertThat(bad.from()).isEqualTo(FIRST + 1);
        assertThat(bad.to()).isEqualTo(ALL);
    }

    @Test
    @DisplayName("finds an event put between others with places and hashes to match, and one put beside the ledger")
    void inserted() throws Exception {
        String event = "insert into events.event_entry (event_identifier, aggregate_identifier, sequence_number, type,"
                + " payload_type, payload_revision, payload, meta_data, time_stamp, tx) values ('inserted', 'inserted',"
                + " 0, 'case', 'case.note-added', '1', '{}', '{}', '2026-11-20T02:30:00.000Z', '3'); ";
        Bad between = after(event
                        + "update events.ledger set position = -position - 1 where position >= 3777;"
                        + " update events.ledger set position = -position where position < 0;"
                        + " insert into events.ledger select 3777, e.global_index, l.ledgered_at, 1, events.leaf(e, l.ledgered_at) from"
                        + " events.event_entry e, events.ledger l where e.event_identifier = 'inserted' and l.position ="
                        + " 3776; update events.ledger_head set position = position + 1")
                .bad();
        assertThat(between.reason()).isEqualTo(FaultReason.REWRITTEN);
        assertThat(between.from()).isLessThanOrEqualTo(PLACE);
        assertThat(between.to()).isGreaterThanOrEqualTo(PLACE);
        expect(event, FaultReason.BESIDE, ALL + 1);
    }

    @Test
    @DisplayName("finds every row that nobody would ever take, and every one that would be taken twice")
    void nobodys() throws Exception {
        String hidden = "insert into events.event_entry (event_identifier, aggregate_identifier, sequence_number, type,"
                + " payload_type, payload_revision, payload, meta_data, time_stamp, epoch, tx) values ('hidden', 'case-1',"
                + " 10, 'case', 'case.report-rejected', '1', '{}', '{}', '2026-11-20T02:30:00.000Z', %d, '%s')";
        expect(hidden.formatted(99, "3"), FaultReason.BESIDE, ALL + 1);
        expect(hidden.formatted(1, "999999999999"), FaultReason.BESIDE, ALL + 1);
        expect(hidden.formatted(0, "999999999999"), FaultReason.BESIDE, ALL + 1);
        expect("update events.event_entry set epoch = 99" + EVENT_THERE, FaultReason.AGAIN, PLACE);
        expect("update events.event_entry set tx = '999999999999'" + EVENT_THERE, FaultReason.AGAIN, PLACE);
        expect("update events.ledger set epoch = 0 where position = 1", FaultReason.AGAIN, 1);
        expect("update events.ledger_head set ledgered_at = now() + interval '1 day'", FaultReason.AHEAD, ALL);
        String waiting = hidden.replace(", epoch, tx)", ")").replace(", %d, '%s')", ")");
        assertThat(after(waiting).bad()).isNull();
        assertThat(after(waiting).waiting()).isEqualTo(1);
    }

    @Test
    @DisplayName("finds times that go back, a ledger that goes on after its end, and a checkpoint of a foreign key")
    void other() throws Exception {
        expect("update events.ledger set ledgered_at = 'epoch' where position = 3777", FaultReason.ALTERED, PLACE);
        expect(
                "update events.ledger set ledgered_at = '2026-11-20T02:30:00Z' where position = 3777; " + REHASHED,
                FaultReason.BACK_IN_TIME,
                PLACE);
        expect(
                "update events.ledger set position = 6000 where position = 5000; update events.ledger_head set position"
                        + " = 4999",
                FaultReason.CUT,
                ALL);
        sign(SigningKey.secret("hoso/test", SigningKey.fresh()));
        Bad foreign = verify(key.verifier()).bad();
        assertThat(foreign.reason()).isEqualTo(FaultReason.NO_CHECKPOINT);
        assertThat(foreign.to()).isEqualTo(ALL);
    }

    @Test
    @DisplayName(
            "finds a time that was moved before the event's own, and one moved past the moment at which it was signed")
    void movedInTime() throws Exception {
        expect(
                "update events.ledger set ledgered_at = '2026-11-19T00:00:00Z' where position < 3777; " + ALL_REHASHED,
                FaultReason.TOO_EARLY,
                1);
        fixture.sequencer.start();
        write(ALL, ALL + 10);
        fixture.close();
        fixture.jdbc
                .sql("update events.ledger set ledgered_at = ledgered_at + interval '1 day' where position = 5005")
                .update();
        for (String moved : List.of("5006", "5007", "5008", "5009", "5010"))
            fixture.jdbc
                    .sql(
                            "update events.ledger set ledgered_at = (select ledgered_at from events.ledger where position ="
                                    + " 5005) where position = " + moved)
                    .update();
        fixture.jdbc.sql(REHASHED).update();
        sign(key);
        Bad late = verify(key.verifier()).bad();
        assertThat(late.reason()).isEqualTo(FaultReason.TOO_LATE);
        assertThat(late.from()).isEqualTo(ALL + 1);
        assertThat(late.to()).isEqualTo(ALL + 10);
    }

    @Test
    @DisplayName(
            "warns of events that were recorded and signed under a clock that ran ahead; unsigned they are a fault")
    void clockAhead() throws Exception {
        fixture.sequencer.start();
        fixture.jdbc.sql("""
                        insert into events.event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                          payload_type, payload_revision, payload, meta_data, time_stamp)
                        select 'ahead', 'ahead', 0, 'case', 'case.note-added', '1', '{}', '{}',
                          to_char((now() + interval '1 hour') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS".000Z"')
                        """).update();
        fixture.signal.committed();
        fixture.awaitPosition(ALL + 1);
        fixture.close();
        Bad unproved = verify(key.verifier()).bad();
        assertThat(unproved.reason()).isEqualTo(FaultReason.TOO_EARLY);
        assertThat(unproved.from()).isEqualTo(ALL + 1);
        sign(key);
        VerificationResult signed = verify(key.verifier());
        assertThat(signed.bad()).isNull();
        assertThat(signed.ahead()).isOne();
        assertThat(signed.firstAhead().reason()).isEqualTo(FaultReason.CLOCK_AHEAD);
        assertThat(signed.firstAhead().from()).isEqualTo(ALL + 1);
    }

    @Test
    @DisplayName(
            "tells how far the signed checkpoints reach, since when nothing is signed, and of a moment moved beside one")
    void coverage() throws Exception {
        Coverage whole = covered();
        assertThat(whole.position()).isEqualTo(ALL);
        assertThat(whole.tail()).isNull();
        assertThat(whole.reaches(whole.signedAt())).isTrue();
        assertThat(whole.reaches(whole.signedAt().plusSeconds(1))).isFalse();
        fixture.sequencer.start();
        write(ALL, ALL + 5);
        fixture.close();
        Coverage most = covered();
        assertThat(most.position()).isEqualTo(ALL);
        assertThat(most.tail()).isPositive();
        assertThat(most.isFresh(Duration.ofHours(1))).isTrue();
        assertThat(most.isFresh(most.tail().dividedBy(3))).isFalse();
        fixture.jdbc.sql("alter table events.checkpoint disable trigger all").update();
        fixture.jdbc
                .sql("update events.checkpoint set signed_at = signed_at + interval '1 day' where size = " + ALL)
                .update();
        assertThat(verify(key.verifier()).bad().reason()).isEqualTo(FaultReason.NO_CHECKPOINT);
        fixture.jdbc.sql("delete from events.checkpoint").update();
        assertThat(covered().isSome()).isFalse();
        assertThat(covered().isFresh(Duration.ofDays(9999))).isFalse();
    }

    private Coverage covered() throws Exception {
        VerificationResult verdict = verify(key.verifier());
        assertThat(verdict.bad()).isNull();
        return verdict.coverage();
    }

    @Test
    @DisplayName(
            "finds a history that was rewritten or cut together with its checkpoints, by one that was kept elsewhere")
    void keptElsewhere() throws Exception {
        Note kept = Note.parse(fixture.jdbc
                .sql("select note from events.checkpoint where size = " + ALL)
                .query(String.class)
                .single());
        Trusted trusted = new Trusted(List.of(key.verifier()), TrustedAuthorities.none(), List.of(kept));
        assertThat(verify(trusted).checkpoints()).isEqualTo(3);
        for (String statement : List.of(
                "alter table events.checkpoint disable trigger all",
                "delete from events.checkpoint",
                "delete from events.tree_node",
                "update events.tree_growth set blocks = 0",
                "update events.event_entry set payload = '{}'" + EVENT_THERE,
                REHASHED)) fixture.jdbc.sql(statement).update();
        assertThat(verify(key.verifier()).bad()).isNull();
        Bad rewritten = verify(trusted).bad();
        assertThat(rewritten.reason()).isEqualTo(FaultReason.REWRITTEN);
        assertThat(rewritten.to()).isEqualTo(ALL);
        fixture.jdbc.sql("delete from events.ledger where position > 4000").update();
        fixture.jdbc.sql("update events.ledger_head set position = 4000").update();
        assertThat(verify(trusted).bad().reason()).isEqualTo(FaultReason.CUT);
    }

    @Test
    @DisplayName("says so where the events do not lie in this database")
    void elsewhere() {
        fixture.jdbc
                .sql("insert into events.server_index values (1, 'e', 'c', 0)")
                .update();
        assertThatThrownBy(() -> verify(key.verifier())).hasMessageContaining("Axon Server");
    }

    /** The attack on this store alone; afterwards all is as before. */
    private void expect(String attack, FaultReason reason, long position) throws Exception {
        Bad bad = after(attack).bad();
        assertThat(bad).as(attack).isNotNull();
        assertThat(bad.reason()).as(attack).isEqualTo(reason);
        assertThat(bad.from()).as(attack).isEqualTo(position);
        assertThat(bad.to()).as(attack).isEqualTo(position);
        assertThat(bad.text()).contains(reason.text());
    }

    private VerificationResult after(String attack) throws Exception {
        for (String table : List.of("event_entry", "ledger", "ledger_head"))
            fixture.jdbc
                    .sql("create table kept_" + table + " as table events." + table)
                    .update();
        try {
            for (String statement : attack.split(";"))
                fixture.jdbc.sql(statement).update();
            return verify(key.verifier());
        } finally {
            for (String table : List.of("event_entry", "ledger", "ledger_head")) {
                fixture.jdbc.sql("truncate events." + table).update();
                fixture.jdbc
                        .sql("insert into events." + table + " overriding system value table kept_" + table)
                        .update();
                fixture.jdbc.sql("drop table kept_" + table).update();
            }
        }
    }

    private VerificationResult verify(VerifierKey trusted) throws Exception {
        return verify(Trusted.keys(List.of(trusted)));
    }

    private VerificationResult verify(Trusted trusted) throws Exception {
        return new Verifying(fixture.database.dataSource(), trusted, 2).run((events, of, bytes) -> {});
    }

    /** Ten events a case, written in one transaction. */
    private void write(int from, int to) {
        fixture.jdbc.sql("""
                        insert into events.event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                          payload_type, payload_revision, payload, meta_data, time_stamp)
                        select gen_random_uuid()::text, 'case-' || n / 10, n % 10, 'case', 'case.note-added', '1',
                          json_build_object('n', n, 'ghi chú', 'đã xem'), '{}', '2026-11-20T02:30:00.000Z'
                        from generate_series(?, ?) n
                        """).params(from, to - 1).update();
        fixture.signal.committed();
        fixture.awaitPosition(to);
    }

    private void sign(SigningKey by) {
        StoredTree tree = new StoredTree(fixture.database.dataSource());
        new Checkpoints(
                        fixture.database.dataSource(),
                        tree,
                        new TreeGrowth(fixture.database.dataSource()),
                        by,
                        new ForkAlarm())
                .now();
    }
}
