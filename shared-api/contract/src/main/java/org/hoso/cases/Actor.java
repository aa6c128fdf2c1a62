package org.hoso.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who acted: filled at the edge from the signed-in user, never from a request body.
 *
 * @param officer     pseudonymous id of the officer (the token's subject); who that is lives outside the events
 * @param agency      code of the agency acted for; for a platform its platform code, for a citizen {@code CITIZEN}
 * @param agencySince the valid-from of the agency's version on that day
 * @param role        the role acted in
 * @param onBehalfOf  the ministry or body behind a delegated mandate, where there is one
 */
public record Actor(
        String officer,
        String agency,
        LocalDate agencySince,
        Role role,
        @Nullable String onBehalfOf) {
    public static final String CITIZEN = "CITIZEN";
    public static final String SYSTEM = "SYSTEM";
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    /** Acts for clocks and reactions. */
    public static Actor system() {
        return new Actor("system", SYSTEM, ALWAYS, Role.SYSTEM, null);
    }

    public boolean is(Role one) {
        return role == one;
    }

    public boolean actsFor(String agencyCode) {
        return agency.equals(agencyCode);
    }
}
