package org.hoso.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rows added to the files")
class AddedRowsTest {
    private static final LawFiles FILES = LawFiles.shipped();
    /** Days off that a weekend day is worked for. */
    private static final Pattern MADE_UP = Pattern.compile("2025-05-02|2026-01-02|2026-08-31");

    private static final String CLOCK_LINE = FILES.text(LawFile.DEADLINES)
            .lines()
            .filter(line -> line.contains("{code: ad_removal_24h,"))
            .findFirst()
            .orElseThrow();

    /** The oracle edits the file's text by hand, as whoever keeps the files would. */
    @Property(tries = 40)
    @Label(
            "a new length of a clock reads as if its file had been written anew with the old version ended the day before")
    void equals_the_files_written_anew(
            @ForAll @IntRange(min = 1, max = 3000) int daysOn, @ForAll @IntRange(min = 1, max = 90) int length) {
        LocalDate from = LocalDate.of(2026, 2, 15).plusDays(daysOn);
        String row = clock(from, length);
        String ended = CLOCK_LINE.replace("valid_to: null", "valid_to: \"" + from.minusDays(1) + "\"");
        String written = FILES.text(LawFile.DEADLINES).replace(CLOCK_LINE, ended + "\n  - " + row);
        Law oracle = Law.read(FILES.with(LawFile.DEADLINES, written));

        Law amended = Law.read(FILES, List.of(new AddedRow(LawTable.CLOCKS, null, row)));

        assertThat(amended.clocks().all()).isEqualTo(oracle.clocks().all());
        for (LocalDate day : List.of(from.minusDays(1), from, from.plusYears(1)))
            assertThat(amended.clocks().rule("ad_removal_24h", day))
                    .isEqualTo(oracle.clocks().rule("ad_removal_24h", day));
        assertThat(amended.agencies().all(from)).isEqualTo(oracle.agencies().all(from));
    }

    @Test
    @DisplayName("a body gets a new name from a day on and keeps the old one before it")
    void a_body_renamed() {
        Law law = Law.read(FILES, List.of(new AddedRow(LawTable.AGENCIES, null, """
                {"code": "VFA", "level": "department", "name_vi": "Cục mới", "name_en": "New body", "parent": "MOH",
                 "valid_from": "2027-03-01", "valid_to": null, "confidence": "unverified"}""")));
        assertThat(law.agencies()
                        .on("VFA", LocalDate.of(2027, 3, 1))
                        .orElseThrow()
                        .nameEn())
                .isEqualTo("New body");
        assertThat(law.agencies()
                        .on("VFA", LocalDate.of(2027, 2, 28))
                        .orElseThrow()
                        .nameEn())
                .isEqualTo("Viet Nam Food Administration");
    }

    @Test
    @DisplayName("a local template changes in every province at once")
    void a_template_changes_everywhere() {
        Law law = Law.read(FILES, List.of(new AddedRow(LawTable.AGENCIES, null, """
                {"code": "SVH", "level": "provincial", "name_vi": "Sở mới", "name_en": "New department", "parent": null,
                 "valid_from": "2027-03-01", "valid_to": null, "confidence": "unverified"}""")));
        assertThat(law.agencies()
                        .on("SVH_HCM", LocalDate.of(2027, 3, 1))
                        .orElseThrow()
                        .nameEn())
                .startsWith("New department");
    }

    @Test
    @DisplayName("a decree that replaces another ends it for acts from that day on, and only for that violation type")
    void a_penalty_replaced() {
        Law before = Law.read(FILES);
        Law law = Law.read(FILES, List.of(penalty("FOOD_PATIENT_TESTIMONIAL", "2028-01-01")));
        ViolationType type =
                law.violationTypes().find("FOOD_PATIENT_TESTIMONIAL").orElseThrow();
        assertThat(type.on(LocalDate.of(2028, 1, 1)).orElseThrow().decree()).isEqualTo("1/2028/ND-CP");
        assertThat(type.on(LocalDate.of(2027, 12, 31)).orElseThrow().decree()).isNotEqualTo("1/2028/ND-CP");
        assertThat(law.violationTypes().all().stream().filter(one -> !one.equals(type)))
                .containsExactlyElementsOf(before.violationTypes().all().stream()
                        .filter(one -> !one.code().equals(type.code()))
                        .toList());
    }

    @Test
    @DisplayName("a mandate passes from one version to the next, another body's beside it stays")
    void a_mandate_renewed() {
        LocalDate day = LocalDate.of(2027, 6, 1);
        Law law = Law.read(FILES, List.of(new AddedRow(LawTable.MANDATES, null, """
                {"product_field": "*", "role": "removal_request", "agency": "ABEI", "on_behalf_of": "MOCST",
                 "valid_from": "2027-06-01", "valid_to": null, "local": null, "basis": {"citation": "ND 1/2027"}, "confidence": "unverified"}""")));
        assertThat(law.mandates().on("other", MandateRole.REMOVAL_REQUEST, day))
                .extracting(Mandate::agency, Mandate::basis)
                .contains(org.assertj.core.groups.Tuple.tuple("ABEI", new Basis("ND 1/2027", null)))
                .extracting(tuple -> tuple.toList().getFirst())
                .contains("A05");
    }

    @Test
    @DisplayName(
            "a row for certain violation types ends the one for the same types, in whatever order they stand, and no other")
    void a_narrowed_mandate_renewed() {
        LocalDate day = LocalDate.of(2027, 6, 1);
        Law law = Law.read(FILES, List.of(new AddedRow(LawTable.MANDATES, null, """
                {"product_field": "*", "violation_types": ["LIVESTREAM_DUTIES", "ECOM_NOT_NOTIFIED"],
                 "role": "sector_conclusion", "agency": "IDEA", "valid_from": "2027-06-01", "valid_to": null,
                 "basis": {"citation": "ND 1/2027"}, "confidence": "unverified"}""")));
        assertThat(law.mandates().heldBy("IDEA", day))
                .filteredOn(mandate -> mandate.violationTypes().contains("LIVESTREAM_DUTIES"))
                .extracting(Mandate::basis)
                .containsExactly(new Basis("ND 1/2027", null));
        assertThat(law.mandates().heldBy("IDEA", day))
                .extracting(Mandate::productField, Mandate::role)
                .contains(org.assertj.core.groups.Tuple.tuple("ecommerce_trader", MandateRole.SECTOR_CONCLUSION));
    }

    @Test
    @DisplayName("a day off moves what is due over it, and the calendar goes by another version from then on")
    void a_day_off_counts() {
        Law before = Law.read(FILES);
        var start = java.time.Instant.parse("2026-11-23T03:00:00Z");
        Law law = Law.read(FILES, List.of(dayOff("2026-11-26")));
        assertThat(law.calendar().due(start, 3, ClockUnit.WORKING_DAYS))
                .isAfter(before.calendar().due(start, 3, ClockUnit.WORKING_DAYS));
        assertThat(law.calendar().version()).isNotEqualTo(before.calendar().version());
    }

    @Test
    @DisplayName("a year that the files did not know begins with its first day off")
    void a_new_year() {
        Law law = Law.read(FILES, List.of(dayOff("2029-01-01")));
        assertThat(law.calendar().isWorkingDay(LocalDate.of(2029, 1, 1))).isFalse();
        assertThat(law.calendar().years().getLast().year()).isEqualTo(2029);
    }

    @Property(tries = 40)
    @Label("a day off that is cancelled reads as if its line had never stood in the file")
    void cancelled_day_off(@ForAll @IntRange(min = 0, max = 30) int which) {
        List<String> lines = FILES.text(LawFile.HOLIDAYS)
                .lines()
                .filter(line -> line.contains("- {date:")
                        && line.contains("status:")
                        && !MADE_UP.matcher(line).find())
                .toList();
        String line = lines.get(which % lines.size());
        Law oracle = Law.read(
                FILES.with(LawFile.HOLIDAYS, FILES.text(LawFile.HOLIDAYS).replace(line + "\n", "")));
        String date = line.replaceAll(".*date: \"([0-9-]+)\".*", "$1");

        Law cancelled = Law.read(FILES, List.of(cancel(date)));

        assertThat(cancelled.calendar().years()).isEqualTo(oracle.calendar().years());
        assertThat(cancelled.calendar().isWorkingDay(LocalDate.parse(date))).isTrue();
        assertThat(cancelled.calendar().version())
                .isNotEqualTo(Law.read(FILES).calendar().version());
    }

    @Test
    @DisplayName(
            "a worked weekend day is cancelled before the day off that it is worked for; what is neither is not cancelled")
    void cancelled_exchange() {
        broken(cancel("2026-08-31"), "date");
        Law law = Law.read(FILES, List.of(cancel("2026-08-22"), cancel("2026-08-31")));
        assertThat(law.calendar().isWorkingDay(LocalDate.of(2026, 8, 22))).isFalse();
        assertThat(law.calendar().isWorkingDay(LocalDate.of(2026, 8, 31))).isTrue();
        broken(cancel("2026-08-26"), "date");
        broken(cancel("2031-08-26"), "date");
        broken(new AddedRow(LawTable.CANCELLED_DAYS, null, """
                {"date": "2026-09-02", "confidence": "verified"}"""), "source");
    }

    @Test
    @DisplayName("a repeat window has other numbers from a day on, a new one begins, and each is told by its own kind")
    void repeat_windows() {
        Law law = Law.read(
                FILES,
                List.of(
                        window("repeat_account_30d", "account", 3, 20),
                        window("repeat_account_365d", "account", 20, 365)));
        assertThat(law.repeatWindows().on(LocalDate.of(2027, 1, 1), RepeatWindow.AppliesTo.ACCOUNT))
                .extracting(RepeatWindow::code, RepeatWindow::violations, RepeatWindow::days)
                .containsExactlyInAnyOrder(
                        tuple("repeat_account_30d", 3, 20),
                        tuple("repeat_account_90d", 10, 90),
                        tuple("repeat_account_365d", 20, 365));
        assertThat(law.repeatWindows().on(LocalDate.of(2026, 12, 31), RepeatWindow.AppliesTo.ACCOUNT))
                .extracting(RepeatWindow::code, RepeatWindow::violations, RepeatWindow::days)
                .containsExactlyInAnyOrder(tuple("repeat_account_30d", 5, 30), tuple("repeat_account_90d", 10, 90));
        broken(window("repeat_account_30d", "subject", 3, 20), "applies_to");
        broken(window("repeat_account_30d", "account", 0, 20), "violations");
    }

    private static AddedRow window(String code, String appliesTo, int violations, int days) {
        return new AddedRow(LawTable.REPEAT_WINDOWS, null, """
                {"code": "%s", "applies_to": "%s", "violations": %d, "days": %d, "leads_to": "account_temp_lock",
                 "valid_from": "2027-01-01", "valid_to": null, "legal_basis": {"citation": "ND 1/2027"}, "confidence": "unverified"}""".formatted(code, appliesTo, violations, days));
    }

    private static AddedRow cancel(String day) {
        return new AddedRow(
                LawTable.CANCELLED_DAYS, null, "{\"date\": \"" + day + "\", \"confidence\": \"unverified\"}");
    }

    @Test
    @DisplayName("what breaks a rule of the files is told at its field: overlaps, unknown codes, days that are no days")
    void broken_rows() {
        broken(new AddedRow(LawTable.CLOCKS, null, clock(LocalDate.of(2026, 2, 15), 12)), "valid_from");
        broken(new AddedRow(LawTable.CLOCKS, null, clock(LocalDate.of(2027, 1, 1), 0)), "length");
        broken(penalty("NO_SUCH_TYPE", "2028-01-01"), "violation_type");
        broken(dayOff("2026-11-28"), "date");
        broken(new AddedRow(LawTable.MAKE_UP_DAYS, null, """
                {"date": "2026-11-28", "in_place_of": "2026-11-27", "confidence": "unverified"}"""), "in_place_of");
    }

    private static void broken(AddedRow row, String field) {
        assertThatThrownBy(() -> Law.read(FILES, List.of(row)))
                .isInstanceOfSatisfying(
                        BrokenLaw.class, e -> assertThat(e.field()).contains(field));
    }

    private static AddedRow dayOff(String day) {
        return new AddedRow(
                LawTable.DAYS_OFF,
                null,
                "{\"date\": \"" + day
                        + "\", \"name_vi\": \"Ngày nghỉ\", \"status\": \"decided\", \"confidence\": \"unverified\"}");
    }

    private static AddedRow penalty(String type, String from) {
        return new AddedRow(LawTable.PENALTIES, type, """
                {"decree": "1/2028/ND-CP", "article": "5.1", "from": "%s", "to": null, "fine_min": 1000000,
                 "fine_max": 2000000, "baseline": "individual", "remedies": ["REMOVE_AD"], "confidence": "unverified"}""".formatted(from));
    }

    private static String clock(LocalDate from, int length) {
        return """
                {"code": "ad_removal_24h", "name_vi": "Gỡ", "name_en": "Remove", "start": "PlatformNotified", \
                "stop": "ContentRemoved", "length": %d, "unit": "hours", "valid_from": "%s", "valid_to": null, \
                "legal_basis": {"citation": "ND 1/2027"}, "confidence": "unverified", "on_breach": "propose_blocking"}""".formatted(length, from);
    }
}
