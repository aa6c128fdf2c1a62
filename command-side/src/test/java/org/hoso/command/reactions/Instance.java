package org.hoso.command.reactions;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.hoso.command.RunningSide;
import org.hoso.command.intake.BulkAppend;
import org.hoso.runtime.TestPostgres;

/** One instance of the command side, of as many as a test wants on one database; it sweeps when the test says so. */
public final class Instance implements AutoCloseable {
    public static final AtomicReference<Instant> NOW = RunningSide.NOW;

    private final RunningSide side;

    private Instance(RunningSide side) {
        this.side = side;
    }

    public static Instance start(TestPostgres.Database events, TestPostgres.Database keys, Path folder) {
        return new Instance(RunningSide.start(events, keys, folder, Map.of()));
    }

    /** As above, with further settings. */
    static Instance start(
            TestPostgres.Database events, TestPostgres.Database keys, Path folder, Map<String, String> more) {
        return new Instance(RunningSide.start(events, keys, folder, more));
    }

    void sweep() {
        bean(WhenDuePassesThenRecord.class).sweep();
    }

    public BulkAppend opening() {
        return bean(BulkAppend.class);
    }

    public <T> T bean(Class<T> type) {
        return side.bean(type);
    }

    StreamingEventProcessor watch() {
        return bean(Configuration.class)
                .eventProcessingConfiguration()
                .eventProcessor(DueWatch.GROUP, StreamingEventProcessor.class)
                .orElseThrow();
    }

    @Override
    public void close() {
        side.close();
    }
}
