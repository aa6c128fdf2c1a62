package org.hoso.ops.issuer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hoso.cases.Actor;
import org.hoso.cases.Role;
import org.hoso.law.Agency;
import org.hoso.law.Law;
import org.hoso.law.Mandate;
import org.hoso.law.Platform;
import org.jspecify.annotations.Nullable;

/** Everybody who can sign in to the demonstration, made from the law of the day. */
public final class DemonstrationOfficers {
    private final Map<String, DemonstrationOfficer> byName = new LinkedHashMap<>();

    private DemonstrationOfficers(List<DemonstrationOfficer> officers) {
        officers.forEach(officer -> byName.put(officer.name(), officer));
    }

    public static DemonstrationOfficers of(Law law, LocalDate day) {
        List<DemonstrationOfficer> officers = new ArrayList<>();
        new RolesByLaw(law, day)
                .all()
                .forEach((agency, roles) -> roles.forEach(role -> officers.add(officer(law, day, agency, role))));
        law.platforms().all().stream()
                .filter(platform -> !platform.isSites())
                .map(DemonstrationOfficers::contact)
                .forEach(officers::add);
        officers.add(outsider("reporter@demo", Role.REPORTER, Actor.CITIZEN));
        officers.add(outsider("subject@demo", Role.REPORTER, Actor.CITIZEN));
        officers.add(outsider("isp@demo", Role.ISP, "ISP_DEMO"));
        officers.add(outsider("subscriber@demo", Role.SUBSCRIBER, "SUBSCRIBER_DEMO"));
        officers.add(outsider("lists2@abei", Role.LISTS, "ABEI"));
        officers.add(outsider("admin@hoso", Role.ADMIN, "HOSO"));
        officers.add(outsider("admin2@hoso", Role.ADMIN, "HOSO"));
        return new DemonstrationOfficers(officers);
    }

    public Collection<DemonstrationOfficer> all() {
        return List.copyOf(byName.values());
    }

    public Optional<DemonstrationOfficer> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static DemonstrationOfficer officer(Law law, LocalDate day, String agency, Role role) {
        Agency body = law.agencies().on(agency, day).orElseThrow();
        return new DemonstrationOfficer(
                role.stored() + "@" + agency.toLowerCase(Locale.ROOT),
                role,
                agency,
                null,
                role == Role.LIAISON ? behind(law, day, agency) : null,
                role == Role.DECIDER ? new SigningCeiling(law, day).of(body) : null);
    }

    /** A liaison may act under a mandate that its ministry delegated. */
    private static @Nullable String behind(Law law, LocalDate day, String agency) {
        return law.mandates().heldBy(agency, day).stream()
                .filter(mandate -> mandate.agency().equals(agency))
                .map(Mandate::onBehalfOf)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static DemonstrationOfficer contact(Platform platform) {
        String name = "platform@" + platform.code().toLowerCase(Locale.ROOT);
        return new DemonstrationOfficer(name, Role.PLATFORM, platform.code(), platform.code(), null, null);
    }

    private static DemonstrationOfficer outsider(String name, Role role, String agency) {
        return new DemonstrationOfficer(name, role, agency, null, null, null);
    }
}
