package org.hoso.query.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.hoso.law.Confidence;
import org.hoso.law.Law;
import org.hoso.law.LawFile;
import org.hoso.law.LawFiles;
import org.hoso.law.MandateRole;
import org.hoso.runtime.law.Amendments;
import org.hoso.runtime.law.LawInForce;
import org.hoso.runtime.problems.BadShape;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The registry")
class RegistryTest {
    private static final LawInForce.Edition EDITION = new LawInForce.Edition(Law.load(), Amendments.NONE, -1);

    private final Registry registry = new Registry(() -> EDITION);

    @Test
    @DisplayName("names the bodies of a day: a dissolved ministry is there before and gone after")
    void bodies_of_a_day() {
        assertThat(registry.agencies(LocalDate.of(2025, 2, 28)))
                .extracting("code")
                .contains("MIC");
        assertThat(registry.agencies(LocalDate.of(2025, 3, 1)))
                .extracting("code")
                .doesNotContain("MIC")
                .contains("SVH_HCM");
    }

    @Test
    @DisplayName("gives each violation type in the version of the day, and shows what is unverified")
    void versions_of_a_day() {
        assertThat(version("MISLEADING_ATTRIBUTES", LocalDate.of(2026, 5, 14)).decree())
                .startsWith("38/2021");
        assertThat(version("MISLEADING_ATTRIBUTES", LocalDate.of(2026, 5, 15)).decree())
                .startsWith("87/2026");
        assertThat(version("FOOD_AS_MEDICINE", LocalDate.of(2026, 6, 1)).confidence())
                .isEqualTo(Confidence.UNVERIFIED);
    }

    @Test
    @DisplayName("tells who holds a mandate that day, once each")
    void mandates_of_a_day() {
        assertThat(registry.mandates(LocalDate.of(2026, 11, 24)))
                .doesNotHaveDuplicates()
                .anyMatch(mandate -> mandate.agency().equals("ABEI") && mandate.role() == MandateRole.REMOVAL_REQUEST);
    }

    @Test
    @DisplayName(
            "tells whose business a matter is, the body to be proposed first, and turns away what it does not know")
    void mandates_of_a_matter() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        assertThat(registry.mandates(
                        asked("cosmetics", "sector_conclusion", List.of("SUPERLATIVE_NO_PROOF"), null), day))
                .extracting("agency")
                .containsExactly("VCC", "DAV");
        assertThat(registry.mandates(asked("cosmetics", "removal_request", null, "SHOPEE"), day))
                .extracting("agency")
                .containsExactly("IDEA", "ABEI", "A05");
        for (AskedMandates unknown : List.of(
                asked("cosmetic", null, null, null),
                asked("cosmetics", "conclusion", null, null),
                asked("cosmetics", null, List.of("SUPERLATIVE"), null),
                asked("cosmetics", null, null, "SHOPPE")))
            assertThatThrownBy(() -> registry.mandates(unknown, day)).isInstanceOf(BadShape.class);
        assertThatThrownBy(() -> asked(null, "removal_request", null, null).narrowed())
                .isInstanceOf(BadShape.class);
    }

    private static AskedMandates asked(String field, String role, List<String> types, String platform) {
        return new AskedMandates(field, role, types, platform);
    }

    @Test
    @DisplayName("knows only the clocks in force that day")
    void clocks_of_a_day() {
        assertThat(registry.clocks(LocalDate.of(2026, 2, 14)))
                .extracting("code")
                .contains("ad_removal_24h_nd70")
                .doesNotContain("ad_removal_24h");
        assertThat(registry.clocks(LocalDate.of(2026, 2, 15)))
                .extracting("code")
                .contains("ad_removal_24h")
                .doesNotContain("ad_removal_24h_nd70");
    }

    @Test
    @DisplayName("knows only the duties of roles that hold that day, and says which are unverified")
    void duties_of_a_day() {
        assertThat(registry.roleDuties(LocalDate.of(2025, 12, 31)))
                .extracting("role")
                .containsOnly("platform_operator");
        assertThat(registry.roleDuties(LocalDate.of(2026, 1, 1)))
                .anyMatch(duty -> duty.role().equals("influencer") && duty.confidence() == Confidence.VERIFIED)
                .anyMatch(duty -> duty.role().equals("influencer") && duty.confidence() == Confidence.UNVERIFIED);
    }

    @Test
    @DisplayName("has another version when any file of the law changes, so that no cache keeps an old answer")
    void version_of_all_files() {
        LawFiles shipped = LawFiles.shipped();
        for (LawFile file : LawFile.values())
            assertThat(Registry.fingerprint(shipped.with(file, shipped.texts().get(file) + "# later")))
                    .isNotEqualTo(registry.version());
    }

    @Test
    @DisplayName("keeps pages bounded")
    void bounded() {
        assertThat(new RegistryQuery(null, null, null).most()).isEqualTo(500);
        assertThatThrownBy(() -> new RegistryQuery(null, null, 1001).most()).isInstanceOf(BadShape.class);
        assertThatThrownBy(() -> new RegistryQuery(null, -1, null).from()).isInstanceOf(BadShape.class);
    }

    private org.hoso.law.PenaltyVersion version(String code, LocalDate day) {
        return registry.violationTypes(day).stream()
                .filter(type -> type.code().equals(code))
                .findFirst()
                .orElseThrow()
                .version();
    }
}
