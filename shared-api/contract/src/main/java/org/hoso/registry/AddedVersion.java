package org.hoso.registry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.hoso.law.LawTable;
import org.jspecify.annotations.Nullable;

/** One dated row as an amendment adds it, with the same parts as a row of the law's files, whose rules it must keep. */
public sealed interface AddedVersion
        permits AgencyVersion, MandateVersion, PenaltyRate, ClockVersion, PublicDayOff, WorkedWeekendDay {
    /** Which table it belongs to. */
    @JsonIgnore
    LawTable table();

    /** The part of {@link Change} that holds it. */
    @JsonIgnore
    String field();

    /** The code of what it is a version of; for a mandate, of the body. */
    @JsonIgnore
    String thing();

    /** The first day that it changes anything. */
    @JsonIgnore
    LocalDate firstDay();

    /** Whose list it is added to, where a table holds lists: the violation type of a penalty. */
    @JsonIgnore
    default @Nullable String under() {
        return null;
    }
}
