package org.hoso.query.ripple;

import java.time.Instant;
import java.util.List;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.wire.StoredNames;

/** The history of a case; it only ever grows by a line. */
record ToldHistory(List<ToldLine> lines) {
    record ToldLine(long version, String storedName, Instant at, String agency) {}

    static ToldHistory of(List<LedgeredCaseEvent> known) {
        return new ToldHistory(known.stream()
                .map(one -> new ToldLine(
                        one.version(),
                        StoredNames.of(one.event().getClass()),
                        one.event().at(),
                        one.event().by().agency()))
                .toList());
    }
}
