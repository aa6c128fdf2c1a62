package org.hoso.command.reactions;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Coordination.CompetenceSettled;
import org.hoso.law.Law;
import org.hoso.runtime.verifying.ExpectedRows;
import org.hoso.runtime.verifying.Hanging;
import org.hoso.runtime.verifying.Must;
import org.hoso.runtime.verifying.VerifiedEvent;
import org.jspecify.annotations.Nullable;

/**
 * What of a case falls due. When exactly to warn is the choice of whoever runs the system, and the code of the row vouches for it.
 *
 * @param now what fell due before it may have been asked, and turned down
 */
public record RowsOfDue(Law law, Instant now) implements ExpectedRows {
    private static final double SHARE = 0.25;
    private static final int WORKING_DAYS = 2;

    private static final Hanging DUE = Hanging.watched(
            "events.due",
            DueWatch.GROUP,
            "select case_id::text, kind || ' ' || id, case kind when 'warning' then '' else " + Must.micros("due_at")
                    + " end || '|' || " + Must.micros("ends_at") + " from events.due");

    @Override
    public List<Hanging> tables() {
        return List.of(DUE);
    }

    @Override
    public List<Must> of(List<VerifiedEvent> history) {
        Warnings warnings = new Warnings(() -> law, SHARE, WORKING_DAYS);
        Map<String, DueChange> due = new LinkedHashMap<>();
        Set<UUID> lapsed = new HashSet<>();
        for (CaseEvent event : VerifiedEvent.only(CaseEvent.class, history)) {
            if (event instanceof CompetenceSettled settled) lapsed.addAll(settled.lapsedOffers());
            for (DueChange change : DueChange.of(event, warnings)) {
                String key = change.kind().stored() + " " + change.id();
                if (change.dueAt() == null) due.remove(key);
                else due.put(key, change);
            }
        }
        return due.entrySet().stream()
                .map(one -> must(one.getKey(), one.getValue(), lapsed))
                .toList();
    }

    /** A clock stands here until it stops or is breached; an offer until it is answered. Of the rest, whatever was asked is done. */
    private Must must(String key, DueChange one, Set<UUID> lapsed) {
        @Nullable Instant at = one.dueAt();
        boolean ahead = at != null && at.isAfter(now);
        return switch (one.kind()) {
            case CLOCK -> Must.be(DUE, key, Must.says(DueList.micros(at), null), true);
            case OFFER -> Must.be(DUE, key, Must.says(DueList.micros(at), null), !lapsed.contains(one.id()));
            case WARNING -> Must.be(DUE, key, Must.says(null, DueList.micros(one.endsAt())), ahead);
            case PLATFORM_CASE, JOINED_CASE -> Must.be(DUE, key, Must.says(DueList.micros(at), null), ahead);
        };
    }
}
