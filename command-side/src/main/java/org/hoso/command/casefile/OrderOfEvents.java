package org.hoso.command.casefile;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.hoso.command.casefile.Journal.Line;

/**
 * Whether the order of a case would still hold if one event had happened at another instant (settled B3): not before an
 * event that brought into the case what it names, not after one that names what it brought itself, and the changes of the
 * accountable body one after another, so that exactly one body answers at every instant.
 */
public final class OrderOfEvents {
    private final List<Line> lines;
    private final int version;

    private OrderOfEvents(List<Line> lines, int version) {
        this.lines = lines;
        this.version = version;
    }

    /** A pair whose order was broken before is not held against the new instant. */
    public static boolean holds(Journal journal, long version, Instant at) {
        OrderOfEvents order = new OrderOfEvents(journal.lines(), (int) version);
        Instant before = order.lines.get(order.version).at();
        return IntStream.range(0, order.lines.size())
                .filter(order::bindsTo)
                .allMatch(other -> order.inOrder(other, at) || !order.inOrder(other, before));
    }

    private boolean bindsTo(int other) {
        Line earlier = lines.get(Math.min(other, version));
        Line later = lines.get(Math.max(other, version));
        return other != version
                && (later.follows().contains(Math.min(other, version))
                        || (earlier.changesLead() && later.changesLead()));
    }

    private boolean inOrder(int other, Instant at) {
        Instant pinned = lines.get(other).at();
        return other < version ? !at.isBefore(pinned) : !at.isAfter(pinned);
    }
}
