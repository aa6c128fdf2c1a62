package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.ops.sample.CommandBody.fields;

import java.io.UncheckedIOException;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;

/**
 * A merge that has told the surviving case and is held for five seconds before it tells the absorbed one, for a kill to come in between.
 * No longer: a server that sleeps does not notice that nobody waits for it any more, and whoever starts anew waits for it.
 */
record HalfMerged(Running running, String surviving, String absorbed) {
    private static final String HOLD = """
            create function events.held_between() returns trigger language plpgsql as $$ begin
                if new.aggregate_identifier = '%s' and exists (select from events.event_entry
                    where aggregate_identifier = '%s' and payload_type = 'case.case-merged') then perform pg_sleep(5);
                end if; return new; end $$;
            create trigger held_between before insert on events.event_entry for each row
                execute function events.held_between()
            """;

    static HalfMerged of(Running running) {
        return new HalfMerged(running, reported(running), reported(running));
    }

    private static String reported(Running running) {
        return running.api(exchange -> {})
                .post("intake@abei", "/api/v1/cases/report-content", Bodies.report())
                .text("caseId");
    }

    /** Returns once it stands between its two writes. */
    void begin() {
        Kept kept = Kept.by(running);
        kept.run(HOLD.formatted(absorbed, surviving));
        Thread.ofVirtual().start(() -> {
            try {
                merge();
            } catch (UncheckedIOException cutOff) {
                Thread.yield();
            }
        });
        KillNineTest.await(
                "the merge between its writes",
                () -> kept.number("select count(*) from pg_stat_activity where wait_event = 'PgSleep'") > 0);
    }

    void neverHappened() {
        Kept kept = Kept.by(running);
        kept.run("drop trigger held_between on events.event_entry; drop function events.held_between()");
        assertThat(kept.events(surviving)).isEqualTo(1);
        assertThat(kept.events(absorbed)).isEqualTo(1);
    }

    void happensNow() {
        Reply merged = merge();
        assertThat(merged.ok()).as(merged.body().toString()).isTrue();
        assertThat(Kept.by(running).events(surviving)).isEqualTo(2);
        assertThat(Kept.by(running).events(absorbed)).isEqualTo(2);
    }

    private Reply merge() {
        Api api = running.api(exchange -> {});
        return api.post(
                "coordinator@abei",
                "/api/v1/cases/" + surviving + "/merge-cases",
                fields("absorbed", absorbed, "reason", "Cùng một chiến dịch quảng cáo."));
    }
}
