package org.hoso.query.checking;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.query.audit.LedgerLeaves;
import org.hoso.query.comparing.WrongRow;
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
import org.hoso.runtime.problems.StoreTrouble;
import org.hoso.runtime.problems.ViewRowAltered;
import org.springframework.stereotype.Component;

/** Compares all that is kept of one case with its events, and its events with their leaves. */
@Component
public final class CheckedCase {
    /** A case that goes on meanwhile is looked at again, and at last in the next round: only what stood still can be said to be altered. */
    private static final int LOOKS = 3;

    private final Views views;
    private final Places places;
    private final Ledger ledger;
    private final StoredEvents events;
    private final LedgerLeaves leaves;
    private final AlteredRows altered;
    private final CheckedRows rows;
    private final UnmadeChecks unmade;

    CheckedCase(
            Views views,
            Places places,
            Ledger ledger,
            StoredEvents events,
            LedgerLeaves leaves,
            AlteredRows altered,
            CheckedRows rows,
            UnmadeChecks unmade) {
        this.rows = rows;
        this.unmade = unmade;
        this.views = views;
        this.places = places;
        this.ledger = ledger;
        this.events = events;
        this.leaves = leaves;
        this.altered = altered;
    }

    /** What is not right is told to {@link AlteredRows}, what cannot be compared to {@link UnmadeChecks}. */
    public void check(CaseId caseId) {
        check(List.of(caseId));
    }

    /**
     * Some at once, which costs little more than one does; what is not right of them is looked at case by case. Where one cannot be
     * compared, neither can those beside it: then each view of each case is compared by itself.
     *
     * @throws RuntimeException while the store is away
     */
    void check(Collection<CaseId> cases) {
        try {
            together(cases);
        } catch (RuntimeException trouble) {
            if (StoreTrouble.isAway(trouble)) throw trouble;
            cases.forEach(this::byItself);
            return;
        }
        unmade.made(cases);
    }

    private void byItself(CaseId caseId) {
        made(UnmadeChecks.EVENTS, caseId, () -> history(caseId)).ifPresent(history -> {
            for (WatchedView watched : views.all())
                made(watched.view().name(), caseId, () -> {
                    check(watched, caseId, history);
                    return watched;
                });
        });
    }

    private <T> Optional<T> made(String view, CaseId caseId, Supplier<T> work) {
        T result;
        try {
            result = work.get();
        } catch (RuntimeException trouble) {
            if (StoreTrouble.isAway(trouble)) throw trouble;
            unmade.failed(view, caseId, trouble);
            return Optional.empty();
        }
        unmade.made(view, caseId);
        return Optional.of(result);
    }

    private void together(Collection<CaseId> cases) {
        Map<CaseId, List<LedgeredCaseEvent>> histories = new HashMap<>();
        for (CaseId caseId : cases) histories.put(caseId, history(caseId));
        List<WatchedView> inRows = views.all().stream()
                .filter(one -> CheckedRows.holds(one.view()))
                .toList();
        Map<WatchedView, WrongRow> wrong = rows.wrong(inRows, histories);
        for (WatchedView watched : views.all())
            if (!CheckedRows.holds(watched.view()) || wrong.containsKey(watched))
                histories.forEach((caseId, history) -> check(watched, caseId, history));
    }

    private void check(WatchedView watched, CaseId caseId, List<LedgeredCaseEvent> history) {
        View view = watched.view();
        List<LedgeredCaseEvent> known = history;
        for (int look = 1; look <= LOOKS; look++) {
            Place place = places.of(view);
            Optional<WrongRow> wrong = Optional.empty();
            try {
                if (CheckedRows.holds(view)) {
                    wrong = Optional.ofNullable(
                            rows.wrong(List.of(watched), Map.of(caseId, known)).get(watched));
                    if (wrong.isEmpty()) return;
                } else if (agrees(watched, place, caseId, known)) return;
            } catch (ViewRowAltered told) {
                return;
            }
            List<LedgeredCaseEvent> now = history(caseId);
            boolean stood = last(now) == last(known) && place.position() >= last(known);
            if (stood) {
                String table = wrong.map(WrongRow::table).orElse(view.tables().getFirst());
                Object where = wrong.<Object>map(WrongRow::where).orElse(last(known));
                altered.found(table, place.generation(), caseId, where);
                return;
            }
            known = now;
        }
    }

    /** What stands aside is asked for only where something is missing: for every case and view it would be a question each. */
    private static boolean agrees(WatchedView watched, Place place, CaseId caseId, List<LedgeredCaseEvent> known) {
        View view = watched.view();
        return view.agrees(place.generation(), caseId, known, place.position())
                || (watched.letters().count() > 0 && view.agrees(place.generation(), caseId, known, 0));
    }

    private static long last(List<LedgeredCaseEvent> history) {
        return history.isEmpty() ? 0 : history.getLast().position();
    }

    /** As ledgered. An event that is not what was hashed is told, and folded on all the same: what is shown shows it. */
    private List<LedgeredCaseEvent> history(CaseId caseId) {
        List<LedgeredEvent> stored =
                ledger.ofCase(caseId.toString(), -1, ledger.head().position(), Integer.MAX_VALUE);
        Map<Long, byte[]> hashed =
                leaves.at(stored.stream().map(LedgeredEvent::position).toList());
        for (LedgeredEvent event : stored)
            if (!Arrays.equals(hashed.get(event.position()), event.leaf().hash()))
                altered.found(AlteredRows.EVENTS, 0, caseId, event.position());
        return stored.stream()
                .flatMap(event -> events.messages(event).stream())
                .filter(message -> message.getPayload() instanceof CaseEvent)
                .map(LedgeredCaseEvent::of)
                .toList();
    }
}
