package org.hoso.query.repeats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hoso.law.RepeatWindows;
import org.hoso.query.viewing.Known;

/**
 * Whether a temporary lock is an orphan. A lock rests on a window of violations that was full on the day of the lock, as known then
 * or later. It is an orphan while that window is no longer full: a violation in it fell or was corrected. A lock that never had
 * such a window is no orphan.
 */
final class Orphaning {
    private final Measure lock;
    private final List<Strike> strikes;
    private final RepeatWindows windows;

    private Orphaning(Measure lock, List<Strike> strikes, RepeatWindows windows) {
        this.lock = lock;
        this.strikes = strikes;
        this.windows = windows;
    }

    /**
     * The event that brought the last window below its number.
     *
     * @param strikes of the lock's holders, those that ended too
     */
    static Optional<Known> lost(Measure lock, List<Strike> strikes, RepeatWindows windows) {
        return new Orphaning(lock, strikes, windows).lost();
    }

    private Optional<Known> lost() {
        boolean reached = reached(lock.made().position());
        Known lost = null;
        for (Map.Entry<Long, Known> change :
                changes().tailMap(lock.made().position(), false).entrySet()) {
            boolean now = reached(change.getKey());
            if (now) lost = null;
            else if (reached) lost = change.getValue();
            reached = now;
        }
        return Optional.ofNullable(lost);
    }

    private TreeMap<Long, Known> changes() {
        TreeMap<Long, Known> changes = new TreeMap<>();
        strikes.stream()
                .flatMap(strike -> Stream.concat(Stream.of(strike.since()), Stream.ofNullable(strike.until())))
                .forEach(known -> changes.put(known.position(), known));
        return changes;
    }

    private boolean reached(long position) {
        Map<ViolationHolder, List<LocalDate>> acts = new HashMap<>();
        for (Strike strike : strikes)
            if (strike.countsAt(position))
                acts.computeIfAbsent(strike.what().holder(), unseen -> new ArrayList<>())
                        .add(strike.what().day());
        return acts.entrySet().stream()
                .flatMap(one -> WindowCount.all(one.getKey(), lock.day(), one.getValue(), windows).stream())
                .anyMatch(WindowCount::reached);
    }
}
