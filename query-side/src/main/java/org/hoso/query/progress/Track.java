package org.hoso.query.progress;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.hoso.cases.Appeal;
import org.hoso.cases.Blocking;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Classification;
import org.hoso.cases.Closing;
import org.hoso.cases.Conclusion;
import org.hoso.cases.Coordination;
import org.hoso.cases.Correction;
import org.hoso.cases.Erasure;
import org.hoso.cases.Evidence;
import org.hoso.cases.Merging;
import org.hoso.cases.Orders;
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.Removal;
import org.hoso.cases.Report;
import org.hoso.cases.Sanction;
import org.hoso.cases.Subject;

/** What runs side by side in a case: neither removal nor sanction waits for the other (process.md section 5). */
public enum Track {
    /** From the report to the conclusion, and who answers for it all. */
    COORDINATION,
    /** Notices, checks, blocks and locks. */
    REMOVAL,
    /** Records, decisions, their execution, referral to the investigators. */
    SANCTION,
    /** Complaints and lawsuits. */
    APPEAL,
    /** Won, not yet applied: what a ruling leaves to be undone, or done again. */
    WON_NOT_APPLIED;

    boolean ofAppeals() {
        return this == APPEAL || this == WON_NOT_APPLIED;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The track that an event moves: the clocks it starts are that track's. */
    static Track of(CaseEvent event) {
        return switch (event) {
            case Report.Event e -> COORDINATION;
            case Evidence.Event e -> COORDINATION;
            case Classification.Event e -> COORDINATION;
            case Coordination.Event e -> COORDINATION;
            case Conclusion.Event e -> COORDINATION;
            case Subject.Event e -> COORDINATION;
            case PlatformNotice.Event e -> REMOVAL;
            case Removal.Event e -> REMOVAL;
            case Blocking.Event e -> REMOVAL;
            case Orders.Event e -> REMOVAL;
            case Sanction.Event e -> SANCTION;
            case Appeal.Event e -> APPEAL;
            case org.hoso.cases.Clocks.Event e -> COORDINATION;
            case Correction.Event e -> COORDINATION;
            case Merging.Event e -> COORDINATION;
            case Closing.Event e -> COORDINATION;
            case Erasure.Event e -> COORDINATION;
        };
    }
}
