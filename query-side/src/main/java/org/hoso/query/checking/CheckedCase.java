package org.hoso.query.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.query.viewing.AlteredRows;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.Place;
import org.hoso.query.viewing.Places;
import org.hoso.query.viewing.View;
import org.hoso.query.viewing.Views;
import org.hoso.query.viewing.WatchedView;
import org.hoso.runtime.ledger.Ledger;
import org.hoso.runtime.ledger.LedgeredEvent;
import org.hoso.runtime.ledger.StoredEvents;
import org.hoso.runtime.problems.ViewRowAltered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares all that is kept of one case with its events, and its events with their leaves. */
@Component
public final class CheckedCase {
    private static final String LEAVES = "select position, leaf from events.ledger where position = any(?::bigint[])";
    private static final int AT_ONCE = 1_000;
    /** A case that goes on meanwhile is looked at again, and at last in the next round: only what stood still can be said to be altered. */
    private static final int LOOKS = 3;

    private final Views views;
    private final Places places;
    private final Ledger ledger;
    private final StoredEvents events;
    private final JdbcClient jdbc;
    private final AlteredRows altered;

    CheckedCase(Views views, Places places, Ledger ledger, StoredEvents events, JdbcClient jdbc, AlteredRows altered) {
        this.views = views;
        this.places = places;
        this.ledger = ledger;
        this.events = events;
        this.jdbc = jdbc;
        this.altered = altered;
    }

    /** What is not right is told to {@link AlteredRows}. */
    public void check(CaseId caseId) {
        List<LedgeredCaseEvent> history = history(caseId);
        for (WatchedView watched : views.all()) check(watched, caseId, history);
    }

    private void check(WatchedView watched, CaseId caseId, List<LedgeredCaseEvent> history) {
        View view = watched.view();
        List<LedgeredCaseEvent> known = history;
        for (int look = 1; look <= LOOKS; look++) {
            Place place = places.of(view);
            try {
                boolean whole = watched.letters().count() == 0;
                if (view.agrees(place.generation(), caseId, known, whole ? place.position() : 0)) return;
            } catch (ViewRowAltered told) {
                return;
            }
            List<LedgeredCaseEvent> now = history(caseId);
            boolean stood = last(now) == last(known) && place.position() >= last(known);
            if (stood) {
                altered.found(view.tables().getFirst(), place.generation(), caseId, last(known));
                return;
            }
            known = now;
        }
    }

    private static long last(List<LedgeredCaseEvent> history) {
        return history.isEmpty() ? 0 : history.getLast().position();
    }

    /** As ledgered. An event that is not what was hashed is told, and folded on all the same: what is shown shows it. */
    private List<LedgeredCaseEvent> history(CaseId caseId) {
        List<LedgeredEvent> stored =
                ledger.ofCase(caseId.toString(), -1, ledger.head().position(), Integer.MAX_VALUE);
        Map<Long, byte[]> leaves = leaves(stored);
        for (LedgeredEvent event : stored)
            if (!java.util.Arrays.equals(
                    leaves.get(event.position()), event.leaf().hash()))
                altered.found(AlteredRows.EVENTS, 0, caseId, event.position());
        return stored.stream()
                .flatMap(event -> events.messages(event).stream())
                .filter(message -> message.getPayload() instanceof CaseEvent)
                .map(LedgeredCaseEvent::of)
                .toList();
    }

    private Map<Long, byte[]> leaves(List<LedgeredEvent> stored) {
        Map<Long, byte[]> leaves = new HashMap<>();
        for (int from = 0; from < stored.size(); from += AT_ONCE)
            jdbc.sql(LEAVES)
                    .param(stored.subList(from, Math.min(stored.size(), from + AT_ONCE)).stream()
                            .map(LedgeredEvent::position)
                            .toArray(Long[]::new))
                    .query(row -> {
                        leaves.put(row.getLong(1), row.getBytes(2));
                    });
        return leaves;
    }
}
