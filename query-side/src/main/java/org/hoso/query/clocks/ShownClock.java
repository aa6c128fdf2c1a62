package org.hoso.query.clocks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.law.ClockRule;
import org.hoso.query.casefile.ClockLife.ClockExtension;
import org.hoso.query.casefile.ClockLife.ClockPause;
import org.hoso.query.casefile.ClockLife.ClockRejudgement;
import org.hoso.query.casefile.EventPlace;
import org.jspecify.annotations.Nullable;

/**
 * A clock of a case with its working. What binds is {@code due}, as the events keep it; {@code counting} shows the way there.
 *
 * @param about           the notice, record, decision, appeal or item it belongs to; absent when it belongs to the case
 * @param ruleVersion     first day of the version of the rule that it runs under
 * @param calendarVersion the calendar that counted when it was started, last extended or last counted anew
 * @param rule            that version: names, length, legal basis, source and confidence; absent where the law data no
 *     longer has it
 * @param started         the event that started it
 * @param start           what it counts from: that event, or an instant that it names
 * @param counting        how the rule leads to {@code due}, without what an office granted on top
 * @param explained       whether that counting ends at {@code due}; false where a later calendar would count otherwise
 * @param left            until it is due, below zero when that is past; absent when it stands still, has ended or never is due
 */
record ShownClock(
        UUID clockId,
        @Nullable UUID about,
        String code,
        LocalDate ruleVersion,
        String calendarVersion,
        @Nullable ClockRule rule,
        EventPlace started,
        Instant start,
        Counting counting,
        boolean explained,
        List<ClockPause> pauses,
        List<ClockExtension> extensions,
        List<ClockRejudgement> rejudgements,
        @Nullable Instant due,
        State state,
        @Nullable EventPlace breached,
        @Nullable EventPlace ended,
        @Nullable Duration left) {
    /** How it stands. */
    enum State {
        @JsonProperty("running")
        RUNNING,
        @JsonProperty("paused")
        PAUSED,
        /** Its answer came in time. */
        @JsonProperty("met")
        MET,
        /** Something else than its answer ended it. */
        @JsonProperty("stopped")
        STOPPED,
        /** It ran out first, whether its answer has come since or not. */
        @JsonProperty("breached")
        BREACHED
    }
}
