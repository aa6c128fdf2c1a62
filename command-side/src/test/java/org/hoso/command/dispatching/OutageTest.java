package org.hoso.command.dispatching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.hours;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.command.RunningSide;
import org.hoso.command.outbox.Receiver;
import org.hoso.command.outbox.Receivers;
import org.hoso.runtime.TestPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("While the platform is away for 300 seconds and 2,000 notices are due")
class OutageTest {
    private static final Duration QUIET = Duration.ofSeconds(30);
    private static final Duration OUTAGE = Duration.ofSeconds(300);

    @Test
    @DisplayName("none is lost: all have arrived an hour later, each once")
    void none_is_lost() throws Exception {
        TestPostgres.Database events = TestPostgres.withEventStore();
        Instant start = hours(2);
        RunningSide.NOW.set(start);
        int port;
        try (Platform before = new Platform()) {
            port = before.port();
        }
        try (RunningSide side = RunningSide.start(
                events,
                TestPostgres.empty(),
                Files.createTempDirectory("hoso-outage"),
                Receiving.at("http://127.0.0.1:" + port + "/notices", java.util.Map.of()))) {
            List<Sent> sent = Sent.many(side, 100, 20);
            Rows rows = new Rows(JdbcClient.create(events.dataSource()));
            Receiver facebook = side.bean(Receivers.class).find("FACEBOOK").orElseThrow();
            Dispatcher dispatcher = side.bean(Dispatcher.class);
            for (Instant now = start; now.isBefore(start.plus(OUTAGE)); now = now.plus(QUIET)) {
                RunningSide.NOW.set(now);
                assertThat(dispatcher.drain(facebook)).as("away").isTrue();
            }
            assertThat(rows.due()).isEqualTo(2_000);
            try (Platform back = new Platform(port)) {
                for (Instant now = start.plus(OUTAGE);
                        now.isBefore(start.plus(Duration.ofHours(1)));
                        now = now.plus(QUIET)) {
                    RunningSide.NOW.set(now);
                    dispatcher.drain(facebook);
                    if (rows.due() == 0) break;
                }
                Set<String> ids = sent.stream().map(one -> one.id().toString()).collect(Collectors.toSet());
                assertThat(back.effects()).isEqualTo(ids);
                assertThat(rows.delivered()).hasSize(2_000);
                assertThat(rows.delivered().values()).containsOnly(1L);
                System.out.println("2,000 due over 300 s without the platform; all there "
                        + Duration.between(start.plus(OUTAGE), RunningSide.NOW.get())
                                .toSeconds() + " s after it was back");
            }
        }
    }
}
