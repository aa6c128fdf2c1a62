package org.hoso.runtime.signin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.hoso.cases.Actor;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.law.Agency;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.runtime.problems.Refused;
import org.jspecify.annotations.Nullable;

/** From who is signed in to who acts: in which role, for which version of which agency. */
public final class Acting {
    /** For those who are no body of the State: platforms, providers, citizens, those who run the system. */
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    private Acting() {}

    /**
     * The actor of a command: in the first of the officer's roles that the command allows, else in the first, so that the
     * decision refuses by name; for the agency as it was that day.
     *
     * @throws Refused when the token gives no role, or the agency did not exist that day
     */
    public static Actor actor(SignedIn signedIn, Set<Role> allowed, LocalDate day, Law law) {
        Role role = role(signedIn, allowed);
        String agency = agency(signedIn, role);
        LocalDate since = allowed.contains(role) ? since(agency, role, day, law) : ALWAYS;
        return new Actor(signedIn.officer(), agency, since, role, signedIn.onBehalfOf());
    }

    /**
     * Whoever has none of these roles is told so before the request is looked at any further: neither its body nor what it
     * names is told anything of.
     *
     * @throws Refused when none of the roles of who asks is among those allowed
     */
    public static void admit(SignedIn signedIn, Set<Role> allowed) {
        if (signedIn.roles().stream().anyMatch(allowed::contains)) return;
        String role = signedIn.roles().stream().findFirst().map(Role::stored).orElse("none");
        throw new Refused(Refusal.WRONG_ROLE, Map.of("role", role));
    }

    /** As above, as of the day in Viet Nam of an instant. */
    public static Actor actor(SignedIn signedIn, Set<Role> allowed, Instant at, Law law) {
        return actor(signedIn, allowed, LocalDate.ofInstant(at, WorkingCalendar.ZONE), law);
    }

    private static Role role(SignedIn signedIn, Set<Role> allowed) {
        return signedIn.roles().stream()
                .filter(allowed::contains)
                .findFirst()
                .or(() -> signedIn.roles().stream().findFirst())
                .orElseThrow(() -> new Refused(Refusal.WRONG_ROLE, Map.of("role", "none")));
    }

    private static String agency(SignedIn signedIn, Role role) {
        @Nullable String platform = signedIn.platform();
        if (role == Role.REPORTER) return Actor.CITIZEN;
        return role == Role.PLATFORM && platform != null ? platform : signedIn.agency();
    }

    private static boolean isOfNoBody(Role role) {
        return role == Role.PLATFORM
                || role == Role.REPORTER
                || role == Role.ISP
                || role == Role.SUBSCRIBER
                || role == Role.ADMIN;
    }

    private static LocalDate since(String agency, Role role, LocalDate day, Law law) {
        if (isOfNoBody(role)) return ALWAYS;
        return law.agencies()
                .on(agency, day)
                .map(Agency::validFrom)
                .orElseThrow(
                        () -> new Refused(Refusal.UNKNOWN_AGENCY, Map.of("agency", agency, "day", day.toString())));
    }
}
