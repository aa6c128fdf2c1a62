package org.hoso.query.directives;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the bodies of one province stand with what they were directed to do.
 *
 * @param open         not answered, the day to report has not passed
 * @param overdue      not answered, it has
 * @param answered     in all
 * @param answeredLate of those, after the day
 * @param overdueSince the day that passed first
 */
record ProvinceStanding(
        String province,
        long open,
        long overdue,
        long answered,
        long answeredLate,
        @Nullable Instant overdueSince) {}
