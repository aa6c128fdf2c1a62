package org.hoso.query.checking;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.hoso.cases.CaseId;
import org.hoso.runtime.problems.RootCause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Comparisons of a case with its events that could not be made: a row that nobody can read would keep others from being compared, and
 * nobody would know. Each stands until it is made.
 */
@Component
public final class UnmadeChecks {
    /** In place of a view: the events themselves could not be read. */
    static final String EVENTS = "events";

    private static final Logger LOG = LoggerFactory.getLogger(UnmadeChecks.class);
    /** Kept one by one; where so many stand the alarm does, and a round comes to the others again. */
    private static final int MOST = 1_000;

    private record Check(String view, CaseId caseId) {}

    private final SequencedMap<Check, String> standing = new LinkedHashMap<>();

    /** @param view its name, or {@link #EVENTS} */
    synchronized void failed(String view, CaseId caseId, Throwable trouble) {
        Check check = new Check(view, caseId);
        if (standing.size() >= MOST && !standing.containsKey(check)) return;
        String why = RootCause.named(trouble);
        if (!why.equals(standing.put(check, why)))
            LOG.error("view {} of case {} cannot be compared with the ledger: {}", view, caseId, why);
    }

    synchronized void made(String view, CaseId caseId) {
        standing.remove(new Check(view, caseId));
    }

    /** All that is to be compared of them. */
    synchronized void made(Collection<CaseId> cases) {
        if (!standing.isEmpty()) standing.keySet().removeIf(check -> cases.contains(check.caseId()));
    }

    /** To be tried again: those that have stood longest. */
    synchronized List<CaseId> first(int most) {
        return standing.keySet().stream()
                .map(Check::caseId)
                .distinct()
                .limit(most)
                .toList();
    }

    /** The first of each view: its case and why, and of how many cases it is the first. */
    public synchronized Map<String, String> told() {
        Map<String, String> first = new LinkedHashMap<>();
        Map<String, Integer> count = new LinkedHashMap<>();
        standing.forEach((check, why) -> {
            first.putIfAbsent(check.view(), check.caseId() + " cannot be compared with the ledger: " + why);
            count.merge(check.view(), 1, Integer::sum);
        });
        first.replaceAll((view, text) -> count.get(view) == 1 ? text : text + ", the first of " + count.get(view));
        return first;
    }
}
