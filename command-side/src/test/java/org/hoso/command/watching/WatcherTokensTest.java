package org.hoso.command.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.following.WatcherRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@DisplayName("The place of a watcher")
class WatcherTokensTest {
    private static final String NAME = "quiet-watch";
    private static final WatcherRows ROWS =
            new WatcherRows(JdbcClient.create(TestPostgres.withEventStore().dataSource()));

    private final InMemoryTokenStore behind = new InMemoryTokenStore();
    private final AtomicBoolean nothing = new AtomicBoolean();
    private final List<Runnable> later = new ArrayList<>();
    private final WatcherTokens tokens =
            new WatcherTokens(behind, NAME, ROWS, nothing::get, TransactionOperations.withoutTransaction(), later::add);

    @BeforeEach
    void begin() {
        ROWS.begin(NAME);
        behind.initializeTokenSegments(NAME, 1, new GlobalSequenceTrackingToken(0));
        store(1);
    }

    @Test
    @DisplayName("is stored and told at once where something came of a batch")
    void at_once() {
        store(2);
        assertThat(stored()).isEqualTo(2);
        assertThat(told()).isEqualTo(2);
    }

    @Test
    @DisplayName("is stored a moment later, once, where nothing came of what was seen")
    void a_moment_later() {
        nothing.set(true);
        store(2);
        store(3);
        assertThat(stored()).isEqualTo(1);
        assertThat(later).hasSize(1);
        later.removeFirst().run();
        assertThat(stored()).isEqualTo(3);
        assertThat(told()).isEqualTo(3);
        store(4);
        assertThat(later).hasSize(1);
    }

    @Test
    @DisplayName(
            "never goes back to what was passed over when something came of a later batch, nor after it was taken up anew")
    void never_back() {
        nothing.set(true);
        store(2);
        nothing.set(false);
        store(3);
        later.removeFirst().run();
        assertThat(stored()).isEqualTo(3);
        nothing.set(true);
        store(4);
        tokens.fetchToken(NAME, 0);
        later.removeFirst().run();
        assertThat(stored()).isEqualTo(3);
    }

    private void store(long position) {
        tokens.storeToken(new GlobalSequenceTrackingToken(position), NAME, 0);
    }

    private long stored() {
        return behind.fetchToken(NAME, 0).position().orElseThrow();
    }

    private static long told() {
        return ROWS.all().stream()
                .filter(one -> one.watcher().equals(NAME))
                .findFirst()
                .orElseThrow()
                .position();
    }
}
