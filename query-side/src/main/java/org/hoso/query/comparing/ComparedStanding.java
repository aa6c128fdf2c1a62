package org.hoso.query.comparing;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a view stands that is compared.
 *
 * @param position   the last place of the ledger that it says it has seen
 * @param parked     by history, the version of the first event that the view set aside
 * @param since      when the next event got its place, which it has not seen; absent where it has seen all
 */
record ComparedStanding(
        int generation,
        long position,
        Map<String, Long> parked,
        @Nullable Instant since) {
    boolean takes(String history, long version) {
        Long first = parked.get(history);
        return first == null || version < first;
    }
}
