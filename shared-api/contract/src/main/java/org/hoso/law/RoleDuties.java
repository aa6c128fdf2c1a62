package org.hoso.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The duties of roles in advertising, looked up by the day that is asked about. @param roles those that there are */
public record RoleDuties(Set<String> roles, List<RoleDuty> all) {
    public RoleDuties {
        roles = Set.copyOf(roles);
        all = List.copyOf(all);
    }

    /** Those of every role that hold on a day, in the order of their file. */
    public List<RoleDuty> on(LocalDate day) {
        return all.stream().filter(duty -> duty.inForceOn(day)).toList();
    }

    /** Those of one role. */
    public List<RoleDuty> of(String role, LocalDate day) {
        return on(day).stream().filter(duty -> duty.role().equals(role)).toList();
    }
}
