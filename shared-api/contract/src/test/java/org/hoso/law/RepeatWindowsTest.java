package org.hoso.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.law.LawFile.REPEAT_WINDOWS;

import java.time.LocalDate;
import org.hoso.law.RepeatWindow.AppliesTo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The repeat windows")
class RepeatWindowsTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 12, 25);
    private final RepeatWindows windows = Law.load().repeatWindows();

    @Test
    void are_five_in_thirty_days_and_ten_in_ninety_from_the_first_day_of_the_decree() {
        assertThat(windows.on(FIRST_DAY, AppliesTo.ACCOUNT))
                .extracting(RepeatWindow::violations, RepeatWindow::days, RepeatWindow::confidence)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(5, 30, Confidence.VERIFIED),
                        org.assertj.core.groups.Tuple.tuple(10, 90, Confidence.VERIFIED));
        assertThat(windows.on(FIRST_DAY.minusDays(1), AppliesTo.ACCOUNT)).isEmpty();
        assertThat(windows.longest()).isEqualTo(90);
    }

    @Test
    void are_unverified_for_a_subject_and_say_why() {
        assertThat(windows.on(FIRST_DAY, AppliesTo.SUBJECT)).hasSize(2).allSatisfy(window -> {
            assertThat(window.confidence()).isEqualTo(Confidence.UNVERIFIED);
            assertThat(window.note()).contains("not found");
        });
    }

    @Test
    void cover_the_day_asked_for_and_as_many_before_it_as_their_length_leaves() {
        RepeatWindow thirty = windows.on(FIRST_DAY, AppliesTo.ACCOUNT).getFirst();
        LocalDate on = LocalDate.of(2026, 3, 31);
        assertThat(thirty.covers(on, on)).isTrue();
        assertThat(thirty.covers(LocalDate.of(2026, 3, 2), on)).isTrue();
        assertThat(thirty.covers(LocalDate.of(2026, 3, 1), on)).isFalse();
        assertThat(thirty.covers(on.plusDays(1), on)).isFalse();
    }

    @Test
    void are_refused_when_the_measure_has_no_clock_or_a_number_is_none() {
        Breaking.in(REPEAT_WINDOWS, "leads_to: account_temp_lock", "leads_to: account_lock")
                .isRefused("leads_to", "\"account_lock\" is no known clock");
        Breaking.in(REPEAT_WINDOWS, "violations: 5", "violations: 0")
                .isRefused("violations", "0 is not between 1 and 1000");
        Breaking.in(REPEAT_WINDOWS, "days: 30", "days: thirty")
                .isRefused("days", "expected a whole number, found \"thirty\"");
        Breaking.in(REPEAT_WINDOWS, "applies_to: account,", "applies_to: page,")
                .isRefused("applies_to", "\"page\" is none of account, subject");
    }

    @Test
    void are_refused_when_two_versions_overlap_or_a_verified_one_has_no_source() {
        Breaking.in(REPEAT_WINDOWS, "code: repeat_account_90d", "code: repeat_account_30d")
                .isRefused(
                        "valid_from",
                        "\"2024-12-25\" overlaps the version of repeat_account_30d in line "
                                + Breaking.lineOf(REPEAT_WINDOWS, "code: repeat_account_30d"));
        Breaking.in(REPEAT_WINDOWS, "confidence: verified, source: S1", "confidence: verified")
                .isRefused("source", "a verified fact must name its source");
    }
}
