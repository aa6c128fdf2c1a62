package org.hoso.command.deciding;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Report;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Merged;
import org.hoso.command.casefile.Others;

/**
 * The cases that decisions look at, each read once, so that what is said of them is stored at the very next version or not at all.
 */
public final class CasesAtHand implements Others {
    /** What happened to a case. @param after how it stands then */
    public record Next(CaseEvent event, StandingCase after) {}

    private final Function<CaseId, Optional<StandingCase>> cases;
    private final Map<CaseId, Optional<StandingCase>> read = new HashMap<>();

    public CasesAtHand(Function<CaseId, Optional<StandingCase>> cases) {
        this.cases = cases;
    }

    /** These and all that go on with them as one, together for each step from one to the next. */
    public void read(Collection<CaseId> asked, Standings many) {
        for (Set<CaseId> next = Set.copyOf(asked); !next.isEmpty(); next = unread()) {
            Map<CaseId, StandingCase> found = many.read(next);
            next.forEach(id -> read.put(id, Optional.ofNullable(found.get(id))));
        }
    }

    private Set<CaseId> unread() {
        return read.values().stream()
                .flatMap(Optional::stream)
                .flatMap(standing -> nextTo(standing.file().merged()))
                .filter(id -> !read.containsKey(id))
                .collect(Collectors.toSet());
    }

    private static Stream<CaseId> nextTo(Merged merged) {
        Stream<CaseId> taken = merged.taken().keySet().stream().map(CaseId::new);
        return merged.into() == null
                ? taken
                : Stream.concat(Stream.of(merged.into().caseId()), taken);
    }

    @Override
    public Optional<CaseFile> find(CaseId caseId) {
        return read.computeIfAbsent(caseId, cases).map(StandingCase::file);
    }

    /** How each of their cases stands after them, one after the other; one may be the first of its case. */
    public List<Next> after(List<CaseEvent> events) {
        return events.stream().map(event -> new Next(event, after(event))).toList();
    }

    private StandingCase after(CaseEvent event) {
        StandingCase before = event instanceof Report.ContentReported
                ? StandingCase.NOTHING
                : read.computeIfAbsent(event.caseId(), cases).orElseThrow();
        StandingCase next = before.after(event);
        read.put(event.caseId(), Optional.of(next));
        return next;
    }
}
