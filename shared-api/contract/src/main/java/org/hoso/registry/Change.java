package org.hoso.registry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Objects;
import java.util.stream.Stream;
import org.hoso.law.ClockRule;
import org.hoso.law.InstalmentLimits;
import org.hoso.law.Instalments;
import org.hoso.law.LawTable;
import org.hoso.law.ListedProvider;
import org.hoso.law.RepeatWindow;
import org.hoso.law.RoleDuty;
import org.jspecify.annotations.Nullable;

/**
 * What an amendment adds: exactly one row of one table of the law.
 *
 * @param clock        the length of an existing clock changes from a day on, or a new clock comes
 * @param cancelledDay takes a day off, or a worked weekend day, out of the calendar again
 * @param repeatWindow another number or length of an existing window from a day on, or a new window
 * @param instalmentLimits what a plan to pay in parts must keep from a day on
 * @param roleDuty     what the law asks of a role in advertising from a day on
 * @param provider     somebody whom orders to block may name from a day on
 */
public record Change(
        @Nullable AgencyVersion agency,
        @Nullable MandateVersion mandate,
        @Nullable PenaltyRate penalty,
        @Nullable ClockRule clock,
        @Nullable PublicDayOff dayOff,
        @Nullable WorkedWeekendDay makeUpDay,
        @Nullable CancelledDay cancelledDay,
        @Nullable RepeatWindow repeatWindow,
        @Nullable InstalmentLimits instalmentLimits,
        @Nullable RoleDuty roleDuty,
        @Nullable ListedProvider provider) {
    /** @throws IllegalArgumentException unless exactly one row is given */
    public Change {
        long rows = Stream.of(
                        agency,
                        mandate,
                        penalty,
                        clock,
                        dayOff,
                        makeUpDay,
                        cancelledDay,
                        repeatWindow,
                        instalmentLimits,
                        roleDuty,
                        provider)
                .filter(Objects::nonNull)
                .count();
        if (rows != 1) throw new IllegalArgumentException("an amendment adds exactly one row");
    }

    /** The row that is added. */
    @JsonIgnore
    public AddedVersion row() {
        if (agency != null)
            return new AddedVersion(LawTable.AGENCIES, "agency", agency.code(), agency.validFrom(), agency);
        if (mandate != null)
            return new AddedVersion(LawTable.MANDATES, "mandate", mandate.agency(), mandate.validFrom(), mandate);
        if (penalty != null)
            return new AddedVersion(LawTable.PENALTIES, "penalty", penalty.violationType(), penalty.from(), penalty);
        if (clock != null) return new AddedVersion(LawTable.CLOCKS, "clock", clock.code(), clock.validFrom(), clock);
        if (repeatWindow != null)
            return new AddedVersion(
                    LawTable.REPEAT_WINDOWS,
                    "repeatWindow",
                    repeatWindow.code(),
                    repeatWindow.validFrom(),
                    repeatWindow);
        if (instalmentLimits != null)
            return new AddedVersion(
                    LawTable.INSTALMENT_LIMITS,
                    "instalmentLimits",
                    Instalments.THING,
                    instalmentLimits.validFrom(),
                    instalmentLimits);
        if (roleDuty != null)
            return new AddedVersion(LawTable.ROLE_DUTIES, "roleDuty", roleDuty.code(), roleDuty.validFrom(), roleDuty);
        if (provider != null)
            return new AddedVersion(LawTable.PROVIDERS, "provider", provider.code(), provider.validFrom(), provider);
        return day();
    }

    private AddedVersion day() {
        if (dayOff != null)
            return new AddedVersion(LawTable.DAYS_OFF, "dayOff", dayOff.date().toString(), dayOff.date(), dayOff);
        if (makeUpDay != null)
            return new AddedVersion(
                    LawTable.MAKE_UP_DAYS, "makeUpDay", makeUpDay.date().toString(), makeUpDay.date(), makeUpDay);
        CancelledDay day = Objects.requireNonNull(cancelledDay);
        return new AddedVersion(
                LawTable.CANCELLED_DAYS, "cancelledDay", day.date().toString(), day.date(), day);
    }
}
