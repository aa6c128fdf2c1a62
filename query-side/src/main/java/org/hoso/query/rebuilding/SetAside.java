package org.hoso.query.rebuilding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.hoso.cases.CaseId;
import org.hoso.query.viewing.Letters;
import org.hoso.query.viewing.Parking;
import org.jspecify.annotations.Nullable;

/** What a generation under construction cannot take; becomes the view's parked events when the generation goes live. */
final class SetAside implements Parking {
    private record Letter(
            CaseId caseId,
            EventMessage<?> message,
            @Nullable Throwable cause) {}

    private final Set<CaseId> blocked = new HashSet<>();
    private final List<Letter> letters = new ArrayList<>();

    @Override
    public Set<CaseId> blocked(Set<CaseId> cases) {
        Set<CaseId> found = new HashSet<>(cases);
        found.retainAll(blocked);
        return found;
    }

    @Override
    public void park(CaseId caseId, EventMessage<?> message, @Nullable Throwable cause) {
        blocked.add(caseId);
        letters.add(new Letter(caseId, message, cause));
    }

    /** What was parked under the old generation is no longer true. */
    void replace(Letters parked) {
        parked.clear();
        letters.forEach(letter -> parked.park(letter.caseId(), letter.message(), letter.cause()));
    }
}
