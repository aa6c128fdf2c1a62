package org.hoso.command.reactions;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Erasure.PersonErased;
import org.hoso.lists.Listing.ChallengerErased;
import org.hoso.lists.ListsEvent;
import org.springframework.stereotype.Component;

/** Keeps in step with the ledger in which cases texts about a person lie, and whose keys are to be destroyed. */
@Component
@ProcessingGroup(PersonWatch.GROUP)
class PersonWatch {
    static final String GROUP = "person-watch";
    private static final String BATCH = "person-batch";

    private record Seen(String eventId, CaseEvent event) {}

    private final ErasureList list;

    PersonWatch(ErasureList list) {
        this.list = list;
    }

    @EventHandler
    void on(CaseEvent event, @MessageIdentifier String eventId, UnitOfWork<?> batch) {
        batch.root()
                .<List<Seen>>getOrComputeResource(BATCH, key -> flushed(batch.root()))
                .add(new Seen(eventId, event));
    }

    /** Whoever is erased from a listing stands on the same list, under the id of the challenge. */
    @EventHandler
    void on(ListsEvent event, @MessageIdentifier String eventId) {
        if (event instanceof ChallengerErased e)
            list.ask(
                    eventId,
                    new PersonErased(
                            new CaseId(e.listingId()),
                            e.by(),
                            e.at(),
                            e.challengeId(),
                            e.legalBasis(),
                            e.document(),
                            e.retentionEnded()));
    }

    private List<Seen> flushed(UnitOfWork<?> batch) {
        List<Seen> seen = new ArrayList<>();
        batch.onPrepareCommit(committing -> flush(seen));
        return seen;
    }

    private void flush(List<Seen> batch) {
        list.keep(batch.stream().map(Seen::event).toList());
        for (Seen seen : batch) if (seen.event() instanceof PersonErased erased) list.ask(seen.eventId(), erased);
    }
}
