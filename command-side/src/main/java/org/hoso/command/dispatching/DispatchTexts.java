package org.hoso.command.dispatching;

import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Sealed;
import org.hoso.cases.Sha256;
import org.hoso.command.outbox.Claim;
import org.hoso.command.outbox.Claims;
import org.hoso.command.outbox.Way;
import org.hoso.runtime.letters.LetterHistory;
import org.hoso.runtime.sealing.Opener;
import org.hoso.runtime.sealing.Sealer;
import org.hoso.runtime.sealing.SealingSession;

/**
 * The exact text of each dispatch: written once, before it is first sent, and kept sealed under the case's own key, or the subject's
 * whom it names; every attempt sends that very text.
 */
class DispatchTexts {
    /** The name under which it is sealed. */
    static final String FIELD = "text";

    static final String ERASED = "erased";

    private final Claims claims;
    private final EventStore events;
    private final Sealer sealer;
    private final Opener opener;
    private final Templates templates;

    DispatchTexts(Claims claims, EventStore events, Sealer sealer, Opener opener, Templates templates) {
        this.claims = claims;
        this.events = events;
        this.sealer = sealer;
        this.opener = opener;
        this.templates = templates;
    }

    /** Nothing where a person whom it names was erased. */
    Optional<String> of(Claim claim) {
        try {
            Sealed kept = claim.text() == null ? written(claim.id(), claim.caseId(), claim.way()) : claim.text();
            return opener.open(kept, FIELD);
        } catch (OpenedTexts.Erased erased) {
            return Optional.empty();
        }
    }

    /** Letters that wait for a hand are written too, as they are when they are printed. */
    void writeLetters(int most) {
        for (Claims.Unwritten one : claims.unwritten(most)) {
            try {
                written(one.id(), one.caseId(), Way.HAND);
            } catch (OpenedTexts.Erased erased) {
                claims.unwritable(one.id(), ERASED);
            }
        }
    }

    private Sealed written(UUID id, CaseId caseId, Way way) {
        Templates.Text written = templates.write(story(caseId), id, way, new OpenedTexts(opener::open));
        SealingSession session = sealer.open();
        session.needs(written.about(), false);
        session.prepare();
        return claims.keepText(id, session.seal(written.about(), FIELD, written.text()), Sha256.of(written.text()));
    }

    private LetterHistory story(CaseId caseId) {
        return new LetterHistory(events.readEvents(caseId.toString(), 0)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .map(CaseEvent.class::cast)
                .toList());
    }
}
