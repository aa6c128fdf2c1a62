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
    /** Begins the names of the processor of all views in step and of those of single views. */
    private static final String VIEW = "view";

    private static final String LEAST = "select coalesce(min(position), 0) from views.view_pointer"
            + " join views.view_position using (view, generation)";

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
            if (isOfViews(one) == views && one.isRunning() != on) {
                if (on) one.start();
                else one.shutDown();
            }
    }

    private void settle() throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        long events = store.number("select count(*) from events.event_entry");
        while (lags(events)) {
            if (System.nanoTime() > end) throw new IllegalStateException("what follows does not come to the end");
            Pause.millis(20);
        }
    }

    /** What of the order, the watchers and the views is on. */
    private boolean lags(long events) throws SQLException {
        return head() < events
                || processors.stream().anyMatch(one -> !isOfViews(one) && lags(one, events))
                || processors.stream().anyMatch(one -> isOfViews(one) && one.isRunning())
                        && store.number(LEAST) < events;
    }

    private static boolean isOfViews(EventProcessor one) {
        return one.getName().startsWith(VIEW);
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
