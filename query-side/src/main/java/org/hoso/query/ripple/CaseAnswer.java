package org.hoso.query.ripple;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.hoso.query.accountability.AnsweringBodies;
import org.hoso.query.casefile.ClocksTold;
import org.hoso.query.coordination.BoardStanding;
import org.hoso.query.repeats.CountedOfACase;
import org.hoso.query.timespent.TimeOfACase;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.whatif.ClocksGone;

/** What the query side answers about one case from its events; who asked a body for what (directives) no correction reaches. */
enum CaseAnswer {
    /** The case file, as recorded. */
    CASE_FILE((known, viewpoint) -> viewpoint.file(known)),
    /** The case file as it was true at last. */
    TRUE_FILE((known, viewpoint) -> viewpoint.trueFile(known)),
    HISTORY((known, viewpoint) -> ToldHistory.of(known)),
    CLOCKS((known, viewpoint) -> ClocksTold.of(known)),
    BOARD((known, viewpoint) -> BoardStanding.of(known, viewpoint.sights(), viewpoint.now())),
    ACCOUNTABILITY((known, viewpoint) -> AnsweringBodies.of(known)),
    TIME((known, viewpoint) -> TimeOfACase.of(known)),
    REPEATS((known, viewpoint) -> CountedOfACase.of(known)),
    /** What other lengths of clocks are tried on. */
    WHAT_IF((known, viewpoint) -> ClocksGone.of(known));

    private final BiFunction<List<LedgeredCaseEvent>, Viewpoint, Record> telling;

    CaseAnswer(BiFunction<List<LedgeredCaseEvent>, Viewpoint, Record> telling) {
        this.telling = telling;
    }

    /** @param known all that is known of the case, in order, at least the report */
    Record told(List<LedgeredCaseEvent> known, Viewpoint viewpoint) {
        return telling.apply(known, viewpoint);
    }

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
