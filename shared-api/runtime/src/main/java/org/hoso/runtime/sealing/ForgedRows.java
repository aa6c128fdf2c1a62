package org.hoso.runtime.sealing;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Status;

/**
 * Rows beside the events that this system did not write so, as reading came upon them. Nobody follows such a row; each is told once,
 * and the alarm stands until the process ends, because whoever changed one row had the database in hand.
 */
public final class ForgedRows {
    public static final Status FORGED = new Status("FORGED", "rows were changed behind the system's back");

    private static final Logger LOG = LoggerFactory.getLogger(ForgedRows.class);
    /** Told one by one; of more than these only the number is. */
    private static final int MOST = 1_000;

    private final SequencedSet<String> rows = new LinkedHashSet<>();
    private long more;

    /**
     * @param table where it stands
     * @param row   its key, such as an id; nothing personal
     */
    public void found(String table, String row) {
        if (first(table + " " + row))
            LOG.error("a row of {} was not written by this system and is not followed: {}", table, row);
    }

    private synchronized boolean first(String row) {
        if (rows.size() < MOST) return rows.add(row);
        if (!rows.contains(row)) more++;
        return false;
    }

    /** The first that was found, as table and key. */
    public synchronized Optional<String> first() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getFirst());
    }

    public synchronized long count() {
        return rows.size() + more;
    }
}
