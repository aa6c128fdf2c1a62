package org.hoso.query.asof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.jspecify.annotations.Nullable;

/**
 * The order in which things happened: by when they did, then by their place in the ledger. Nothing counts before the report,
 * before what first named a thing that it names, or before what it corrects: an event dated too early counts from the
 * instant of the latest of these. So whatever the dates are, an event finds what it builds on.
 */
final class TrueOrder {
    /** An event, and the instant from which it counts. */
    record Counted(LedgeredCaseEvent event, Instant from) {}

    private final Map<UUID, Instant> named = new HashMap<>();
    private final Map<Long, Instant> byVersion = new HashMap<>();
    private @Nullable Instant begun;

    private TrueOrder() {}

    /** @param known of one case, in the order of the ledger, put right */
    static List<Counted> of(List<LedgeredCaseEvent> known) {
        TrueOrder order = new TrueOrder();
        List<Counted> counted = new ArrayList<>(known.size());
        for (LedgeredCaseEvent one : known) counted.add(new Counted(one, order.from(one)));
        counted.sort(Comparator.comparing(Counted::from)
                .thenComparing(one -> one.event().position()));
        return counted;
    }

    private Instant from(LedgeredCaseEvent one) {
        CaseEvent event = one.event();
        var ids = ThingIds.of(event);
        Instant from = latest(event.at(), begun);
        for (UUID id : ids) from = latest(from, named.get(id));
        if (event instanceof RecordCorrected correction) from = latest(from, byVersion.get(correction.version()));
        for (UUID id : ids) named.putIfAbsent(id, from);
        byVersion.put(one.version(), from);
        if (begun == null) begun = from;
        return from;
    }

    private static Instant latest(Instant one, @Nullable Instant other) {
        return other == null || one.isAfter(other) ? one : other;
    }
}
