package org.hoso.query.whatif;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Which clocks would have come out otherwise; of the cases that the reader may see, and of no others.
 *
 * @param asOf    clocks not stopped yet are judged by this instant
 * @param totals  over the whole period, of what the reader may see; on the first page only
 * @param changes in the order the clocks started
 * @param next    the {@code after} of the next page; absent on the last one
 */
record WhatIf(
        Instant asOf,
        @Nullable Totals totals,
        List<Changed> changes,
        @Nullable String next) {
    /** @param byPlatform without the clocks that ask no platform */
    record Totals(Total all, List<Total> byPlatform, List<Total> byAgency) {}

    /**
     * How many clocks.
     *
     * @param code        of the platform or the agency; {@code all} for everything
     * @param clocks      looked at
     * @param late        as it was
     * @param lateThen    as it would have been
     * @param metToLate   answered in time, and too late then
     * @param lateToMet   answered too late, and in time then
     * @param openToLate  not answered yet, and run out then
     * @param lateToOpen  run out unanswered, and not yet then
     */
    record Total(
            String code,
            long clocks,
            long late,
            long lateThen,
            long metToLate,
            long lateToMet,
            long openToLate,
            long lateToOpen) {}

    /**
     * A clock that would have come out otherwise.
     *
     * @param due         as it was, after pauses and extensions; absent for a duty without end
     * @param dueThen     as it would have been
     * @param stoppedAt   absent while it is open
     */
    record Changed(
            UUID clockId,
            CaseId caseId,
            @Nullable CaseNumber caseNumber,
            String code,
            @Nullable String platform,
            String agency,
            Instant start,
            @Nullable Instant stoppedAt,
            @Nullable Instant due,
            @Nullable Instant dueThen,
            ClockVerdict verdict,
            ClockVerdict verdictThen) {}
}
