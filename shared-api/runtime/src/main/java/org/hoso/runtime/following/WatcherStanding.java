package org.hoso.runtime.following;

import org.jspecify.annotations.Nullable;

/**
 * Where one watcher of the command side stands.
 *
 * @param position    last place of the ledger it has seen, 0 before the first
 * @param deadLetters events that it could not take, and those of their cases that wait behind them
 * @param stopped     why it stands still
 */
public record WatcherStanding(
        String watcher,
        long position,
        long deadLetters,
        @Nullable Trouble stopped) {}
