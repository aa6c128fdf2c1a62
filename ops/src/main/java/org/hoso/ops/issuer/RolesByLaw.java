package org.hoso.ops.issuer;

import static org.hoso.law.MandateRole.AD_SANCTION;
import static org.hoso.law.MandateRole.CONSUMER_PROTECTION;
import static org.hoso.law.MandateRole.DOMAIN_MEASURE;
import static org.hoso.law.MandateRole.REMOVAL_REQUEST;
import static org.hoso.law.MandateRole.SECTOR_CONCLUSION;
import static org.hoso.law.MandateRole.TRADE_SANCTION;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hoso.cases.Role;
import org.hoso.law.Agency;
import org.hoso.law.AgencyLevel;
import org.hoso.law.Law;
import org.hoso.law.Mandate;
import org.hoso.law.MandateRole;

/** Which roles the demonstration gives to which body: what its mandates of the day ask for, and the desk work everywhere. */
final class RolesByLaw {
    private static final Set<MandateRole> SANCTIONS = EnumSet.of(AD_SANCTION, TRADE_SANCTION, CONSUMER_PROTECTION);
    private static final Map<String, Set<Role>> BY_NAME = Map.of(
            "GOV", EnumSet.of(Role.AUDITOR),
            "TTCP", EnumSet.of(Role.AUDITOR),
            "ABEI", EnumSet.of(Role.LISTS),
            "MOCST", EnumSet.of(Role.DPO));

    private final Law law;
    private final LocalDate day;

    RolesByLaw(Law law, LocalDate day) {
        this.law = law;
        this.day = day;
    }

    /** By agency code. */
    Map<String, Set<Role>> all() {
        Map<String, Set<Role>> roles = new TreeMap<>();
        for (Agency body : law.agencies().all(day)) {
            Set<Role> here = of(body);
            roles.computeIfAbsent(body.code(), code -> EnumSet.noneOf(Role.class))
                    .addAll(here);
            if (here.contains(Role.DECIDER)) appealsAbove(body, roles);
        }
        roles.values().removeIf(Set::isEmpty);
        return roles;
    }

    private Set<Role> of(Agency body) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(BY_NAME.getOrDefault(body.code(), Set.of()));
        if (hasDesk(body.level())) roles.addAll(EnumSet.of(Role.INTAKE, Role.CLASSIFIER, Role.COORDINATOR));
        Set<MandateRole> mandates = mandates(body);
        if (mandates.contains(SECTOR_CONCLUSION)) roles.add(Role.EXPERT);
        if (mandates.contains(REMOVAL_REQUEST) || mandates.contains(DOMAIN_MEASURE)) roles.add(Role.LIAISON);
        if (body.template() != null || mandates.stream().anyMatch(SANCTIONS::contains))
            roles.addAll(EnumSet.of(Role.RECORDER, Role.DECIDER, Role.APPEALS));
        return roles;
    }

    private Set<MandateRole> mandates(Agency body) {
        return law.mandates().heldBy(body.code(), day).stream()
                .map(Mandate::role)
                .collect(Collectors.toSet());
    }

    /** A second complaint goes to the body directly above. */
    private void appealsAbove(Agency body, Map<String, Set<Role>> roles) {
        law.agencies()
                .parentOf(body.code(), day)
                .ifPresent(parent -> roles.computeIfAbsent(parent.code(), code -> EnumSet.noneOf(Role.class))
                        .add(Role.APPEALS));
    }

    private static boolean hasDesk(AgencyLevel level) {
        return switch (level) {
            case MINISTRY, DEPARTMENT, PROVINCIAL, COMMUNAL -> true;
            case GOVERNMENT, COMMITTEE, DISTRICT -> false;
        };
    }
}
