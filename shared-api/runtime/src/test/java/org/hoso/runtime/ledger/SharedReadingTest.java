package org.hoso.runtime.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.hoso.cases.CaseId;
import org.hoso.runtime.Samples;
import org.hoso.runtime.store.StoredNameSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.TransientDataAccessResourceException;

class SharedReadingTest {
    private final LedgerFixture fixture = new LedgerFixture().started();
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicBoolean away = new AtomicBoolean();
    private final SharedReading reading =
            new SharedReading(counted(), new StoredEvents(new StoredNameSerializer(), new EventUpcasterChain()));

    SharedReadingTest() throws Exception {
        CaseId caseId = Samples.caseId();
        for (int sequence = 0; sequence < 3; sequence++) append(caseId, sequence);
        fixture.awaitPosition(3);
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    @DisplayName("readers at the same place read the store once, and get the very same messages")
    void readers_at_the_same_place_read_once() {
        List<SharedReading.Event> first = reading.after(1, 7);
        List<SharedReading.Event> second = reading.after(1, 7);

        assertThat(first).extracting(SharedReading.Event::position).containsExactly(2L, 3L);
        assertThat(first.getFirst().messages())
                .isSameAs(second.getFirst().messages())
                .isNotEmpty();
        assertThat(reads).hasValue(1);
    }

    @Test
    @DisplayName("another place and a later waking are read anew")
    void another_place_or_waking_is_read_anew() throws Exception {
        assertThat(reading.after(3, 7)).isEmpty();
        append(Samples.caseId(), 0);
        fixture.awaitPosition(4);

        assertThat(reading.after(3, 7)).isEmpty();
        assertThat(reading.after(3, 8))
                .extracting(SharedReading.Event::position)
                .containsExactly(4L);
        assertThat(reading.after(2, 8))
                .extracting(SharedReading.Event::position)
                .containsExactly(3L, 4L);
        assertThat(reads).hasValue(3);
    }

    @Test
    @DisplayName("a reading that failed is tried again by the next reader")
    void a_failed_reading_is_tried_again() {
        away.set(true);
        assertThatThrownBy(() -> reading.after(0, 7)).isInstanceOf(TransientDataAccessResourceException.class);
        away.set(false);
        assertThat(reading.after(0, 7)).hasSize(3);
    }

    private void append(CaseId caseId, long sequence) throws Exception {
        try (Connection connection = fixture.connection()) {
            Appends.append(connection, caseId, sequence);
        }
    }

    private Ledger counted() {
        return (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("read")) reads.incrementAndGet();
                    if (away.get()) throw new TransientDataAccessResourceException("the database is away");
                    try {
                        return method.invoke(fixture.ledger, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
