package org.hoso.command.storing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.hoso.command.RunningDesk;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PostgreSQL's own answer, by its number 53100, from wherever in a command the disk may turn out to be full. */
@DisplayName("A command for which the database's disk has no room")
class FullDiskTest extends RunningDesk {
    private final String address = "https://facebook.example/posts/" + UUID.randomUUID();
    private final Map<String, String> key =
            Map.of("Idempotency-Key", UUID.randomUUID().toString());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "for its event, events.event_entry, create trigger full_disk before insert",
        "for its rows, events.open_item, create trigger full_disk before insert or update",
        "at its commit, events.event_entry, create constraint trigger full_disk after insert",
    })
    @DisplayName("answers 503 no-room and leaves nothing behind; once there is room the same key records it once")
    void heals(String where, String table, String trigger) throws Exception {
        db.sql("create or replace function full_disk() returns trigger language plpgsql as $$ begin raise exception"
                        + " 'could not extend file: No space left on device' using errcode = '53100'; end $$")
                .update();
        boolean late = trigger.contains("constraint");
        db.sql(trigger + " on " + table + (late ? " deferrable initially deferred" : "")
                        + " for each row execute function full_disk()")
                .update();
        HttpResponse<String> refused = report(address, key);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
        assertThat(CaseJson.stored().readTree(refused.body()).path("code").asString())
                .isEqualTo("no-room");
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(cases()).isZero();
        room();
        assertThat(report(address, key).statusCode()).isEqualTo(201);
        assertThat(report(address, key).statusCode()).isEqualTo(201);
        assertThat(cases()).isOne();
        assertThat(row(address)).isNotNull();
    }

    @AfterEach
    void room() {
        db.sql("drop function if exists full_disk() cascade").update();
    }

    private long cases() {
        return db.sql("select count(*) from events.event_entry where payload::text like ?")
                .param("%" + address + "%")
                .query(Long.class)
                .single();
    }
}
