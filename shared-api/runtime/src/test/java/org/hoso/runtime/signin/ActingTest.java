package org.hoso.runtime.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hoso.cases.Actor;
import org.hoso.cases.Role;
import org.hoso.cases.Sanction.Signer;
import org.hoso.law.Law;
import org.hoso.runtime.problems.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who acts")
class ActingTest {
    private static final Law LAW = Law.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Signer NOTHING = new Signer("unknown", 0, "", false);

    @Test
    void acts_in_the_first_of_the_roles_that_the_command_allows() {
        SignedIn officer = officer("ABEI", Role.INTAKE, Role.LIAISON, Role.DECIDER);

        assertThat(Acting.actor(officer, Set.of(Role.DECIDER, Role.LIAISON), TODAY, LAW)
                        .role())
                .isEqualTo(Role.LIAISON);
    }

    @Test
    void acts_in_the_first_role_where_none_is_allowed_so_that_the_decision_can_refuse_it() {
        assertThat(Acting.actor(officer("NOWHERE", Role.ADMIN), Set.of(Role.DECIDER), TODAY, LAW))
                .isEqualTo(new Actor("officer-1", "NOWHERE", LocalDate.of(1900, 1, 1), Role.ADMIN, null));
    }

    @Test
    void is_refused_without_any_role() {
        assertThatThrownBy(() -> Acting.actor(officer("ABEI"), Set.of(Role.INTAKE), TODAY, LAW))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("wrong-role"));
    }

    @Test
    void acts_for_the_agency_as_it_was_on_the_day_of_the_step() {
        SignedIn officer = officer("ABEI", Role.INTAKE);
        Set<Role> allowed = Set.of(Role.INTAKE);

        assertThat(Acting.actor(officer, allowed, TODAY, LAW).agencySince()).isEqualTo("2025-03-01");
        assertThat(Acting.actor(officer, allowed, LocalDate.of(2025, 2, 28), LAW)
                        .agencySince())
                .isEqualTo("2008-01-01");
        // 2025-03-01 00:30 in Viet Nam is still the day before in UTC
        assertThat(Acting.actor(officer, allowed, Instant.parse("2025-02-28T17:30:00Z"), LAW)
                        .agencySince())
                .isEqualTo("2025-03-01");
    }

    @Test
    void is_refused_for_an_agency_that_did_not_exist_that_day() {
        assertThatThrownBy(() -> Acting.actor(officer("MIC", Role.INTAKE), Set.of(Role.INTAKE), TODAY, LAW))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.code()).isEqualTo("unknown-agency");
                    assertThat(refused.details()).containsEntry("agency", "MIC").containsEntry("day", "2026-11-24");
                });
    }

    @Test
    void speaks_for_a_platform_or_for_nobody_where_it_is_no_body_of_the_state() {
        SignedIn contact = new SignedIn("contact-1", "META", List.of(Role.PLATFORM), "FACEBOOK", null, NOTHING, null);
        SignedIn citizen = officer("SOMETHING", Role.REPORTER);

        assertThat(Acting.actor(contact, Set.of(Role.PLATFORM), TODAY, LAW).agency())
                .isEqualTo("FACEBOOK");
        assertThat(Acting.actor(citizen, Set.of(Role.REPORTER), TODAY, LAW).agency())
                .isEqualTo(Actor.CITIZEN);
    }

    private static SignedIn officer(String agency, Role... roles) {
        return new SignedIn("officer-1", agency, List.of(roles), null, null, NOTHING, null);
    }
}
