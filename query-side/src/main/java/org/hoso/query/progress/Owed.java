package org.hoso.query.progress;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.Report;
import org.hoso.cases.Role;
import org.hoso.runtime.folding.Kept;

/**
 * Who is to be told how the case ends and was not yet: senders that can be reached, and bodies that reported or concluded.
 *
 * @param reports ids of the reports of those senders
 * @param bodies  by their codes, the report or conclusion that they gave first
 */
public record Owed(Set<UUID> reports, Map<String, UUID> bodies) {
    static final Owed NOBODY = new Owed(Set.of(), Map.of());
    private static final Set<String> OUTSIDE = Set.of(Actor.CITIZEN, Actor.SYSTEM);

    Owed after(CaseEvent event) {
        if (event instanceof Report.ContentReported e) return reported(e.reportId(), e.reporter(), e.by());
        if (event instanceof Report.ReportJoined e) return reported(e.reportId(), e.reporter(), e.by());
        if (event instanceof ConclusionGiven e) return and(e.by().agency(), e.conclusionId());
        return event instanceof Report.OutcomeNotified e ? told(e) : this;
    }

    /** What is owed while that body answers for the case: it need not tell itself. */
    Stream<UUID> by(String accountable) {
        Stream<UUID> others = bodies.entrySet().stream()
                .filter(body -> !body.getKey().equals(accountable))
                .map(Map.Entry::getValue);
        return Stream.concat(reports.stream(), others).distinct();
    }

    private Owed reported(UUID reportId, Report.Reporter reporter, Actor by) {
        boolean reachable = by.is(Role.REPORTER) || reporter.contact() != null;
        Owed next = reachable ? new Owed(Kept.with(reports, reportId), bodies) : this;
        return next.and(by.agency(), reportId);
    }

    private Owed and(String body, UUID given) {
        return OUTSIDE.contains(body) || bodies.containsKey(body)
                ? this
                : new Owed(reports, Kept.with(bodies, body, given));
    }

    private Owed told(Report.OutcomeNotified e) {
        if (e.addressee() == Report.Addressee.SECTOR_BODY)
            return e.agency() == null ? this : new Owed(reports, Kept.without(bodies, e.agency()));
        return e.reportId() == null ? this : new Owed(Kept.without(reports, e.reportId()), bodies);
    }
}
