package org.hoso.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.law.Days.LAW;
import static org.hoso.law.Days.day;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Whose business a case is")
class CompetentBodiesTest {
    private static final String TODAY = "2026-11-24";

    private static CompetentBodies on(String day, String field, Set<String> types, Set<String> traders) {
        return new CompetentBodies(
                LAW,
                new CaseMatter(field, types, Set.of(PlatformKind.CROSS_BORDER_SOCIAL), Set.of(), traders, null),
                day(day));
    }

    private static CompetentBodies food(Set<String> traders) {
        return on(TODAY, "functional_food", Set.of(), traders);
    }

    private static @Nullable String proposed(CompetentBodies bodies, CasePower power) {
        List<Holder> holders = bodies.holders(power);
        return holders.isEmpty() ? null : holders.getFirst().agency();
    }

    private static List<String> codes(List<Holder> holders) {
        return holders.stream().map(Holder::agency).toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("of functional food of a trader in Ho Chi Minh City, a body for each power is proposed")
    @CsvSource({"LEAD,VFA", "CONCLUDE,VFA", "SANCTION,SVH_HCM", "REQUEST_REMOVAL,ABEI", "BLOCK,ABEI"})
    void functional_food(CasePower power, String body) {
        assertThat(proposed(food(Set.of("HCM")), power)).isEqualTo(body);
    }

    @Test
    @DisplayName("a body is named with the row of the law it rests on, and since when")
    void basis() {
        Holder first = food(Set.of()).holders(CasePower.REQUEST_REMOVAL).getFirst();
        assertThat(first.mandate().basis().citation()).isEqualTo("ND 342/2025 Art 18.1");
        assertThat(first.mandate().since()).isEqualTo(day("2026-02-15"));
        assertThat(on(TODAY, "education", Set.of(), Set.of())
                        .holders(CasePower.CONCLUDE)
                        .getFirst()
                        .mandate()
                        .since())
                .as("older than the period modelled")
                .isNull();
    }

    @Test
    @DisplayName("an earlier day is answered by the mandates of that day")
    void past_days() {
        assertThat(proposed(on("2025-02-28", "agri_inputs", Set.of(), Set.of()), CasePower.CONCLUDE))
                .isEqualTo("MARD");
        assertThat(proposed(on("2025-03-01", "agri_inputs", Set.of(), Set.of()), CasePower.CONCLUDE))
                .isEqualTo("MAE");
        assertThat(proposed(on("2026-02-14", "cosmetics", Set.of(), Set.of()), CasePower.BLOCK))
                .as("before ND 342/2025 only .vn names could be suspended")
                .isEqualTo("VNNIC");
        assertThat(proposed(on("2020-01-01", "cosmetics", Set.of(), Set.of()), CasePower.REQUEST_REMOVAL))
                .isNull();
        assertThat(proposed(on("2025-02-28", "cosmetics", Set.of(), Set.of("HCM")), CasePower.SANCTION))
                .isEqualTo("STT_HCM");
    }

    @Test
    @DisplayName(
            "local bodies are named where the case lies, and nowhere else; where that is unknown none is ruled out")
    void areas() {
        assertThat(codes(food(Set.of("HCM")).holders(CasePower.CONCLUDE)))
                .containsExactly("VFA", "SYT_HCM", "ATTP_HCM");
        assertThat(codes(food(Set.of("HCM")).national(CasePower.CONCLUDE))).containsExactly("VFA");
        assertThat(codes(food(Set.of()).holders(CasePower.CONCLUDE))).containsExactly("VFA");
        assertThat(food(Set.of()).basis("SYT_HN", CasePower.CONCLUDE)).isPresent();
        assertThat(food(Set.of("HCM")).basis("SYT_HN", CasePower.CONCLUDE)).isEmpty();
        assertThat(food(Set.of("HCM")).isInItsArea("SYT_HN")).isFalse();
    }

    @Test
    @DisplayName("kinds of local bodies are told wherever the case lies")
    void kinds() {
        for (Set<String> traders : List.of(Set.<String>of(), Set.of("HCM"), Set.of("HN"))) {
            assertThat(food(traders).local(CasePower.CONCLUDE)).containsExactly("ATTP", "SYT");
            assertThat(food(traders).local(CasePower.SANCTION)).contains("SVH", "UBT", "UBX");
            assertThat(food(traders).local(CasePower.LEAD)).contains("SVH", "SYT", "UBX");
            assertThat(food(traders).local(CasePower.BLOCK)).isEmpty();
        }
    }

    @Test
    @DisplayName("the province of a report alone does not put a local body before the national one")
    void reported_elsewhere() {
        CaseMatter reported = new CaseMatter("cosmetics", Set.of(), Set.of(), Set.of("HN"), Set.of(), null);
        List<String> sanctioning = codes(new CompetentBodies(LAW, reported, day(TODAY)).holders(CasePower.SANCTION));
        assertThat(sanctioning).startsWith("ABEI").contains("SVH_HN");
    }

    @Test
    @DisplayName(
            "the body of a row of types is proposed where it holds all types found, and is named else (settled D9)")
    void types() {
        assertThat(codes(on(TODAY, "functional_food", Set.of("CONSUMER_FALSE_INFO"), Set.of())
                        .holders(CasePower.CONCLUDE)))
                .containsExactly("VCC", "VFA");
        assertThat(codes(on(TODAY, "functional_food", Set.of("CONSUMER_FALSE_INFO", "FOOD_NO_ADVISORY"), Set.of())
                        .holders(CasePower.CONCLUDE)))
                .containsExactly("VFA", "VCC");
    }

    @Test
    @DisplayName("who sanctions goes by what was found; while nothing is, by any mandate to sanction")
    void sanctioning() {
        assertThat(codes(on(TODAY, "cosmetics", Set.of("CONSUMER_FALSE_INFO"), Set.of())
                        .holders(CasePower.SANCTION)))
                .containsExactly("VCC");
        assertThat(codes(on(TODAY, "cosmetics", Set.of("FOOD_NO_ADVISORY"), Set.of())
                        .holders(CasePower.SANCTION)))
                .containsExactly("ABEI");
        assertThat(codes(on(TODAY, "cosmetics", Set.of(), Set.of()).holders(CasePower.SANCTION)))
                .containsExactly("ABEI", "VCC");
    }

    @Test
    @DisplayName("on a marketplace the trade side may ask for removal too")
    void places() {
        CaseMatter sold =
                new CaseMatter("cosmetics", Set.of(), Set.of(PlatformKind.MARKETPLACE), Set.of(), Set.of(), null);
        assertThat(codes(new CompetentBodies(LAW, sold, day(TODAY)).holders(CasePower.REQUEST_REMOVAL)))
                .containsExactly("IDEA", "ABEI", "A05");
    }

    @ParameterizedTest
    @DisplayName("whoever is named holds the power, for each field of the law")
    @EnumSource(CasePower.class)
    void all_fields(CasePower power) {
        for (ProductField field : LAW.mandates().fields()) {
            CompetentBodies bodies = on(TODAY, field.code(), Set.of(), Set.of("HN"));
            assertThat(bodies.holders(power))
                    .as(field.code())
                    .allSatisfy(
                            one -> assertThat(bodies.basis(one.agency(), power)).contains(one.mandate()));
            assertThat(codes(bodies.holders(power))).containsAll(codes(bodies.national(power)));
        }
    }
}
