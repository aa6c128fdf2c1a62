package org.hoso.command.rehearsing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Report;
import org.hoso.cases.Report.ReportContent;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.deciding.CasesAtHand;
import org.hoso.command.deciding.ClockMove;
import org.hoso.command.deciding.Deciding;
import org.hoso.command.deciding.Envelope;
import org.hoso.command.deciding.Place;
import org.hoso.command.deciding.Rehearsal;
import org.hoso.command.deciding.StandingCase;
import org.hoso.command.intake.Desk;
import org.hoso.command.merging.Halves;
import org.hoso.command.merging.Readdressed;
import org.hoso.command.report.LinkWarning;
import org.hoso.command.storing.OpenItems;
import org.hoso.command.storing.Staleness;
import org.hoso.command.storing.StoredCases;
import org.hoso.runtime.problems.NoSuchCase;

/** Dry run: decides by the very rules of the desk on the case as it stands, and says what would come of it. */
public class Rehearsing {
    private final StoredCases cases;
    private final Deciding deciding;
    private final OpenItems items;
    private final Staleness staleness;
    private final Foretelling foretelling;

    Rehearsing(StoredCases cases, Deciding deciding, OpenItems items, Staleness staleness, Foretelling foretelling) {
        this.cases = cases;
        this.deciding = deciding;
        this.items = items;
        this.staleness = staleness;
        this.foretelling = foretelling;
    }

    /**
     * @throws NoSuchCase when there is none for this reader
     * @throws org.hoso.runtime.problems.StaleVersion when the sender expects another version
     */
    public Rehearsal step(CaseCommand command, Envelope envelope) {
        StandingCase standing = cases.find(command.caseId())
                .filter(found -> deciding.mayCome(command, found.file()))
                .orElseThrow(NoSuchCase::new);
        Long expected = envelope.ifMatch();
        if (expected != null && expected != standing.version())
            throw staleness.of(command.caseId().value(), expected);
        return half(command, standing, envelope);
    }

    /** Of a surviving case: in the half that the step belongs to. */
    private Rehearsal half(CaseCommand command, StandingCase standing, Envelope envelope) {
        if (standing.file().merged().taken().isEmpty() || envelope.through() != null)
            return told(command, standing, envelope);
        Halves.Belongs half = deciding.half(command, envelope.half(), standing.file(), deciding.others());
        if (half.refused() instanceof Decision.Refused refused) return turnedDown(refused, command, standing, envelope);
        return half.to() == null
                ? told(command, standing, envelope)
                : step(Readdressed.to(half.to(), command), envelope.through(command.caseId()));
    }

    /** As {@link Desk#openOrJoin}: a report on what an open case handles would join that case. */
    public Rehearsal openOrJoin(ReportContent command, Envelope envelope) {
        Map<String, Place.Handled> handled = items.handledBy(OpenItems.hashes(command));
        return handled.isEmpty()
                ? told(command, StandingCase.NOTHING, envelope)
                : step(new Place.Joins(handled, command.caseId()).asked(command), envelope);
    }

    private Rehearsal told(CaseCommand command, StandingCase standing, Envelope envelope) {
        CasesAtHand others = deciding.others();
        return switch (deciding.decide(command, standing.file(), others, envelope.through())) {
            case Decision.Refused refused -> turnedDown(refused, command, standing, envelope);
            case Decision.Accepted accepted -> happening(accepted.events(), command, standing, others);
        };
    }

    private Rehearsal turnedDown(
            Decision.Refused refused, CaseCommand command, StandingCase standing, Envelope envelope) {
        boolean known = standing.file().exists() && deciding.sees(command, standing.file());
        return new Rehearsal(
                true,
                known ? command.caseId() : null,
                known ? standing.file().number() : null,
                known ? standing.version() : null,
                List.of(),
                List.of(),
                foretelling.turnedDown(refused, envelope),
                known ? deciding.working(command, standing.file()).orElse(null) : null,
                null,
                null);
    }

    private Rehearsal happening(List<CaseEvent> all, CaseCommand command, StandingCase standing, CasesAtHand others) {
        List<CaseEvent> events = all.stream()
                .filter(event -> event.caseId().equals(command.caseId()))
                .toList();
        CaseFile after = standing.file();
        for (CaseEvent event : events) after = after.after(event);
        boolean seen = deciding.sees(command, after);
        boolean known = seen && standing.file().exists();
        return new Rehearsal(
                true,
                known ? command.caseId() : null,
                known ? standing.file().number() : null,
                known ? standing.version() : null,
                Stream.concat(
                                foretelling
                                        .happenings(events, seen ? command.by().role() : null)
                                        .stream(),
                                foretelling.happenings(opened(all, command), null).stream())
                        .toList(),
                seen ? ClockMove.between(standing.file(), after) : List.of(),
                null,
                known ? deciding.working(command, standing.file()).orElse(null) : null,
                known ? deciding.warnings(command, standing.file(), events) : null,
                LinkWarning.of(all, other -> deciding.sees(command, other, others)));
    }

    /** A case of its own that the rest of a joining report would open. */
    private static List<CaseEvent> opened(List<CaseEvent> all, CaseCommand command) {
        return all.stream()
                .filter(event -> event instanceof Report.ContentReported
                        && !event.caseId().equals(command.caseId()))
                .toList();
    }
}
