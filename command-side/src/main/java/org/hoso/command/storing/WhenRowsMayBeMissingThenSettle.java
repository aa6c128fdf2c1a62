package org.hoso.command.storing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.watching.WatchedEvent;
import org.hoso.command.watching.Watcher;
import org.hoso.lists.Listing;

/**
 * Where events and rows share no transaction, a crash may leave a case or a listing without its rows. The ledger is followed, and
 * each that rows hang on is made right once a batch, from its history as it stands: so an old event cannot bring back an old row.
 */
class WhenRowsMayBeMissingThenSettle implements Watcher {
    static final String GROUP = "rows-beside";

    private final SideRows rows;
    private final ListedAddresses listed;
    private final History history;

    WhenRowsMayBeMissingThenSettle(SideRows rows, ListedAddresses listed, History history) {
        this.rows = rows;
        this.listed = listed;
        this.history = history;
    }

    @Override
    public void write(List<WatchedEvent> batch) {
        Map<CaseId, CaseFile> files = new HashMap<>();
        with(RowsBeside.GOES_OUT, batch)
                .forEach(event -> rows.sendOut(event, files.computeIfAbsent(event.caseId(), history::file)));
        with(RowsBeside.OF_THE_CASE, batch)
                .map(CaseEvent::caseId)
                .distinct()
                .forEach(one -> rows.settle(files.computeIfAbsent(one, history::file)));
        listings(batch).distinct().forEach(one -> listed.settle(one, history.listing(one)));
    }

    private static Stream<CaseEvent> with(RowsBeside kind, List<WatchedEvent> batch) {
        return WatchedEvent.ofCases(batch).filter(event -> RowsBeside.of(event) == kind);
    }

    private static Stream<UUID> listings(List<WatchedEvent> batch) {
        return batch.stream()
                .map(WatchedEvent::event)
                .filter(Listing.Event.class::isInstance)
                .map(event -> ((Listing.Event) event).listingId());
    }
}
