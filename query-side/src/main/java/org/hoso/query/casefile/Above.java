package org.hoso.query.casefile;

import java.time.LocalDate;
import org.hoso.law.Agencies;
import org.hoso.query.progress.Party;
import org.hoso.query.progress.Turn;

/** Which body stands above another on a day; of one that has ended, as it last stood. A fold asks no registry: it is looked up here. */
record Above(Agencies agencies, LocalDate day) {
    /** The superior by its own name; one that the registry does not know stays told by the body below it. */
    Turn named(Turn turn) {
        if (turn.party() != Party.SUPERIOR || turn.code() == null) return turn;
        String below = turn.code();
        return agencies.parentOf(below, day)
                .or(() -> agencies.superiorOfEnded(below, day))
                .map(parent -> new Turn(Party.AGENCY, parent.code()))
                .orElse(turn);
    }
}
