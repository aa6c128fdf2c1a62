package org.hoso.query.figures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoso.cases.Appeal;
import org.hoso.cases.Blocking;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Classification;
import org.hoso.cases.Clocks;
import org.hoso.cases.Closing;
import org.hoso.cases.Conclusion;
import org.hoso.cases.Coordination;
import org.hoso.cases.Correction;
import org.hoso.cases.Erasure;
import org.hoso.cases.Evidence;
import org.hoso.cases.Merging;
import org.hoso.cases.Orders;
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.PlatformNotice.Answer;
import org.hoso.cases.Removal;
import org.hoso.cases.Report;
import org.hoso.cases.Sanction;
import org.hoso.cases.Subject;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.jspecify.annotations.Nullable;

/** Why a notice came to stand, or to count, otherwise. */
public enum Cause {
    SENT,
    /** Sent on an earlier day, in Viet Nam, than it was recorded. */
    ENTERED_LATE,
    ANSWERED,
    REFUSED,
    RAN_OUT,
    REMOVED,
    REAPPEARED,
    RESTORED,
    /** A clock was extended, resumed or judged anew. */
    TIME_CHANGED,
    CORRECTED,
    /** Classified, concluded, closed or reopened otherwise. */
    RECLASSIFIED,
    OVERTURNED,
    /** A second complaint set the annulment aside (decision 0063). */
    REINSTATED,
    OTHER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Nothing for a word that is none. */
    public static Optional<Cause> find(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** @param before absent for a notice that was sent only now */
    static Cause of(LedgeredCaseEvent ledgered, @Nullable Counted before) {
        return switch (ledgered.event()) {
            case PlatformNotice.Event e -> noticed(e, ledgered);
            case Removal.Event e -> removed(e);
            case Clocks.Event e -> e instanceof Clocks.ClockBreached ? RAN_OUT : TIME_CHANGED;
            case Correction.Event e -> CORRECTED;
            case Appeal.Event e -> before != null && before.stand() == Stand.OVERTURNED ? REINSTATED : OVERTURNED;
            case Classification.Event e -> RECLASSIFIED;
            case Conclusion.Event e -> RECLASSIFIED;
            case Closing.Event e -> RECLASSIFIED;
            case Merging.Event e -> OTHER;
            case Report.Event e -> RECLASSIFIED;
            case Evidence.Event e -> OTHER;
            case Coordination.Event e -> OTHER;
            case Subject.Event e -> OTHER;
            case Blocking.Event e -> OTHER;
            case Orders.Event e -> OTHER;
            case Sanction.Event e -> OTHER;
            case Erasure.Event e -> OTHER;
        };
    }

    private static Cause noticed(PlatformNotice.Event event, LedgeredCaseEvent ledgered) {
        return switch (event) {
            case PlatformNotice.PlatformNotified e -> recordedLater(ledgered) ? ENTERED_LATE : SENT;
            case PlatformNotice.PlatformAnswered e -> e.answer() == Answer.REFUSED ? REFUSED : ANSWERED;
            case PlatformNotice.NoticeDelivered e -> OTHER;
            case PlatformNotice.NoticeDeliveryFailed e -> OTHER;
            case PlatformNotice.NoticeResent e -> OTHER;
            case PlatformNotice.PlatformCaseProposed e -> OTHER;
            case PlatformNotice.PlatformCaseOpened e -> OTHER;
        };
    }

    private static Cause removed(Removal.Event event) {
        return switch (event) {
            case Removal.RemovalClaimed e -> ANSWERED;
            case Removal.RemovalChecked e -> OTHER;
            case Removal.ContentRemoved e -> REMOVED;
            case Removal.ContentReappeared e -> REAPPEARED;
            case Removal.ContentRestored e -> RESTORED;
        };
    }

    private static boolean recordedLater(LedgeredCaseEvent ledgered) {
        CaseEvent event = ledgered.event();
        return LocalDate.ofInstant(event.at(), WorkingCalendar.ZONE)
                .isBefore(LocalDate.ofInstant(ledgered.recordedAt(), WorkingCalendar.ZONE));
    }
}
