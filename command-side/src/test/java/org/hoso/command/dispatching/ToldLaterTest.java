package org.hoso.command.dispatching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.hours;

import io.grpc.Status;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.hoso.cases.PlatformNotice.Delivery;
import org.hoso.command.RunningSide;
import org.hoso.command.intake.SystemDesk;
import org.hoso.command.outbox.Claim;
import org.hoso.command.outbox.Claims;
import org.hoso.command.outbox.Receiver;
import org.hoso.command.outbox.Receivers;
import org.hoso.command.outbox.Way;
import org.hoso.runtime.TestPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("While the event store is away and a notice has arrived")
class ToldLaterTest {
    private static final int ROUNDS = 4;

    @Test
    @DisplayName("it is not sent again, and the case is told once the store is back")
    void sent_once() throws Exception {
        TestPostgres.Database events = TestPostgres.withEventStore();
        RunningSide.NOW.set(hours(2));
        try (Platform platform = new Platform();
                RunningSide side = RunningSide.start(
                        events,
                        TestPostgres.empty(),
                        Files.createTempDirectory("hoso-told-later"),
                        Receiving.by(platform))) {
            List<Sent> sent = Sent.many(side, 1, 1);
            Rows rows = new Rows(JdbcClient.create(events.dataSource()));
            Receiver facebook = side.bean(Receivers.class).find("FACEBOOK").orElseThrow();
            Clock clock = ((InstantSource) RunningSide.NOW::get).withZone(ZoneOffset.UTC);
            DispatchReply away = new DispatchReply(side.bean(SystemDesk.class), clock) {
                @Override
                @Nullable
                String tell(Claim claim, Delivery delivery, String receipt) {
                    throw Status.UNAVAILABLE.asRuntimeException();
                }
            };
            for (int round = 0; round < ROUNDS; round++) {
                assertThat(dispatcher(side, away, clock).round(facebook).claimed())
                        .as("round " + round)
                        .isEqualTo(1);
                RunningSide.NOW.updateAndGet(now -> now.plus(Duration.ofMinutes(1)));
            }
            assertThat(platform.calls()).hasSize(1);
            assertThat(rows.due()).isEqualTo(1);

            dispatcher(side, new DispatchReply(side.bean(SystemDesk.class), clock), clock)
                    .round(facebook);
            assertThat(platform.calls()).hasSize(1);
            assertThat(rows.states(sent)).containsExactly("delivered");
            assertThat(rows.delivered().values()).containsExactly(1L);
        }
    }

    private static Dispatcher dispatcher(RunningSide side, DispatchReply told, Clock clock) {
        return new Dispatcher(
                side.bean(Claims.class),
                side.bean(DispatchTexts.class),
                Map.of(Way.ENDPOINT, side.bean(EndpointCarrier.class)),
                told,
                clock,
                () -> 0.5,
                Duration.ofSeconds(40),
                16);
    }
}
