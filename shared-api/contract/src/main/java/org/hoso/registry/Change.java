package org.hoso.registry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an amendment adds: exactly one row of one table of the law. */
public record Change(
        @Nullable AgencyVersion agency,
        @Nullable MandateVersion mandate,
        @Nullable PenaltyRate penalty,
        @Nullable ClockVersion clock,
        @Nullable PublicDayOff dayOff,
        @Nullable WorkedWeekendDay makeUpDay) {
    /** @throws IllegalArgumentException unless exactly one row is given */
    public Change {
        if (rows(agency, mandate, penalty, clock, dayOff, makeUpDay).size() != 1)
            throw new IllegalArgumentException("an amendment adds exactly one row");
    }

    /** The row that is added. */
    @JsonIgnore
    public AddedVersion row() {
        return rows(agency, mandate, penalty, clock, dayOff, makeUpDay).getFirst();
    }

    private static List<AddedVersion> rows(@Nullable AddedVersion... rows) {
        return Stream.of(rows).filter(Objects::nonNull).toList();
    }
}
