package org.hoso.command.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.following.WatcherRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("The place of a watcher")
class WatcherTokensTest {
    private static final String NAME = "quiet-watch";
    private static final long SECOND = WatcherTokens.BETWEEN.toNanos();
    private static final WatcherRows ROWS =
            new WatcherRows(JdbcClient.create(TestPostgres.withEventStore().dataSource()));

    private final InMemoryTokenStore behind = new InMemoryTokenStore();
    private final AtomicBoolean nothing = new AtomicBoolean();
    private final AtomicLong now = new AtomicLong();
    private final WatcherTokens tokens = new WatcherTokens(behind, NAME, ROWS, nothing::get, now::get);

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
    @DisplayName("is stored once a second where nothing came of what was seen, and also when nothing more comes")
    void once_a_second() {
        nothing.set(true);
        store(2);
        store(3);
        assertThat(stored()).isEqualTo(1);
        tokens.extendClaim(NAME, 0);
        assertThat(stored()).isEqualTo(3);
        assertThat(told()).isEqualTo(3);
        store(4);
        now.addAndGet(SECOND);
        store(5);
        assertThat(stored()).isEqualTo(5);
        assertThat(told()).isEqualTo(5);
    }

    @Test
    @DisplayName("never goes back to what was passed over when something came of a later batch")
    void never_back() {
        nothing.set(true);
        store(2);
        nothing.set(false);
        store(3);
        tokens.extendClaim(NAME, 0);
        assertThat(stored()).isEqualTo(3);
        nothing.set(true);
        store(4);
        tokens.fetchToken(NAME, 0);
        tokens.extendClaim(NAME, 0);
        assertThat(stored()).as("taken up anew").isEqualTo(3);
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
