package org.hoso.command.dispatching;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Sealed;
import org.hoso.cases.Sha256;
import org.hoso.command.outbox.Claim;
import org.hoso.command.outbox.Claims;
import org.hoso.command.outbox.Way;
import org.hoso.law.Law;
import org.hoso.runtime.sealing.Opener;
import org.hoso.runtime.sealing.Sealer;
import org.hoso.runtime.sealing.SealingSession;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;

/**
 * The exact text of each dispatch: written once, before it is first sent, and kept sealed under the case's own key, since it may
 * name persons; every attempt sends that very text.
 */
class Texts {
    /** The name under which it is sealed. */
    static final String FIELD = "text";

    private final Claims claims;
    private final EventStore events;
    private final Sealer sealer;
    private final Opener opener;
    private final Supplier<Law> law;
    private final @Nullable URI replyTo;

    Texts(Claims claims, EventStore events, Sealer sealer, Opener opener, Supplier<Law> law, @Nullable URI replyTo) {
        this.claims = claims;
        this.events = events;
        this.sealer = sealer;
        this.opener = opener;
        this.law = law;
        this.replyTo = replyTo;
    }

    /** Nothing where a person whom it names was erased. */
    Optional<String> of(Claim claim) {
        try {
            Sealed kept = claim.text() == null ? written(claim) : claim.text();
            return opener.open(kept, FIELD);
        } catch (Writing.Erased erased) {
            return Optional.empty();
        }
    }

    private Sealed written(Claim claim) {
        String text = write(claim.caseId(), claim.id(), claim.way());
        SealingSession session = sealer.open();
        UUID ref = claim.caseId().value();
        session.needs(ref, false);
        session.prepare();
        return claims.keepText(claim.id(), session.seal(ref, FIELD, text), Sha256.of(text));
    }

    private String write(CaseId caseId, UUID id, Way way) {
        List<CaseEvent> story = events.readEvents(caseId.toString(), 0)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .map(CaseEvent.class::cast)
                .toList();
        NoticeMessage message =
                new Writing(law.get(), hidden -> opener.open(hidden, "reason"), replyTo).notice(story, id);
        return switch (way) {
            case ENDPOINT, MAIL, HAND -> CaseJson.stored().writeValueAsString(message);
        };
    }
}
