package org.hoso.query.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.hoso.cases.CaseEvent;
import org.hoso.query.folding.RecordedLater;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.wire.StoredNames;
import org.jspecify.annotations.Nullable;

/**
 * An event as something else points at it.
 *
 * @param version  within its case, from 0
 * @param position in the ledger
 * @param at       when it happened, as recorded
 * @param recordedLater when it was recorded, where that was later than it happened
 */
public record EventPlace(
        String storedName,
        long version,
        long position,
        Instant at,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant recordedLater) {
    static EventPlace of(LedgeredCaseEvent one) {
        CaseEvent event = one.event();
        return new EventPlace(
                StoredNames.of(event.getClass()),
                one.version(),
                one.position(),
                event.at(),
                RecordedLater.of(event.at(), one.recordedAt()));
    }
}
