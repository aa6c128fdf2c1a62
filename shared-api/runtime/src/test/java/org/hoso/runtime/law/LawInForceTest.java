package org.hoso.runtime.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.hoso.cases.Actor;
import org.hoso.cases.DocumentRef;
import org.hoso.law.Confidence;
import org.hoso.law.DayOffStatus;
import org.hoso.law.Law;
import org.hoso.law.LawFiles;
import org.hoso.registry.Amendment.AmendmentConfirmed;
import org.hoso.registry.Amendment.AmendmentProposed;
import org.hoso.registry.Change;
import org.hoso.registry.PublicDayOff;
import org.hoso.registry.RegistryCommand;
import org.hoso.registry.RegistryEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

@DisplayName("The law in force")
class LawInForceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 24);
    private static final UUID ID = UUID.fromString("0199a001-0000-7000-8000-000000000001");

    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final AtomicLong nanos = new AtomicLong();
    private long version;

    @Test
    @DisplayName("a process that starts later answers with every amendment confirmed before, from its first answer on")
    void caught_up_at_start() {
        append(proposed(), confirmed());
        assertThat(isOff(process().get())).isTrue();
    }

    @Test
    @DisplayName("what is only proposed changes nothing, for nobody")
    void proposed_is_no_law() {
        append(proposed());
        assertThat(isOff(process().get())).isFalse();
        assertThat(process().edition().amendments().find(ID)).isPresent();
    }

    @Test
    @DisplayName("the process that took the confirmation has it at once, every other when it next looks")
    void two_processes() {
        LawInForce here = process();
        LawInForce there = process();
        append(proposed());
        Law before = there.get();
        here.get();
        append(confirmed());

        assertThat(isOff(here.caughtUp().law())).isTrue();
        assertThat(isOff(here.get())).isTrue();
        assertThat(there.get()).isSameAs(before);
        there.caughtUp();
        assertThat(isOff(there.get())).isTrue();
    }

    @Test
    @DisplayName("an amended law is another value; who holds the old one keeps it")
    void immutable() {
        LawInForce law = process();
        Law old = law.get();
        append(proposed(), confirmed());
        law.caughtUp();
        assertThat(isOff(old)).isFalse();
        assertThat(law.get()).isNotSameAs(old);
    }

    @Test
    @DisplayName("while one looks and the store does not answer, everybody else is handed the last edition")
    void nobody_waits() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answers = new CountDownLatch(1);
        AtomicBoolean slow = new AtomicBoolean();
        LawInForce law = new LawInForce(
                LawFiles.shipped(),
                () -> {
                    if (slow.get()) {
                        asked.countDown();
                        awaited(answers);
                    }
                    return store;
                },
                nanos::get);
        LawInForce.Edition known = law.edition();
        append(proposed(), confirmed());
        slow.set(true);
        Thread looking = Thread.ofVirtual().start(law::caughtUp);
        awaited(asked);
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(law.edition()).isSameAs(known);
        assertThat(law.age()).isEqualTo(Duration.ofMinutes(1));
        assertThat(health(law)).isEqualTo(Status.DOWN);
        answers.countDown();
        looking.join();
        assertThat(isOff(law.get())).isTrue();
        law.caughtUp();
        assertThat(health(law)).isEqualTo(Status.UP);
    }

    @Test
    @DisplayName("a store that is away changes nothing but the edition's age")
    void away() {
        AtomicBoolean away = new AtomicBoolean();
        LawInForce law = new LawInForce(
                LawFiles.shipped(),
                () -> {
                    if (away.get()) throw new IllegalStateException("away");
                    return store;
                },
                nanos::get);
        LawInForce.Edition known = law.edition();
        away.set(true);
        LawRefreshing refreshing = new LawRefreshing(law);
        refreshing.start();
        refreshing.stop();
        assertThat(law.edition()).isSameAs(known);
    }

    private static Status health(LawInForce law) {
        return new LawHealthIndicator(law, Duration.ofSeconds(30)).health().getStatus();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(2, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private LawInForce process() {
        return new LawInForce(LawFiles.shipped(), () -> store, nanos::get);
    }

    private static boolean isOff(Law law) {
        return !law.calendar().isWorkingDay(DAY);
    }

    private void append(RegistryEvent... events) {
        for (RegistryEvent event : events)
            store.publish(
                    new GenericDomainEventMessage<>("registry", RegistryCommand.REGISTRY.toString(), version++, event));
    }

    private static RegistryEvent proposed() {
        var dayOff = new PublicDayOff(DAY, "Ngày nghỉ", DayOffStatus.DECIDED, Confidence.UNVERIFIED, null, null);
        return new AmendmentProposed(
                Actor.system(),
                Instant.EPOCH,
                ID,
                new Change(null, null, null, null, dayOff, null, null, null, null, null, null),
                new DocumentRef("12/QĐ-TTg", LocalDate.of(2026, 11, 20)),
                "Điều 112 Bộ luật Lao động");
    }

    private static RegistryEvent confirmed() {
        return new AmendmentConfirmed(Actor.system(), Instant.EPOCH, ID);
    }
}
