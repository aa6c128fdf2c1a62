package org.hoso.ops.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.hoso.runtime.ledger.Sequencer;
import org.springframework.context.ApplicationContext;

/** Turns views, watchers and the order of the ledger off and on, and waits until all that is on has caught up. */
final class InsideSwitches {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String VIEW = "view-";

    private final Collection<EventProcessor> processors;
    private final Sequencer sequencer;
    private final InsideStore store;

    InsideSwitches(ApplicationContext beans, InsideStore store) {
        this.processors = beans.getBean(EventProcessingConfiguration.class)
                .eventProcessors()
                .values();
        this.sequencer = beans.getBean(Sequencer.class);
        this.store = store;
    }

    void add(Map<String, Inside.Work> works) {
        works.put("views-off", asked -> done(() -> turned(true, false)));
        works.put("views-on", asked -> done(() -> turned(true, true)));
        works.put("watchers-off", asked -> done(() -> turned(false, false)));
        works.put("watchers-on", asked -> done(() -> turned(false, true)));
        works.put("order-off", asked -> done(sequencer::stop));
        works.put("order-on", asked -> done(sequencer::start));
        works.put("settle", asked -> done(this::settle));
    }

    private interface Act {
        void run() throws Exception;
    }

    private static Inside.Answer done(Act act) throws Exception {
        long begin = System.nanoTime();
        act.run();
        return new Inside.Answer(1, (System.nanoTime() - begin) / 1e9, "");
    }

    private void turned(boolean views, boolean on) {
        for (EventProcessor one : processors)
            if (one.getName().startsWith(VIEW) == views && one.isRunning() != on) {
                if (on) one.start();
                else one.shutDown();
            }
    }

    private void settle() throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        long events = store.number("select count(*) from events.event_entry");
        while (head() < events || processors.stream().anyMatch(one -> lags(one, events))) {
            if (System.nanoTime() > end) throw new IllegalStateException("what follows does not come to the end");
            Pause.millis(20);
            // A watcher may have appended meanwhile; what it appends at the end is seen by the next look.
        }
    }

    private long head() throws SQLException {
        return store.number("select position from events.ledger_head");
    }

    private static boolean lags(EventProcessor one, long head) {
        if (!(one instanceof StreamingEventProcessor streaming) || !one.isRunning()) return false;
        Collection<EventTrackerStatus> segments = streaming.processingStatus().values();
        return segments.isEmpty()
                || segments.stream()
                        .anyMatch(segment -> segment.getCurrentPosition().orElse(0) < head);
    }
}
