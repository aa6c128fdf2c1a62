package org.hoso.query.ripple;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
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
    CASE_FILE {
        @Override
        Record told(List<LedgeredCaseEvent> known, Viewpoint viewpoint) {
            return viewpoint.file(known);
        }
    },
    /** The case file as it was true at last. */
    TRUE_FILE {
        @Override
        Record told(List<LedgeredCaseEvent> known, Viewpoint viewpoint) {
            return viewpoint.trueFile(known);
        }
    },
    HISTORY {
        @Override
        Record told(List<LedgeredCaseEvent> known, Viewpoint viewpoint) {
            return ToldHistory.of(known);
        }
    },
    CLOCKS {
        @Override
        Record told(List<LedgeredCaseEvent> known, Viewpoint viewpoint) {
            return ClocksTold.of(known);
        }
    },
    BOARD {
        @Override
        Record told(List<LedgeredCaseEvent> known, Viewpoint viewpoint) {
            return BoardStanding.of(known, viewpoint.sights(), viewpoint.now());
        }
    },
    ACCOUNTABILITY {
        @Override
        Record told(List<LedgeredCaseEvent> known, Viewpoint viewpoint) {
            return AnsweringBodies.of(known);
        }
    },
    TIME {
        @Override
        Record told(List<LedgeredCaseEvent> known, Viewpoint viewpoint) {
            return TimeOfACase.of(known);
        }
    },
    REPEATS {
        @Override
        Record told(List<LedgeredCaseEvent> known, Viewpoint viewpoint) {
            return CountedOfACase.of(known);
        }
    },
    /** What other lengths of clocks are tried on. */
    WHAT_IF {
        @Override
        Record told(List<LedgeredCaseEvent> known, Viewpoint viewpoint) {
            return ClocksGone.of(known);
        }
    };

    /** @param known all that is known of the case, in order, at least the report */
    abstract Record told(List<LedgeredCaseEvent> known, Viewpoint viewpoint);

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
