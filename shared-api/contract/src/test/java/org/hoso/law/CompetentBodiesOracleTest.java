package org.hoso.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.law.Days.LAW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Reads the lines of mandates.yaml by itself and asks of each body whether a row gives it a power, without any of the code that is tested. */
@DisplayName("Whose business a case is, against the lines of the file")
class CompetentBodiesOracleTest {
    private static final Pattern PAIR = Pattern.compile("([a-z_]+): (\"[^\"]*\"|\\[[^\\]]*]|\\{[^}]*}|[^,}]+)");
    private static final List<Map<String, String>> ROWS = rows();
    private static final List<String> PROVINCES = List.of("HCM", "HN", "DN");
    private static final int QUESTIONS = 6_000;

    private static List<Map<String, String>> rows() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line :
                LawFiles.shipped().texts().get(LawFile.MANDATES).lines().toList()) {
            if (!line.strip().startsWith("- {product_field:")) continue;
            Map<String, String> row = new TreeMap<>();
            for (Matcher pair = PAIR.matcher(line); pair.find(); )
                row.putIfAbsent(pair.group(1), pair.group(2).replace("\"", "").strip());
            rows.add(row);
        }
        return rows;
    }

    private static Set<String> list(Map<String, String> row, String field) {
        String text = row.getOrDefault(field, "[]");
        return new TreeSet<>(Arrays.asList(text.substring(1, text.length() - 1).split(", *")));
    }

    /** One question: a body, a case, a day. */
    private record Asked(Agency body, String field, Set<String> types, String place, String province, LocalDate day) {
        boolean row(Map<String, String> row, String role, boolean byTypes, boolean byPlace) {
            boolean inForce = !day.isBefore(LocalDate.parse(row.get("valid_from")))
                    && (row.get("valid_to").equals("null") || !day.isAfter(LocalDate.parse(row.get("valid_to"))));
            boolean reaches = row.get("product_field").equals("*")
                    || row.get("product_field").equals(field);
            boolean types = !row.containsKey("violation_types")
                    || (byTypes && list(row, "violation_types").stream().anyMatch(this.types::contains));
            boolean places = !row.containsKey("platform_kinds")
                    || (byPlace && list(row, "platform_kinds").contains(place));
            return inForce && reaches && types && places && row.get("role").equals(role);
        }

        boolean named(Map<String, String> row) {
            return row.get("agency").equals(body.code());
        }

        boolean local(Map<String, String> row) {
            return body.template() != null
                    && list(row, "local").contains(body.template())
                    && province.equals(body.province());
        }

        boolean may(String role, boolean byTypes, boolean byPlace) {
            return ROWS.stream().anyMatch(row -> row(row, role, byTypes, byPlace) && (named(row) || local(row)));
        }

        boolean blocks() {
            return may("domain_measure", true, false)
                    || ROWS.stream()
                            .filter(row -> row(row, "removal_request", true, false) && named(row))
                            .map(row -> row.get("on_behalf_of"))
                            .anyMatch(ministry ->
                                    LAW.agencies().on(ministry, day).isPresent()
                                            && ROWS.stream()
                                                    .anyMatch(row -> row(row, "domain_measure", true, false)
                                                            && row.get("agency").equals(ministry)));
        }

        boolean sanctions() {
            Set<String> roles = new TreeSet<>();
            for (String type : types) {
                String lawField = LAW.violationTypes().find(type).orElseThrow().lawField();
                if (Set.of("trade", "ecommerce").contains(lawField)) roles.add("trade_sanction");
                else if (Set.of("consumer_protection", "competition").contains(lawField))
                    roles.add("consumer_protection");
                else if (!Set.of("none", "criminal").contains(lawField)) roles.add("ad_sanction");
            }
            if (roles.isEmpty()) roles.addAll(Set.of("trade_sanction", "consumer_protection", "ad_sanction"));
            return roles.stream().anyMatch(role -> may(role, false, false));
        }

        boolean expected(CasePower power) {
            return switch (power) {
                case LEAD ->
                    Stream.of(
                                    "sector_conclusion",
                                    "removal_request",
                                    "ad_sanction",
                                    "trade_sanction",
                                    "consumer_protection",
                                    "domain_measure",
                                    "conduct",
                                    "criminal")
                            .anyMatch(role -> may(role, true, false));
                case CONCLUDE -> may("sector_conclusion", true, false);
                case SANCTION -> sanctions();
                case REQUEST_REMOVAL -> may("removal_request", true, true);
                case BLOCK -> blocks();
            };
        }

        CompetentBodies answered() {
            Set<PlatformKind> places = Set.of(PlatformKind.valueOf(place.toUpperCase(java.util.Locale.ROOT)));
            return new CompetentBodies(
                    LAW, new CaseMatter(field, types, places, Set.of(), Set.of(province), null), day);
        }
    }

    @Test
    @DisplayName(
            "says the same for each body over fields, types, places, provinces and the days about each change of a row")
    void same() {
        assertThat(ROWS).hasSizeGreaterThan(50);
        Random random = new Random(268);
        List<LocalDate> days = ROWS.stream()
                .flatMap(row -> Stream.of(row.get("valid_from"), row.get("valid_to")))
                .filter(day -> !day.equals("null"))
                .map(LocalDate::parse)
                .filter(day -> day.getYear() > 2000)
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                .distinct()
                .toList();
        int held = 0;
        for (int n = 0; n < QUESTIONS; n++) {
            Asked asked = asked(random, days);
            CompetentBodies bodies = asked.answered();
            for (CasePower power : CasePower.values()) {
                boolean expected = asked.expected(power);
                assertThat(bodies.basis(asked.body().code(), power).isPresent())
                        .as("%s of %s", power, asked)
                        .isEqualTo(expected);
                if (expected) held++;
            }
            if (n % 500 == 0) named(asked, bodies);
        }
        assertThat(held).as("questions that somebody holds").isGreaterThan(QUESTIONS / 10);
    }

    /** All who are named hold it, all who hold it are named. */
    private static void named(Asked asked, CompetentBodies bodies) {
        for (CasePower power : CasePower.values())
            assertThat(bodies.holders(power).stream().map(Holder::agency))
                    .as("%s of %s", power, asked)
                    .containsExactlyInAnyOrderElementsOf(LAW.agencies().all(asked.day()).stream()
                            .filter(body -> new Asked(
                                            body,
                                            asked.field(),
                                            asked.types(),
                                            asked.place(),
                                            asked.province(),
                                            asked.day())
                                    .expected(power))
                            .map(Agency::code)
                            .toList());
    }

    private static Asked asked(Random random, List<LocalDate> days) {
        LocalDate day = drawn(random, days);
        Set<String> types = new TreeSet<>();
        for (int n = random.nextInt(3); n > 0; n--)
            types.add(drawn(random, LAW.violationTypes().all()).code());
        return new Asked(
                drawn(
                        random,
                        LAW.agencies().all(day).stream()
                                .filter(body -> body.template() == null || PROVINCES.contains(body.province()))
                                .toList()),
                drawn(random, LAW.mandates().fields()).code(),
                types,
                drawn(random, List.of(PlatformKind.values())).name().toLowerCase(java.util.Locale.ROOT),
                drawn(random, PROVINCES),
                day);
    }

    private static <T> T drawn(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
