package org.hoso.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A legal basis as official texts cite it")
class CitationTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ND 342/2025 Art 18.1 | khoản 1 Điều 18 Nghị định 342/2025/NĐ-CP | Clause 1 Article 18 of Decree 342/2025/ND-CP
            Law 116/2025 Art 25.2.b | điểm b khoản 2 Điều 25 Luật số 116/2025 | Point b Clause 2 Article 25 of Law 116/2025
            Law on Advertising Art 15a | Điều 15a Luật Quảng cáo | Article 15a of the Law on Advertising
            LHAV Art 61.2-3 | khoản 2 đến khoản 3 Điều 61 Luật Xử lý vi phạm hành chính | Clauses 2 to 3 Article 61 of the Law on Handling Administrative Violations
            Law 122/2025 Art 22-24 | Điều 22 đến Điều 24 Luật số 122/2025 | Articles 22 to 24 of Law 122/2025
            LHAV Art 73, 78 | Điều 73, Điều 78 Luật Xử lý vi phạm hành chính | Article 73, Article 78 of the Law on Handling Administrative Violations
            ND 98/2020 amended by ND 17/2022, ND 24/2025 | Nghị định 98/2020/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định 17/2022/NĐ-CP, Nghị định 24/2025/NĐ-CP) | Decree 98/2020/ND-CP (as amended by Decree 17/2022/ND-CP, Decree 24/2025/ND-CP)
            Law on Complaints 02/2011 Art 9; ND 124/2020 | Điều 9 Luật Khiếu nại số 02/2011; Nghị định 124/2020/NĐ-CP | Article 9 of the Law on Complaints No. 02/2011; Decree 124/2020/ND-CP
            """)
    @DisplayName("names the smallest part first, in the words of either language")
    void cites(String noted, String vi, String en) {
        assertThat(Citation.words(noted)).isEqualTo(new Cited(vi, en));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "internal target, proposed by us",
                "ND 342/2025 Art 18.1: MOCST is lead",
                "ND 342/2025 Art 18.1 (S7)",
                "Law on Gardens Art 1",
                "ND 342/2025;ND 1/2026",
                "ND 342/2025 Art x",
                "",
            })
    @DisplayName("is refused for a remark, a source, an unknown law, a place that is none")
    void refuses(String noted) {
        assertThatThrownBy(() -> new Basis(noted, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("is refused at start, told by its line, where a file notes it otherwise")
    void refused_in_the_file() {
        Breaking.in(
                        LawFile.MANDATES,
                        "citation: \"ND 342/2025 Art 18.1\"",
                        "citation: \"ND 342/2025 Art 18.1, our inference\"")
                .isRefused(
                        "citation", "\"ND 342/2025 Art 18.1, our inference\" is no instrument that has official words");
        Breaking.in(
                        LawFile.DEADLINES,
                        "legal_basis: {citation: null, note: \"internal target, proposed by us\"}",
                        "legal_basis: \"internal\"")
                .isRefused("legal_basis", "expected a mapping of fields, found \"internal\"");
        Breaking.in(
                        LawFile.DEADLINES,
                        "{citation: null, note: \"internal target, proposed by us\"}",
                        "{citation: null}")
                .isRefused("note", "a basis has a citation or a note");
    }

    @Test
    @DisplayName("is wholly Vietnamese for every row of the law, and of a price too, however far it was read")
    void every_basis() {
        Law law = Law.load();
        Stream<Basis> bases = Stream.of(
                        law.clocks().all().stream().map(ClockRule::legalBasis),
                        law.repeatWindows().all().stream().map(RepeatWindow::legalBasis),
                        Stream.of("2022-01-01", "2025-06-01", "2026-11-24")
                                .map(java.time.LocalDate::parse)
                                .flatMap(day -> law.mandates().on(day).stream())
                                .map(Mandate::basis))
                .flatMap(all -> all);
        Stream<Cited> prices = law.violationTypes().all().stream()
                .flatMap(type -> type.versions().stream())
                .map(version -> Provision.of(version.decree(), version.article()));
        assertThat(Stream.concat(bases.map(Basis::cited).filter(java.util.Objects::nonNull), prices))
                .hasSizeGreaterThan(100)
                .allSatisfy(cited -> {
                    assertThat(cited.vi())
                            .doesNotContainPattern("\\b(Art|Law|Decree|ND|the|from|amended|read|check)\\b");
                    assertThat(cited.en()).doesNotContainPattern("Điều|khoản|read|check");
                });
        assertThat(Provision.of("98/2020/ND-CP (amended 17/2022, 24/2025)", "9-14 (to check)")
                        .vi())
                .isEqualTo(
                        "Điều 9 đến Điều 14 Nghị định 98/2020/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định 17/2022/NĐ-CP, Nghị định 24/2025/NĐ-CP)");
        assertThat(Provision.of("87/2026/ND-CP", "71 (clause not read)").vi())
                .isEqualTo("Điều 71 Nghị định 87/2026/NĐ-CP");
        assertThat(Provision.of("87/2026/ND-CP", "49.1.a-c").vi())
                .isEqualTo("điểm a đến điểm c khoản 1 Điều 49 Nghị định 87/2026/NĐ-CP");
    }
}
