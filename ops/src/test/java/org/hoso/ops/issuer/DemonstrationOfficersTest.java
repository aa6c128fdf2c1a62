package org.hoso.ops.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.cases.Role;
import org.hoso.law.Agency;
import org.hoso.law.Law;
import org.hoso.law.MandateRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The demonstration's officers")
class DemonstrationOfficersTest {
    private static final Law LAW = Law.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final DemonstrationOfficers OFFICERS = DemonstrationOfficers.of(LAW, TODAY);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "intake@abei",
                "classifier@abei",
                "coordinator@abei",
                "expert@vfa",
                "liaison@abei",
                "recorder@abei",
                "decider@abei",
                "appeals@abei",
                "appeals@mocst",
                "auditor@gov",
                "auditor@ttcp",
                "lists@abei",
                "dpo@mocst",
                "coordinator@mocst",
                "liaison@a05",
                "liaison@vnnic",
                "decider@vcc",
                "decider@svh_hcm",
                "recorder@sct_dn",
                "appeals@ubt_hn",
                "decider@ubx_cm",
                "coordinator@attp_hcm",
                "intake@pa05_ag",
                "platform@facebook",
                "platform@tiktok",
                "isp@demo",
                "reporter@demo",
                "subject@demo",
                "subscriber@demo",
                "admin@hoso"
            })
    void include_those_that_people_are_told_of(String name) {
        assertThat(OFFICERS.find(name)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"intake@mic", "decider@vhcs", "decider@gov", "expert@gov", "coordinator@ubh_hn", "system@abei"})
    void leave_out_bodies_of_other_days_and_roles_without_a_mandate(String name) {
        assertThat(OFFICERS.find(name)).isEmpty();
    }

    @Test
    void hold_the_mandate_of_their_day_where_their_role_rests_on_one() {
        assertThat(agenciesWith(Role.EXPERT)).isEqualTo(holders(MandateRole.SECTOR_CONCLUSION));
        assertThat(agenciesWith(Role.LIAISON)).containsAll(holders(MandateRole.REMOVAL_REQUEST));
        assertThat(agenciesWith(Role.DECIDER)).containsAll(holders(MandateRole.AD_SANCTION));
        assertThat(agenciesWith(Role.APPEALS)).containsAll(agenciesWith(Role.DECIDER));
    }

    @Test
    void are_in_every_local_body_of_every_province() {
        Set<String> local = LAW.agencies().all(TODAY).stream()
                .filter(body -> body.template() != null)
                .map(Agency::code)
                .collect(Collectors.toSet());

        assertThat(local).hasSizeGreaterThan(200);
        assertThat(agenciesWith(Role.DECIDER)).containsAll(local);
        assertThat(agenciesWith(Role.INTAKE)).containsAll(local);
    }

    @Test
    void sign_up_to_the_dated_competence_of_their_office_or_to_one_that_says_it_is_invented() {
        long most = LAW.violationTypes().fieldMaxIndividualVnd();

        assertThat(OFFICERS.find("decider@svh_hcm").orElseThrow().signer()).satisfies(signer -> {
            assertThat(signer.office()).isEqualTo("department_director");
            assertThat(signer.ceilingIndividualVnd()).isEqualTo(most * 80 / 100);
            assertThat(signer.invented()).isFalse();
        });
        assertThat(OFFICERS.all().stream().filter(officer -> officer.role() == Role.DECIDER))
                .allSatisfy(officer -> {
                    assertThat(officer.signer().ceilingIndividualVnd()).isBetween(1L, most);
                    assertThat(officer.signer().invented())
                            .isEqualTo(officer.signer().basis().contains("invented"));
                });
        assertThat(OFFICERS.find("decider@dmsd").orElseThrow().signer().invented())
                .isTrue();
    }

    @Test
    void act_for_a_platform_or_a_ministry_where_their_name_says_so() {
        assertThat(OFFICERS.find("platform@facebook").orElseThrow().platform()).isEqualTo("FACEBOOK");
        assertThat(OFFICERS.find("liaison@abei").orElseThrow().onBehalfOf()).isEqualTo("MOCST");
        assertThat(OFFICERS.find("reporter@demo").orElseThrow().agency()).isEqualTo("CITIZEN");
    }

    /** Pinned: a history written by an earlier start must still name the same officer. */
    @Test
    void have_the_same_pseudonym_at_every_start() {
        assertThat(OFFICERS.find("decider@abei").orElseThrow().subject())
                .isEqualTo("59c5c2a1-2180-5156-a064-759a5342b74f");
        assertThat(OFFICERS.all().stream()
                        .map(DemonstrationOfficer::subject)
                        .distinct()
                        .count())
                .isEqualTo(OFFICERS.all().size());
    }

    @Test
    void are_named_in_lower_case_by_role_and_body() {
        assertThat(OFFICERS.all()).allSatisfy(officer -> {
            assertThat(officer.name())
                    .isEqualTo(officer.name().toLowerCase(Locale.ROOT))
                    .contains("@");
            assertThat(officer.role()).isNotEqualTo(Role.SYSTEM);
        });
    }

    private static Set<String> agenciesWith(Role role) {
        return OFFICERS.all().stream()
                .filter(officer -> officer.role() == role)
                .map(DemonstrationOfficer::agency)
                .collect(Collectors.toSet());
    }

    private static Set<String> holders(MandateRole role) {
        return LAW.agencies().all(TODAY).stream()
                .map(Agency::code)
                .filter(code -> LAW.mandates().heldBy(code, TODAY).stream().anyMatch(held -> held.role() == role))
                .collect(Collectors.toSet());
    }
}
