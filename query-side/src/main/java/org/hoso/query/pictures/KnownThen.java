package org.hoso.query.pictures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hoso.access.CasePart;
import org.hoso.cases.Blocking;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.Sanction;
import org.hoso.query.audit.CaseEvents;
import org.hoso.query.audit.LineOfSight;
import org.hoso.query.casefile.CaseFiles;
import org.hoso.query.looks.LookDoor;
import org.hoso.query.looks.Looked;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relation;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the file showed when something that can be attacked was decided, for whom the history of the case is. */
@Component
public final class KnownThen {
    private final CaseEvents events;
    private final CaseFiles files;
    private final LookDoor looking;
    private final Pictures pictures;

    KnownThen(CaseEvents events, CaseFiles files, LookDoor looking, Pictures pictures) {
        this.events = events;
        this.files = files;
        this.looking = looking;
        this.pictures = pictures;
    }

    /**
     * @param position   of the decision in the ledger
     * @param picture    where the picture stands
     * @param fileSha256 of all but the law, the same for every reader and for ever
     * @param evidence   how many pieces the file held
     * @param events     how many events it held, notes for one body included
     */
    public record Shown(
            long position, Instant at, String agency, String picture, String fileSha256, long evidence, int events) {}

    /** Nothing where the history is not the reader's, or nothing was decided under that id. */
    public Optional<Shown> of(String caseId, UUID thing, Reader reader, Grounds grounds) {
        CaseEvents.Found found = events.find(caseId, null);
        Relation relation = files.relation(found.access(), reader);
        if (!new LineOfSight(reader, relation).ofHistory()) return Optional.empty();
        long position = found.seen().place().position();
        List<LedgeredCaseEvent> all = events.upTo(found, position);
        for (int n = 0; n < all.size(); n++)
            if (thing.equals(decides(all.get(n).event()))) {
                looking.enter(reader, relation, grounds, Looked.at(found.caseId(), CasePart.PICTURE, position));
                return shown(all.subList(0, n + 1), position);
            }
        return Optional.empty();
    }

    private Optional<Shown> shown(List<LedgeredCaseEvent> events, long newest) {
        LedgeredCaseEvent decision = events.getLast();
        String place = Long.toString(decision.position());
        return pictures.find(PictureForm.LATEST, decision.caseId(), place, newest)
                .map(picture -> new Shown(
                        decision.position(),
                        decision.event().at(),
                        decision.event().by().agency(),
                        "/api/v1/cases/" + decision.caseId() + "/decisions/" + place + "/picture",
                        Canonical.sha256(picture.file()),
                        events.stream()
                                .filter(one -> one.event() instanceof org.hoso.cases.Evidence.EvidenceAdded)
                                .count(),
                        events.size() - 1));
    }

    /** The id of what an event decides that can be attacked. */
    private static @Nullable UUID decides(CaseEvent event) {
        if (event instanceof Sanction.SanctionImposed e) return e.decisionId();
        if (event instanceof Sanction.RemediesOrdered e) return e.decisionId();
        if (event instanceof PlatformNotice.PlatformNotified e) return e.noticeId();
        if (event instanceof Blocking.BlockOrdered e) return e.blockId();
        return event instanceof Blocking.AccountLockRequested e ? e.lockId() : null;
    }
}
