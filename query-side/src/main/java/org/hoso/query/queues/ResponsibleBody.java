package org.hoso.query.queues;

import org.hoso.query.coordination.BodyKeys;
import org.hoso.query.progress.Party;
import org.hoso.query.progress.Strand;
import org.hoso.query.progress.Turn;

/** On which body's list something stands. */
final class ResponsibleBody {
    private ResponsibleBody() {}

    /** The body of the State that is waited for; where it is none, the one that runs the strand. */
    static Turn answering(Strand strand) {
        Turn turn = strand.turn();
        return turn != null && BodyKeys.ofTheState(turn) ? turn : new Turn(Party.AGENCY, strand.owner());
    }

    /** Whether the strand waits for the body that runs it. */
    static boolean waitsForItself(Strand strand) {
        return new Turn(Party.AGENCY, strand.owner()).equals(strand.turn());
    }
}
