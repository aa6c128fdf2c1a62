package org.hoso.query.casefile;

import java.time.Instant;
import java.util.List;
import org.hoso.cases.CaseEvent;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;

/** Folds events as the store does: between any two of them the value goes through JSON and back. */
final class FoldedCase {
    private FoldedCase() {}

    static CaseView of(List<? extends CaseEvent> events) {
        CaseView view = null;
        long version = 0;
        for (CaseEvent event : events) view = stored(CaseView.after(view, ledgered(event, version++)));
        if (view == null) throw new IllegalArgumentException("no events");
        return view;
    }

    static CaseView after(@Nullable CaseView before, CaseEvent event) {
        return CaseView.after(before, ledgered(event, before == null ? 0 : before.version() + 1));
    }

    static CaseView stored(CaseView view) {
        String text = CaseJson.stored().writeValueAsString(view);
        return CaseJson.stored().readValue(text, CaseView.class);
    }

    private static LedgeredCaseEvent ledgered(CaseEvent event, long version) {
        Instant recorded = event.at().plusSeconds(60);
        return new LedgeredCaseEvent(100 + version, recorded, recorded, version, "event-" + version, event);
    }
}
