package org.hoso.query.rebuilding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.hoso.cases.CaseId;
import org.hoso.runtime.following.DeadLetters;
import org.hoso.runtime.following.Parking;
import org.jspecify.annotations.Nullable;

/** What a generation under construction cannot take; becomes the view's parked events when the generation goes live. */
final class ParkedAside implements Parking {
    private record Letter(
            CaseId caseId,
            EventMessage<?> message,
            @Nullable Throwable cause) {}

    private final Map<CaseId, Long> blocked = new HashMap<>();
    private final List<Letter> letters = new ArrayList<>();

    @Override
    public Map<CaseId, Long> blocked(Set<CaseId> cases) {
        Map<CaseId, Long> found = new HashMap<>(blocked);
        found.keySet().retainAll(cases);
        return found;
    }

    @Override
    public void park(CaseId caseId, EventMessage<?> message, @Nullable Throwable cause) {
        blocked.putIfAbsent(caseId, ((DomainEventMessage<?>) message).getSequenceNumber());
        letters.add(new Letter(caseId, message, cause));
    }

    /** Of which something was set aside. */
    Set<CaseId> cases() {
        return Set.copyOf(blocked.keySet());
    }

    /** What was parked under the old generation is no longer true. */
    void replace(DeadLetters parked) {
        parked.clear();
        letters.forEach(letter -> parked.park(letter.caseId(), letter.message(), letter.cause()));
    }
}
