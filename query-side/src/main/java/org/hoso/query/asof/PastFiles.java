package org.hoso.query.asof;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hoso.access.CasePart;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.audit.CaseEvents;
import org.hoso.query.casefile.AsOf;
import org.hoso.query.casefile.CaseFiles;
import org.hoso.query.casefile.CaseView;
import org.hoso.query.casefile.SeenCase;
import org.hoso.query.looks.LookDoor;
import org.hoso.query.looks.Looked;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relation;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.runtime.problems.NoSuchCase;
import org.hoso.runtime.problems.NotKnownThen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Past case files as each reader may read them: by the rights of today, over what the file was. */
@Component
final class PastFiles {
    /** A past file, and up to where it was folded. */
    record Past(Seen seen, SeenCase file) {}

    private final CaseEvents events;
    private final CaseFiles files;
    private final Knowledge knowledge;
    private final LookDoor looking;

    PastFiles(CaseEvents events, CaseFiles files, Knowledge knowledge, LookDoor looking) {
        this.events = events;
        this.files = files;
        this.knowledge = knowledge;
        this.looking = looking;
    }

    /**
     * @throws NoSuchCase   where there is no such case for this reader
     * @throws NotKnownThen where it was not known yet; told on the grounds on which the file would be shown
     * @throws BadShape   for a moment that is still to come, or at which the case had not begun
     */
    Past read(String caseId, Pasts asked, @Nullable Since since, Reader reader, Grounds grounds) {
        Long position = asked.knownAt() == null ? null : knowledge.position(asked.knownAt(), Pasts.KNOWN_AT);
        Instant trueAt = asked.trueAt() == null ? null : knowledge.past(asked.trueAt(), Pasts.TRUE_AT);
        CaseEvents.Found found = events.find(caseId, position == null ? since : ViewPasts.later(since, position));
        Relation relation = files.relation(found.access(), reader);
        Seen used = position == null ? found.seen() : ViewPasts.upTo(position, found.seen());
        long known = used.place().position();
        List<LedgeredCaseEvent> upTo = events.upTo(found, known);
        if (upTo.isEmpty()) {
            looking.enter(reader, relation, grounds, Looked.at(found.caseId(), CasePart.PAST_FILE, known));
            throw new NotKnownThen();
        }
        AsOf asOf = new AsOf(asked.instant(), known, trueAt, trueAt == null ? List.of() : PutRight.corrected(upTo));
        return new Past(used, files.see(folded(upTo, trueAt, found), reader, grounds, day(asOf, upTo.getLast()), asOf));
    }

    private static CaseView folded(List<LedgeredCaseEvent> known, @Nullable Instant trueAt, CaseEvents.Found found) {
        if (trueAt == null) return PastFile.known(known, found.access()).orElseThrow(NotKnownThen::new);
        return PastFile.trueAt(known, trueAt, found.access())
                .orElseThrow(() -> new BadShape(Fault.at("/" + Pasts.TRUE_AT, FaultCode.BEFORE_THE_CASE)));
    }

    /** The day on which that past is looked at. */
    private static LocalDate day(AsOf asOf, LedgeredCaseEvent last) {
        Instant instant = asOf.trueAt() == null ? asOf.knownAt() : asOf.trueAt();
        return LocalDate.ofInstant(instant == null ? last.ledgeredAt() : instant, WorkingCalendar.ZONE);
    }
}
