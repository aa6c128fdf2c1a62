package org.hoso.command.dispatching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.hours;

import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.PlatformNotice.Delivery;
import org.hoso.cases.PlatformNotice.NoticeDelivered;
import org.hoso.command.RunningSide;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.intake.SystemDesk;
import org.hoso.command.outbox.Claim;
import org.hoso.command.outbox.Claims;
import org.hoso.command.outbox.Outbox;
import org.hoso.command.outbox.Receiver;
import org.hoso.command.outbox.Receivers;
import org.hoso.command.outbox.Way;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.sealing.Opener;
import org.hoso.runtime.sealing.Sealer;
import org.hoso.runtime.sealing.VouchedRows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A thousand notices, each cut off twice: every pair of moments, in either order, many times over. What is cut off is never told,
 * tidies up nothing and keeps its lease, as after kill -9.
 */
@DisplayName("A dispatcher that dies at any moment")
class CrashingTest {
    private static final int CASES = 125;
    private static final int EACH = 8;

    private enum Moment {
        CLAIMED,
        TEXT_KEPT,
        /** The platform has acted and its answer is lost. */
        ACTED,
        ANSWERED,
        /** Between the event and its commit. */
        UNCOMMITTED,
        COMMITTED
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Who is to die where; each once. */
    private static final Map<UUID, EnumSet<Moment>> DOOMED = new ConcurrentHashMap<>();

    private static final Map<Moment, AtomicInteger> DIED = new EnumMap<>(Moment.class);

    static {
        for (Moment moment : Moment.values()) DIED.put(moment, new AtomicInteger());
    }

    private static void at(Moment moment, UUID id) {
        EnumSet<Moment> left = DOOMED.get(id);
        if (left == null) return;
        synchronized (left) {
            if (!left.remove(moment)) return;
        }
        DIED.get(moment).incrementAndGet();
        throw new Killed();
    }

    static class Parts {
        @Bean
        @Primary
        Outbox mortalOutbox(JdbcClient db, Receivers receivers, Clock clock, VouchedRows rows) {
            return new Outbox(db, receivers, clock, rows) {
                @Override
                public void keep(CaseEvent event, CaseFile file) {
                    super.keep(event, file);
                    if (event instanceof NoticeDelivered e) at(Moment.UNCOMMITTED, e.noticeId());
                }
            };
        }
    }

    @Test
    @DisplayName("has had one effect on each of 1,000 notices in the end, told once, and nothing is left over")
    void one_effect_each() throws Exception {
        TestPostgres.Database events = TestPostgres.withEventStore();
        RunningSide.NOW.set(hours(2));
        try (Platform platform = new Platform();
                RunningSide side = RunningSide.start(
                        events,
                        TestPostgres.empty(),
                        Files.createTempDirectory("hoso-crashing"),
                        Receiving.by(platform),
                        Parts.class)) {
            List<Sent> sent = Sent.many(side, CASES, EACH);
            for (int n = 0; n < sent.size(); n++) DOOMED.put(sent.get(n).id(), doom(n));
            Rows rows = new Rows(JdbcClient.create(events.dataSource()));
            sendAll(side, platform, rows);

            Set<String> ids = sent.stream().map(one -> one.id().toString()).collect(Collectors.toSet());
            assertThat(platform.effects()).isEqualTo(ids);
            assertThat(rows.delivered()).hasSize(ids.size()).containsOnlyKeys(ids);
            assertThat(rows.delivered().values()).containsOnly(1L);
            assertThat(rows.states(sent)).containsExactly("delivered");
            assertThat(rows.number("select count(*) from events.dispatch where lease is not null"))
                    .isZero();
            assertThat(DIED.values().stream().map(AtomicInteger::get)).allMatch(times -> times >= 200);
            assertThat(sameText(platform)).isTrue();
        }
    }

    private static EnumSet<Moment> doom(int n) {
        Moment[] moments = Moment.values();
        return EnumSet.of(moments[n % moments.length], moments[n / moments.length % moments.length]);
    }

    /** Each round is a dispatcher that starts when the leases of the dead have ended. */
    private static void sendAll(RunningSide side, Platform platform, Rows rows) throws InterruptedException {
        Receiver facebook = side.bean(Receivers.class).find("FACEBOOK").orElseThrow();
        for (int round = 0; rows.due() > 0; round++) {
            assertThat(round).as("rounds until nothing is due").isLessThan(40);
            Dispatcher dispatcher = mortal(side);
            while (dispatcher.round(facebook).claimed() > 0) Thread.onSpinWait();
            RunningSide.NOW.updateAndGet(now -> now.plus(Duration.ofMinutes(1)));
        }
    }

    /** The real one, but for moments at which it may die. */
    private static Dispatcher mortal(RunningSide side) {
        Claims claims = side.bean(Claims.class);
        DispatchTexts texts =
                new DispatchTexts(
                        claims,
                        side.bean(EventStore.class),
                        side.bean(Sealer.class),
                        side.bean(Opener.class),
                        side.bean(Templates.class)) {
                    @Override
                    Optional<String> of(Claim claim) {
                        at(Moment.CLAIMED, claim.id());
                        Optional<String> text = super.of(claim);
                        at(Moment.TEXT_KEPT, claim.id());
                        return text;
                    }
                };
        Carrier real = side.bean(EndpointCarrier.class);
        Carrier carrier = (claim, receiver, text) -> {
            Carried carried = real.carry(claim, receiver, text);
            at(Moment.ACTED, claim.id());
            return carried;
        };
        Clock clock = ((InstantSource) RunningSide.NOW::get).withZone(ZoneOffset.UTC);
        DispatchReply told = new DispatchReply(side.bean(SystemDesk.class), clock) {
            @Override
            @Nullable
            String tell(Claim claim, Delivery delivery, String receipt) {
                at(Moment.ANSWERED, claim.id());
                String notTaken = super.tell(claim, delivery, receipt);
                at(Moment.COMMITTED, claim.id());
                return notTaken;
            }
        };
        return new Dispatcher(
                claims, texts, Map.of(Way.ENDPOINT, carrier), told, clock, () -> 0.5, Duration.ofSeconds(40), 16);
    }

    /** Whatever came more than once was the same to the byte. */
    private static boolean sameText(Platform platform) {
        Stream<Platform.Call> calls = platform.calls().stream();
        return calls
                .collect(Collectors.groupingBy(
                        Platform.Call::id, Collectors.mapping(Platform.Call::body, Collectors.toSet())))
                .values()
                .stream()
                .allMatch(bodies -> bodies.size() == 1);
    }
}
