package org.hoso.command.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Clocks.ClockExtended;
import org.hoso.cases.StartedClock;
import org.hoso.command.Sample;
import org.hoso.command.casefile.RunningClocks;
import org.hoso.law.ClockRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Goes through every clock of the law data: a clock that nobody starts or stops is a promise that nobody keeps. */
@DisplayName("Every clock of the law data")
class EveryClockTest {
    private static final String OF_PLATFORMS = "runs at the platform; no command records the fact that starts it";
    private static final String OF_THE_SYSTEM = "runs for whoever operates the system, about no case";

    /** No event of a case can start these. */
    private static final Map<String, String> STARTED_BY_NO_EVENT = Map.ofEntries(
            Map.entry("user_complaint_48h", OF_PLATFORMS),
            Map.entry("ad_record_retention", OF_PLATFORMS),
            Map.entry("livestream_record_retention", OF_PLATFORMS),
            Map.entry("system_log_retention", OF_PLATFORMS),
            Map.entry("oral_request_followup_24h", "no command orders a suspension by word of mouth"),
            Map.entry(
                    "late_payment_interest",
                    "a charge by the day without an end; whether a payment is overdue depends on deferral and"
                            + " instalments, and no event says it"),
            Map.entry("personal_data_breach_72h", OF_THE_SYSTEM),
            Map.entry("cyber_incident_24h", OF_THE_SYSTEM));

    /** Where the data's start is a date that another event records, or a clock takes another's place. */
    private static final Map<String, String> STARTED_BY_ANOTHER = Map.of(
            "limitation_ads", "ViolationClassified",
            "limitation_trade", "ViolationClassified",
            "limitation_returned_case", "CaseReturned",
            "installments", "InstalmentsAllowed",
            "decision_10wd_transfer", "ClockExtended",
            "decision_2m_complex", "ClockExtended",
            "decision_1m_explanation", "HearingRequested");

    private static final Map<String, Set<String>> STARTED = new HashMap<>();
    private static final Map<String, Set<String>> STOPPED = new HashMap<>();

    static {
        Stream.of(RemovalStories.all(), SanctionStories.all(), AppealStories.all())
                .flatMap(stories -> stories)
                .forEach(EveryClockTest::note);
    }

    static List<ClockRule> rules() {
        return Sample.law().clocks().all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("that an event of a case can start is started by that event and stopped by its answer")
    void is_started_and_stopped(ClockRule rule) {
        if (STARTED_BY_NO_EVENT.containsKey(rule.code())) return;
        assertThat(STARTED.getOrDefault(rule.code(), Set.of()))
                .as("events that start " + rule.code())
                .contains(STARTED_BY_ANOTHER.getOrDefault(rule.code(), rule.start()));
        if (rule.stop() != null)
            assertThat(STOPPED.getOrDefault(rule.code(), Set.of()))
                    .as("events that stop " + rule.code())
                    .contains(rule.stop());
    }

    @Test
    @DisplayName("that is said to be started by no event exists, and none starts it")
    void the_exceptions_are_true() {
        assertThat(Sample.law().clocks().codes()).containsAll(STARTED_BY_NO_EVENT.keySet());
        assertThat(STARTED.keySet()).doesNotContainAnyElementsOf(STARTED_BY_NO_EVENT.keySet());
    }

    @Test
    @DisplayName("is counted once by this test")
    void all_are_counted() {
        Set<String> known = rules().stream().map(ClockRule::code).collect(Collectors.toSet());
        assertThat(STARTED.size() + STARTED_BY_NO_EVENT.size()).isEqualTo(known.size());
    }

    private static void note(Story story) {
        RunningClocks clocks = story.given().file().clocks();
        for (CaseEvent event : story.events()) {
            String name = event.getClass().getSimpleName();
            for (StartedClock clock : started(event)) add(STARTED, clock.code(), name);
            for (UUID stopped : event.clocks().stopped())
                add(STOPPED, clocks.find(stopped).orElseThrow().terms().code(), name);
        }
    }

    private static List<StartedClock> started(CaseEvent event) {
        return event instanceof ClockExtended extended
                ? List.of(extended.extended())
                : event.clocks().started();
    }

    private static void add(Map<String, Set<String>> names, String code, String name) {
        names.computeIfAbsent(code, any -> new TreeSet<>()).add(name);
    }
}
