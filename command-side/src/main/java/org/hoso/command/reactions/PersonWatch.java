package org.hoso.command.reactions;

import java.util.List;
import java.util.Optional;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Erasure.PersonErased;
import org.hoso.cases.Happening;
import org.hoso.command.watching.WatchedEvent;
import org.hoso.command.watching.Watcher;
import org.hoso.lists.Listing.ChallengerErased;
import org.springframework.stereotype.Component;

/** Keeps in step with the ledger in which cases texts about a person lie, and whose keys are to be destroyed. */
@Component(PersonWatch.GROUP)
class PersonWatch implements Watcher {
    static final String GROUP = "person-watch";

    private final ErasureList list;

    PersonWatch(ErasureList list) {
        this.list = list;
    }

    @Override
    public boolean concerns(Happening event) {
        return erased(event).isPresent()
                || event instanceof CaseEvent e && !SealedFor.in(e).isEmpty();
    }

    /** Whoever is erased from a listing stands on the same list, under the id of the challenge. */
    @Override
    public void write(List<WatchedEvent> batch) {
        list.keep(WatchedEvent.ofCases(batch).toList());
        for (WatchedEvent seen : batch) erased(seen.event()).ifPresent(erased -> list.ask(seen.eventId(), erased));
    }

    /** Who is erased by an event. */
    static Optional<PersonErased> erased(Happening event) {
        return switch (event) {
            case PersonErased erased -> Optional.of(erased);
            case ChallengerErased erased -> Optional.of(ofCase(erased));
            default -> Optional.empty();
        };
    }

    private static PersonErased ofCase(ChallengerErased e) {
        return new PersonErased(
                new CaseId(e.listingId()),
                e.by(),
                e.at(),
                e.challengeId(),
                e.legalBasis(),
                e.document(),
                e.retentionEnded());
    }
}
