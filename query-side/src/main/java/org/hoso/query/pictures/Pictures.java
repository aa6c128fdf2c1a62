package org.hoso.query.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.hoso.cases.CaseId;
import org.hoso.query.asof.Moment;
import org.hoso.runtime.ledger.Ledger;
import org.hoso.runtime.ledger.LedgeredEvent;
import org.hoso.runtime.ledger.StoredEvents;
import org.springframework.stereotype.Component;

/** Makes pictures from the ledger itself: no view, no snapshot and no row of theirs has a part in them. */
@Component
final class Pictures {
    private static final Pattern EVENT_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int PAGE = 500;

    private final Ledger ledger;
    private final StoredEvents reading;
    private final LawThen law;

    Pictures(Ledger ledger, StoredEvents reading, LawThen law) {
        this.ledger = ledger;
        this.reading = reading;
        this.law = law;
    }

    /**
     * The picture of a decision; nothing where the case has no such decision.
     *
     * @param decision its place in the ledger, or its event's id
     * @param seen     the last place of the ledger that is looked at
     */
    Optional<Picture> find(PictureForm form, CaseId caseId, String decision, long seen) {
        OptionalLong place = place(decision);
        if (place.isEmpty() || place.getAsLong() > seen) return Optional.empty();
        List<Recorded> events = upTo(caseId, place.getAsLong());
        if (events.isEmpty()) return Optional.empty();
        Recorded last = events.getLast();
        if (last.stored().position() != place.getAsLong() || !last.isDecision()) return Optional.empty();
        return Optional.of(Picture.of(form, events, law.before(place.getAsLong())));
    }

    private OptionalLong place(String decision) {
        if (Moment.POSITION.matcher(decision).matches()) return OptionalLong.of(Long.parseLong(decision));
        return EVENT_ID.matcher(decision).matches() ? ledger.positionOf(decision) : OptionalLong.empty();
    }

    private List<Recorded> upTo(CaseId caseId, long last) {
        List<Recorded> events = new ArrayList<>();
        List<LedgeredEvent> page = page(caseId, -1, last);
        while (!page.isEmpty()) {
            page.forEach(one -> events.add(Recorded.of(one, reading)));
            page = page.size() < PAGE ? List.of() : page(caseId, page.getLast().sequence(), last);
        }
        return events;
    }

    private List<LedgeredEvent> page(CaseId caseId, long after, long last) {
        return ledger.ofCase(caseId.toString(), after, last, PAGE);
    }
}
