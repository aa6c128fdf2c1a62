package org.hoso.query.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hoso.cases.CaseId;
import org.hoso.query.audit.EventLines.Found;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.jspecify.annotations.Nullable;

/**
 * The beginnings of histories that were asked for lately, read once: an event never changes, so what is folded from it does not
 * either. Texts in them are sealed as they are stored, so a key that is destroyed takes them away here as it does there. Each
 * use compares the last event with the store, so that a history that is another one after all is read anew (decision 0070).
 */
final class RememberedEvents {
    /** Of stored text; the events read from it take about three times as many bytes. */
    private static final long MOST_LETTERS = 16_000_000;

    private record Key(int generation, CaseId caseId) {}

    private final EventLines lines;
    private final Cache<Key, Found> beginnings = Caffeine.newBuilder()
            .maximumWeight(MOST_LETTERS)
            .weigher((Key key, Found found) -> (int) Math.min(Integer.MAX_VALUE, found.letters()))
            .build();

    RememberedEvents(EventLines lines) {
        this.lines = lines;
    }

    /** All events of a case up to and with a place of the ledger that this generation has seen, in order. */
    List<LedgeredCaseEvent> upTo(int generation, CaseId caseId, long position) {
        Key key = new Key(generation, caseId);
        Found beginning = beginnings.getIfPresent(key);
        List<LedgeredCaseEvent> known = upTo(beginning, position);
        if (known.isEmpty()) return all(key, position);
        Found more = lines.ofCase(generation, caseId, known.getLast().version(), position);
        if (!goesOn(beginning, known, more.events())) {
            beginnings.invalidate(key);
            return all(key, position);
        }
        return more.events().size() == 1 ? known : remembered(key, joined(beginning, more));
    }

    /** Whether the store begins where the known ends, and has more only behind all that is remembered. */
    private static boolean goesOn(Found beginning, List<LedgeredCaseEvent> known, List<LedgeredCaseEvent> more) {
        return !more.isEmpty()
                && more.getFirst().equals(known.getLast())
                && (more.size() == 1 || known.size() == beginning.events().size());
    }

    private List<LedgeredCaseEvent> all(Key key, long position) {
        return remembered(key, lines.ofCase(key.generation(), key.caseId(), 0, position));
    }

    /** @param more begins with the last event of the beginning */
    private static Found joined(Found beginning, Found more) {
        List<LedgeredCaseEvent> all =
                new ArrayList<>(beginning.events().size() + more.events().size());
        all.addAll(beginning.events());
        all.addAll(more.events().subList(1, more.events().size()));
        return new Found(all, beginning.letters() + more.letters());
    }

    /** Only what has no hole: an event that the view could not take stands aside, and comes later. */
    private List<LedgeredCaseEvent> remembered(Key key, Found found) {
        List<LedgeredCaseEvent> events = Collections.unmodifiableList(found.events());
        boolean whole = !events.isEmpty() && events.getLast().version() == events.size() - 1;
        if (whole)
            beginnings
                    .asMap()
                    .merge(
                            key,
                            new Found(events, found.letters()),
                            (one, other) -> one.events().size() < other.events().size() ? other : one);
        return events;
    }

    private static List<LedgeredCaseEvent> upTo(@Nullable Found beginning, long position) {
        if (beginning == null) return List.of();
        List<LedgeredCaseEvent> events = beginning.events();
        int from = 0;
        int to = events.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (events.get(middle).position() <= position) from = middle + 1;
            else to = middle;
        }
        return events.subList(0, from);
    }
}
