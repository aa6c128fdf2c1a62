package org.hoso.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.hoso.cases.Coordination.Audience;
import org.hoso.cases.Role;
import org.hoso.query.RunningQuerySide;
import org.hoso.runtime.sealing.Sealer;
import org.hoso.runtime.signin.TestIssuer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class FeedAccountTest extends RunningQuerySide {
    private static final AtomicInteger RUNNING = new AtomicInteger(600_000);
    private static final int WRITERS = 4;
    private static final int CASES_EACH = 60;

    @Autowired
    Sealer sealer;

    @Test
    @DisplayName("A subscriber that was away for an hour of load by many writers gets everything once and in order, and"
            + " its own count and hash are the system's; what it may not see is counted")
    void away_under_load() throws Exception {
        long before = ledgered();
        Subscriber subscriber = new Subscriber(before);
        ledger.append(told().concluded());
        follow(subscriber, ministry(Role.CLASSIFIER), ledgered());
        List<Future<?>> writers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(WRITERS)) {
            for (int n = 0; n < WRITERS; n++) writers.add(pool.submit(this::anHourOfWork));
            // It comes back while the others still write.
            while (!writers.stream().allMatch(Future::isDone))
                follow(subscriber, ministry(Role.CLASSIFIER), ledger.head());
            for (Future<?> writer : writers) writer.get();
        }
        long end = ledgered();
        JsonNode soFar = follow(subscriber, ministry(Role.CLASSIFIER), end).get("soFar");

        assertThat(subscriber.positions()).isEqualTo(openToMinistries(before, end));
        assertThat(subscriber.kept).extracting(Subscriber.Kept::id).doesNotHaveDuplicates();
        assertThat(soFar.get("given").asLong()).isEqualTo(subscriber.kept.size());
        assertThat(soFar.get("hash").asString()).isEqualTo(subscriber.hash());
        assertThat(soFar.get("withheld").asLong())
                .isEqualTo(subscriber.withheld)
                .isEqualTo(2L * WRITERS * CASES_EACH);
        assertThat(soFar.get("upTo").asLong() - before).isEqualTo(subscriber.kept.size() + subscriber.withheld);
        assertThat(receipt(ministry(Role.CLASSIFIER), subscriber).get("same").asBoolean())
                .isTrue();
    }

    @Test
    @DisplayName("A subscriber that lost one event, or holds two in the wrong order, sees it by its hash")
    void lost_one() throws Exception {
        Subscriber subscriber = new Subscriber(ledgered());
        for (int n = 0; n < 5; n++) ledger.append(told().concluded());
        String told = follow(subscriber, ministry(Role.CLASSIFIER), ledgered())
                .get("soFar")
                .get("hash")
                .asString();

        assertThat(subscriber.hash()).isEqualTo(told);
        Subscriber.Kept lost = subscriber.kept.remove(2);
        assertThat(subscriber.hash()).isNotEqualTo(told);
        subscriber.kept.add(2, lost);
        Collections.swap(subscriber.kept, 1, 2);
        assertThat(subscriber.hash()).isNotEqualTo(told);
    }

    @Test
    @DisplayName("A cursor changed anywhere, made up, or of another reader is turned down with a code of its own")
    void foreign_cursors() throws Exception {
        Subscriber subscriber = new Subscriber(ledgered());
        ledger.append(told().concluded());
        follow(subscriber, ministry(Role.CLASSIFIER), ledgered());
        String cursor = subscriber.cursor;
        for (int n = 0; n < cursor.length(); n++) {
            char other = cursor.charAt(n) == 'A' ? 'B' : 'A';
            assertForeign(ministry(Role.CLASSIFIER), cursor.substring(0, n) + other + cursor.substring(n + 1));
        }
        for (String made : List.of("1", "", "A".repeat(cursor.length()), cursor + "A", cursor + "%3D"))
            assertForeign(ministry(Role.CLASSIFIER), made);
        assertForeign(officer(Role.CLASSIFIER, "VFA"), cursor);
        assertThat(get(ministry(Role.CLASSIFIER), "/api/v1/events?after=3&cursor=" + cursor)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("A long account is recounted piece by piece, each call with bounded work, and agrees at the end")
    void recounted_in_pieces() throws Exception {
        Subscriber subscriber = new Subscriber(ledgered());
        ToldCase told = told();
        for (int batch = 0; batch < 6; batch++) ledger.append(Collections.nCopies(1_000, told.notified()));
        long end = ledgered();
        follow(subscriber, ministry(Role.CLASSIFIER), end);

        JsonNode first = json(
                get(ministry(Role.CLASSIFIER), "/api/v1/events/receipt?cursor=" + subscriber.cursor + "&since=" + end));
        assertThat(first.get("done").asBoolean()).isFalse();
        assertThat(first.get("recounted").get("given").asLong()).isEqualTo(5_000);
        JsonNode last = receipt(ministry(Role.CLASSIFIER), subscriber);
        assertThat(last.get("same").asBoolean()).isTrue();
        assertThat(last.get("recounted").get("given").asLong()).isEqualTo(6_000);
    }

    @Test
    @DisplayName("New roles are told once and the account goes on; the receipt then differs and its gaps tell where")
    void other_roles() throws Exception {
        Subscriber subscriber = new Subscriber(ledgered());
        ToldCase told = told();
        ledger.append(told.reported(), told.concluded());
        long first = ledgered();
        follow(subscriber, overseeing(Role.CLASSIFIER), first);
        assertThat(receipt(overseeing(Role.CLASSIFIER), subscriber).get("same").asBoolean())
                .isTrue();

        JsonNode before = receipt(overseeing(Role.COORDINATOR), subscriber);
        assertThat(before.get("rightsChanged").asBoolean()).isTrue();
        assertThat(before.get("same").asBoolean()).isFalse();
        assertThat(before.get("told").get("withheld").asLong()).isEqualTo(1);
        assertThat(before.get("recounted").get("withheld").asLong()).isZero();
        assertThat(before.get("gaps").isEmpty()).isTrue();
        assertThat(subscriber.gaps).containsExactly((first - 1) + "-" + (first - 1));

        ledger.append(told().concluded());
        long end = ledgered();
        JsonNode changed = page(subscriber, overseeing(Role.COORDINATOR), end);
        assertThat(changed.get("rightsChanged").asBoolean()).isTrue();
        assertThat(changed.get("soFar").get("given").asLong()).isEqualTo(2);
        assertThat(changed.get("soFar").get("hash").asString()).isEqualTo(subscriber.hash());
        assertThat(page(subscriber, overseeing(Role.COORDINATOR), end)
                        .get("rightsChanged")
                        .asBoolean())
                .isFalse();
    }

    @Test
    @DisplayName("A body that comes into a case learns by the receipt that a gap of before is open to it now")
    void joined_later() throws Exception {
        String vfa = officer(Role.CLASSIFIER, "VFA");
        long before = ledgered();
        Subscriber subscriber = new Subscriber(before);
        ToldCase told = told();
        ledger.append(told.reported(), told.notified());
        follow(subscriber, vfa, ledgered());
        assertThat(subscriber.gaps).containsExactly((before + 1) + "-" + (before + 1));
        ledger.append(told.concluded());
        long end = ledgered();
        JsonNode anew = json(get(vfa, "/api/v1/events?after=" + before + "&since=" + end));

        JsonNode receipt = receipt(vfa, subscriber);
        assertThat(receipt.get("same").asBoolean()).isFalse();
        assertThat(receipt.get("rightsChanged").asBoolean()).isFalse();
        assertThat(receipt.get("gaps").isEmpty()).isTrue();
        assertThat(anew.get("soFar").get("given").asLong()).isEqualTo(3);
    }

    private void anHourOfWork() {
        for (int n = 0; n < CASES_EACH; n++) {
            ToldCase told = told();
            ledger.append(told.reported());
            ledger.append(told.note("ABEI", Audience.BODIES, "Ghi chú"), told.concluded());
            ledger.append(told.notified());
        }
    }

    private ToldCase told() {
        return new ToldCase(sealer, RUNNING.incrementAndGet());
    }

    /** One officer of another ministry, in this role. */
    /** Of a body whose coordinators see every case: the other role sees more. */
    private static String overseeing(Role role) {
        return TestIssuer.running().token("feed@ttcp", "TTCP", List.of(role.stored()), Map.of());
    }

    private static String ministry(Role role) {
        return TestIssuer.running().token("feed@idea", "IDEA", List.of(role.stored()), Map.of());
    }

    /** What the ledger itself says of conclusions and requests, which every ministry may see. */
    private List<Long> openToMinistries(long after, long end) {
        return jdbc.sql("""
                        select l.position from events.ledger l join events.event_entry e using (global_index)
                        where l.position > ? and l.position <= ?
                          and e.payload_type in ('case.conclusion-given', 'case.platform-notified') order by 1
                        """).params(after, end).query(Long.class).list();
    }

    /** Reads on until there is no more. */
    private JsonNode follow(Subscriber subscriber, String token, long end) throws Exception {
        JsonNode feed = page(subscriber, token, end);
        while (feed.get("more").asBoolean()) feed = page(subscriber, token, end);
        return feed;
    }

    private JsonNode page(Subscriber subscriber, String token, long end) throws Exception {
        String from = subscriber.cursor == null ? "after=" + subscriber.since : "cursor=" + subscriber.cursor;
        JsonNode feed = json(get(token, "/api/v1/events?limit=40&since=" + end + "&" + from));
        subscriber.take(feed);
        return feed;
    }

    /** The last piece of it. */
    private JsonNode receipt(String token, Subscriber subscriber) throws Exception {
        String address = "/api/v1/events/receipt?cursor=" + subscriber.cursor;
        JsonNode receipt = json(get(token, address));
        while (!receipt.get("done").asBoolean())
            receipt = json(
                    get(token, address + "&through=" + receipt.get("through").asString()));
        return receipt;
    }

    private void assertForeign(String token, String cursor) throws Exception {
        for (String path : List.of("/api/v1/events", "/api/v1/events/receipt")) {
            HttpResponse<String> answer = get(token, path + "?cursor=" + cursor);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("foreign-cursor", "/cursor");
        }
    }
}
