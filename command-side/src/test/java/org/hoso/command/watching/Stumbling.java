package org.hoso.command.watching;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Happening;
import org.hoso.cases.Report.ContentReported;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** A watcher that chokes on reports of one product, and fails as a whole a few times when it is told to. */
@Component(Stumbling.NAME)
class Stumbling implements Watcher {
    static final String NAME = "stumbling-watch";
    static final String UNHEARD = "Nước";
    static final String POISON = "Thuốc độc";
    static final AtomicInteger PASSING = new AtomicInteger();
    static volatile boolean chokes = true;

    private final JdbcTemplate db;

    Stumbling(JdbcTemplate db) {
        this.db = db;
        db.execute("create table if not exists events.stumbled (case_id uuid, event_id text)");
    }

    @Override
    public boolean concerns(Happening event) {
        return !(event instanceof ContentReported report && UNHEARD.equals(report.productName()));
    }

    @Override
    public void write(List<WatchedEvent> batch) {
        for (WatchedEvent seen : batch) if (seen.event() instanceof CaseEvent event) write(seen.eventId(), event);
        if (PASSING.getAndUpdate(left -> Math.max(0, left - 1)) > 0) throw new IllegalStateException("it will pass");
    }

    private void write(String eventId, CaseEvent event) {
        db.update("insert into events.stumbled values (?, ?)", event.caseId().value(), eventId);
        if (chokes && event instanceof ContentReported report && POISON.equals(report.productName()))
            throw new IllegalStateException("no answer for this product, said at length".repeat(100));
    }
}
