package org.hoso.runtime.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.hoso.law.ClockRule;
import org.hoso.law.Law;
import org.hoso.law.Mandate;
import org.hoso.law.MandateRole;
import org.hoso.runtime.problems.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A legal basis as a letter cites it")
class CitationTest {
    @Test
    @DisplayName("names the smallest part first in Vietnamese, and the instrument first in English")
    void cites() {
        String noted = "Law on Advertising Art 23.7 (Law 75/2025, from 2026-01-01); ND 342/2025 Art 18.2";
        assertThat(Citation.of(noted, Language.VI))
                .isEqualTo("khoản 7 Điều 23 Luật Quảng cáo; Luật số 75/2025; khoản 2 Điều 18 Nghị định 342/2025/NĐ-CP");
        assertThat(Citation.of(noted, Language.EN))
                .isEqualTo("Law on Advertising, Article 23.7; Law 75/2025; Decree 342/2025/ND-CP, Article 18.2");
        assertThat(Citation.of("Law 116/2025 Art 25.2.b", Language.VI))
                .isEqualTo("điểm b khoản 2 Điều 25 Luật số 116/2025");
    }

    @Test
    @DisplayName("leaves out remarks, and is empty where no instrument is named")
    void leaves_remarks_out() {
        assertThat(Citation.of("internal target, proposed by us", Language.VI)).isEmpty();
        assertThat(Citation.of(
                        "ND 52/2013 as amended by ND 85/2021; the 2025 e-commerce bill proposed 24h", Language.EN))
                .isEqualTo("Decree 52/2013/ND-CP; Decree 85/2021/ND-CP");
    }

    @Test
    @DisplayName("is wholly Vietnamese for every rule and mandate that a notice to a platform can rest on")
    void every_basis_of_a_notice() {
        Law law = Law.load();
        Stream<String> clocks = law.clocks().all().stream()
                .filter(rule -> rule.start().equals("PlatformNotified"))
                .map(ClockRule::legalBasis);
        Stream<String> mandates = Stream.of("2022-01-01", "2025-06-01", "2026-11-24")
                .map(LocalDate::parse)
                .flatMap(day -> law.mandates().fields().stream()
                        .flatMap(field -> law.mandates().on(field.code(), MandateRole.REMOVAL_REQUEST, day).stream()))
                .map(Mandate::basis);
        assertThat(Stream.concat(clocks, mandates))
                .isNotEmpty()
                .allSatisfy(basis -> assertThat(Citation.of(basis, Language.VI))
                        .isNotEmpty()
                        .doesNotContainPattern("\\b(Art|Law|Decree|ND|the|from|amended)\\b"));
    }
}
