package org.hoso.query.coordination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hoso.law.Agencies;
import org.hoso.law.Agency;
import org.hoso.query.progress.Party;
import org.hoso.query.progress.Turn;

/** Bodies of the State as stores keep whose turn it is. A fold asks no registry: who is above a body is looked up when it is asked for. */
public final class BodyKeys {
    private static final String ABOVE = "above:";

    private BodyKeys() {}

    /** Whether a body of the State is waited for. */
    public static boolean ofTheState(Turn turn) {
        return turn.party() == Party.AGENCY || turn.party() == Party.SUPERIOR;
    }

    /** As a store keeps it. @param body of the State */
    public static String key(Turn body) {
        return body.party() == Party.SUPERIOR ? ABOVE + body.code() : String.valueOf(body.code());
    }

    /** The keys of all that waits for a body: its own, and what waits for whoever is above a body that it was above. */
    public static String[] keys(String agency, Agencies agencies, LocalDate day) {
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
