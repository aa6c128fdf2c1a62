package org.hoso.query.queues;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hoso.law.Agencies;
import org.hoso.law.Agency;
import org.hoso.query.progress.Party;
import org.hoso.query.progress.Strand;
import org.hoso.query.progress.Turn;

/** On which body's list something stands. A fold asks no registry: who is above a body is looked up when the list is asked for. */
final class Bodies {
    private static final String ABOVE = "above:";

    private Bodies() {}

    /** The body of the State that is waited for; where it is none, the one that runs the strand. */
    static Turn answering(Strand strand) {
        Turn turn = strand.turn();
        return turn != null && ofTheState(turn) ? turn : new Turn(Party.AGENCY, strand.owner());
    }

    /** Whether the strand waits for the body that runs it. */
    static boolean waitsForItself(Strand strand) {
        return new Turn(Party.AGENCY, strand.owner()).equals(strand.turn());
    }

    static boolean ofTheState(Turn turn) {
        return turn.party() == Party.AGENCY || turn.party() == Party.SUPERIOR;
    }

    /** As a store keeps it. */
    static String key(Turn body) {
        return body.party() == Party.SUPERIOR ? ABOVE + body.code() : String.valueOf(body.code());
    }

    /** The keys of all that stands on a body's list: its own, and what waits for whoever is above a body that it was above. */
    static String[] keys(String agency, Agencies agencies, LocalDate day) {
        List<String> keys = new ArrayList<>(List.of(agency));
        agencies.all(day).stream()
                .map(Agency::code)
                .filter(code -> agencies.parentOf(code, day)
                        .filter(parent -> parent.code().equals(agency))
                        .isPresent())
                .map(code -> ABOVE + code)
                .forEach(keys::add);
        return keys.toArray(String[]::new);
    }
}
