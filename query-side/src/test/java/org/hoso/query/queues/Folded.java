package org.hoso.query.queues;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hoso.cases.CaseId;
import org.hoso.query.coordination.BoardLine;
import org.hoso.query.stays.QueueInterval;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.wire.CaseJson;

/** The stays that the view's pure function gives, event by event, each value through the form in which it is kept. */
final class Folded {
    final Map<CaseId, List<QueueInterval<BoardLine>>> lines = new HashMap<>();
    final Map<CaseId, List<QueueInterval<Duty>>> duties = new HashMap<>();
    final Map<CaseId, List<QueueInterval<QueueMatter>>> matters = new HashMap<>();
    private final Map<CaseId, QueuedCase> open = new HashMap<>();

    static Folded of(List<LedgeredCaseEvent> ledger) {
        Folded folded = new Folded();
        ledger.forEach(folded::add);
        folded.open.values().forEach(value -> {
            folded.keep(folded.lines, value, one -> one.lines().open());
            folded.keep(folded.duties, value, one -> one.duties().open());
            folded.keep(folded.matters, value, one -> one.matters().open());
        });
        return folded;
    }

    private void add(LedgeredCaseEvent event) {
        QueuedCase after = QueuedCase.after(open.get(event.caseId()), event);
        keep(lines, after, one -> one.lines().ended());
        keep(duties, after, one -> one.duties().ended());
        keep(matters, after, one -> one.matters().ended());
        String text = CaseJson.stored().writeValueAsString(after);
        open.put(event.caseId(), CaseJson.stored().readValue(text, QueuedCase.class));
    }

    private <T> void keep(
            Map<CaseId, List<QueueInterval<T>>> all,
            QueuedCase value,
            Function<QueuedCase, List<QueueInterval<T>>> which) {
        all.computeIfAbsent(value.caseId(), id -> new ArrayList<>()).addAll(which.apply(value));
    }

    static <T> Stream<QueueInterval<T>> at(Map<CaseId, List<QueueInterval<T>>> all, CaseId caseId, long position) {
        return all.getOrDefault(caseId, List.of()).stream().filter(stay -> stay.at(position));
    }
}
