package org.hoso.query.ripple;

import org.hoso.access.CasePart;
import org.hoso.query.audit.CaseEvents;
import org.hoso.query.audit.LineOfSight;
import org.hoso.query.casefile.CaseFiles;
import org.hoso.query.looks.LookDoor;
import org.hoso.query.looks.Looked;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Readers;
import org.hoso.query.rights.Sights;
import org.hoso.runtime.signin.SignedIn;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Lets a reader in to the corrections of a case, which are history. */
@Component
final class HistoryDoors {
    private final CaseFiles files;
    private final LookDoor door;

    HistoryDoors(CaseFiles files, LookDoor door) {
        this.files = files;
        this.door = door;
    }

    /** @throws AccessDeniedException where the history is not the reader's */
    Sights enter(CaseEvents.Found found, Grounds grounds, SignedIn signedIn) {
        Reader reader = Readers.of(signedIn);
        Sights sights = new Sights(reader, files.relation(found.access(), reader), false);
        if (!sight(sights).ofHistory())
            throw new AccessDeniedException("corrections are history, and this history is not the reader's");
        long position = found.seen().place().position();
        door.enter(reader, sights.relation(), grounds, Looked.at(found.caseId(), CasePart.CORRECTIONS, position));
        return sights;
    }

    static LineOfSight sight(Sights sights) {
        return new LineOfSight(sights.reader(), sights.relation());
    }
}
