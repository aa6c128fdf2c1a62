package org.hoso.command.watching;

import java.util.List;
import org.hoso.runtime.following.WatcherRows;
import org.hoso.runtime.following.WatcherStanding;
import org.springframework.transaction.support.TransactionOperations;

/** Tries the parked events of a watcher once more, after what they failed at was put right. */
final class WatcherRetry {
    private final TransactionOperations undoable;
    private final WatcherRows rows;

    WatcherRetry(TransactionOperations undoable, WatcherRows rows) {
        this.undoable = undoable;
        this.rows = rows;
    }

    /** Those that fail again stay parked, and so does what waits behind them. */
    WatcherStanding retry(Watched watched) {
        watched.letters().retry(message -> undoable.executeWithoutResult(status -> watched.write(List.of(message))));
        return rows.all().stream()
                .filter(one -> one.watcher().equals(watched.name()))
                .findFirst()
                .orElseThrow();
    }
}
