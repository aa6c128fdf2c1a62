package org.hoso.law;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A figure as an authority announced it. Announcements do not add up, so it is never mixed with the system's own counts.
 *
 * @param platform a platform's code, or ALL_CROSS_BORDER or MARKETPLACES
 * @param period a year, half-year, quarter, month or pair of dates, as announced
 * @param unit what the press release counted
 * @param otherCounts further counts of the same announcement, e.g. accounts_locked
 */
public record PublishedStat(
        String platform,
        String period,
        long items,
        String unit,
        @Nullable Double compliancePct,
        Map<String, Long> otherCounts,
        String source) {}
