package org.hoso.command.casefile;

import java.time.Instant;
import java.util.List;
import org.hoso.cases.CaseEvent;
import org.hoso.wire.StoredNames;

/** What happened under which version (the event's sequence number in the case, from 0), as far as corrections and order need it. */
public record Journal(List<Line> lines) {
    public static final Journal EMPTY = new Journal(List.of());

    /** @param agency the body that acted */
    public record Line(String storedName, Instant at, String agency) {}

    /** The version the next event gets. */
    public long next() {
        return lines.size();
    }

    Journal after(CaseEvent event) {
        return new Journal(Kept.with(
                lines,
                new Line(
                        StoredNames.of(event.getClass()), event.at(), event.by().agency())));
    }
}
