package org.hoso.query.coordination;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hoso.query.progress.Due;
import org.hoso.query.progress.Status;
import org.hoso.query.progress.Turn;
import org.hoso.query.rights.Sights;
import org.hoso.query.tasks.SeenTask;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.jspecify.annotations.Nullable;

/** How a case stands on the board of one reader, as its events tell it. */
public record BoardStanding(
        Status status,
        @Nullable Instant openedAt,
        List<BoardTrack> tracks,
        @Nullable Turn turn,
        @Nullable Instant since,
        @Nullable Why why,
        @Nullable Due due,
        boolean overdue,
        List<SeenTask> tasks) {
    private static final RowRedaction SEEING = new RowRedaction(new StageTexts());

    /** @param events of the case, in order, at least one @param now when the board is looked at */
    public static BoardStanding of(List<LedgeredCaseEvent> events, Sights sights, Instant now) {
        @Nullable BoardCase known = null;
        for (LedgeredCaseEvent one : events) known = BoardCase.after(known, one);
        BoardRow row = SEEING.see(Objects.requireNonNull(known), null, sights, now);
        return new BoardStanding(
                row.status(),
                row.openedAt(),
                row.tracks(),
                row.turn(),
                row.since(),
                row.why(),
                row.due(),
                row.overdue(),
                row.tasks());
    }
}
