package org.hoso.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The limits of paying in parts, looked up by the day on which a plan is allowed. */
public record Instalments(List<InstalmentLimits> all) {
    /** What the versions belong to: there is one set of limits. */
    public static final String THING = "instalments";

    public Instalments {
        all = List.copyOf(all);
    }

    /** Absent where the data knows no limits for that day; then none is made up. */
    public Optional<InstalmentLimits> on(LocalDate day) {
        return all.stream().filter(limits -> limits.inForceOn(day)).findFirst();
    }
}
