package org.hoso.query.removaltimes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.query.folding.CaseRulings;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/**
 * What a notice asks for, and when each piece was confirmed gone.
 *
 * @param items what it asks for
 * @param gone  of those, the pieces that are gone
 */
record TimedNotice(UUID noticeId, List<UUID> items, Map<UUID, Gone> gone) {
    /** @param version of the event that confirmed it */
    record Gone(Instant at, long version) {}

    /** When all of it was gone, as known between two places of the ledger. @param until absent while it holds */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Span(
            UUID noticeId,
            int n,
            Instant removedAt,
            long since,
            @Nullable Long until) {
        Span ended(long position) {
            return new Span(noticeId, n, removedAt, since, position);
        }
    }

    TimedNotice {
        items = Kept.orNone(items);
        gone = Kept.orNone(gone);
    }

    static TimedNotice of(UUID noticeId, List<UUID> items) {
        return new TimedNotice(noticeId, items, Map.of());
    }

    TimedNotice gone(UUID item, Instant at, long version) {
        return items.contains(item) ? with(Kept.with(gone, item, new Gone(at, version))) : this;
    }

    TimedNotice back(UUID item) {
        return with(Kept.without(gone, item));
    }

    /** What was confirmed by that event happened at another instant. */
    TimedNotice truly(long version, Instant at) {
        TimedNotice next = this;
        for (Map.Entry<UUID, Gone> one : gone.entrySet())
            if (one.getValue().version() == version) next = next.gone(one.getKey(), at, version);
        return next;
    }

    /** The instant at which nothing was left; absent while something is. What a ruling gives back is not asked for any more. */
    @Nullable
    Instant removedAt(CaseRulings rulings) {
        List<UUID> asked =
                items.stream().filter(item -> !rulings.givesBack(item)).toList();
        if (asked.isEmpty() || !gone.keySet().containsAll(asked)) return null;
        return asked.stream()
                .map(item -> gone.get(item).at())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private TimedNotice with(Map<UUID, Gone> next) {
        return new TimedNotice(noticeId, items, next);
    }
}
