package org.hoso.query.queues;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.CaseEvent;
import org.hoso.query.progress.Strand;
import org.hoso.query.progress.Strands;
import org.jspecify.annotations.Nullable;

/**
 * Which officer has what of a case in hand: the one of the body that runs it who began it or moved it last. What passes to
 * another body is in nobody's hand until an officer there takes it up; what the other side does changes no hand.
 *
 * @param officers pseudonymous ids, by what they have in hand
 */
record CaseHandlers(@JsonValue Map<UUID, String> officers) {
    static final CaseHandlers EMPTY = new CaseHandlers(Map.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    CaseHandlers {}

    @Nullable
    String of(UUID thing) {
        return officers.get(thing);
    }

    CaseHandlers after(CaseEvent event, Strands before, Strands after) {
        if (after.equals(before)) return this;
        Map<UUID, String> next = new LinkedHashMap<>();
        for (Strand strand : after.all()) {
            String officer = hand(event, before.find(strand.id()).orElse(null), strand);
            if (officer != null) next.put(strand.id(), officer);
        }
        return new CaseHandlers(next);
    }

    private @Nullable String hand(CaseEvent event, @Nullable Strand before, Strand strand) {
        if (!strand.moved(before)) return of(strand.id());
        if (event.by().actsFor(strand.owner())) return event.by().officer();
        boolean stays = before != null && before.owner().equals(strand.owner());
        return stays ? of(strand.id()) : null;
    }
}
