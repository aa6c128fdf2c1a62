package org.hoso.ops.whole.tour;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.hoso.cases.Refusal;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.whole.tour.Scenario.ByOfficers;

/** Turned down while clocks are kept. */
final class Timing {
    private static final String OFFICER = "coordinator@abei";
    private static final String TRIAGE = "triage_internal";

    private Timing() {}

    static Map<Refusal, ByOfficers> scenarios() {
        return Map.of(
                Refusal.UNKNOWN_CLOCK,
                stage -> pause(Scenes.reported(stage), Scenes.nobody()),
                Refusal.CLOCK_NOT_RUNNING,
                stage -> {
                    StoryCase matter = Scenes.classified(stage);
                    return pause(matter, History.of(matter).clock(TRIAGE));
                },
                Refusal.CLOCK_NOT_PAUSED,
                stage -> {
                    StoryCase matter = Scenes.reported(stage);
                    return matter.ask(
                            OFFICER,
                            "resume-clock",
                            fields("clockId", History.of(matter).clock(TRIAGE)));
                },
                Refusal.CLOCK_OVERDUE,
                stage -> {
                    StoryCase matter = Scenes.reported(stage).later(Duration.ofHours(30));
                    return pause(matter, History.of(matter).clock(TRIAGE));
                },
                Refusal.CLOCK_NOT_PAUSABLE,
                stage -> {
                    StoryCase matter =
                            stage.reported("intake@abei", Instant.now().minusSeconds(3600), Scenes.report());
                    return pause(matter, History.of(matter).clock(TRIAGE));
                },
                Refusal.CLOCK_NOT_EXTENDABLE,
                stage -> {
                    StoryCase matter = Scenes.classified(stage);
                    return extend(matter, "limitation_ads", Duration.ofDays(900));
                },
                Refusal.CLOCK_NOT_REJUDGEABLE,
                stage -> {
                    StoryCase matter = Scenes.Recorded.in(stage, 4).matter();
                    extend(matter, "decision_7wd", Duration.ofDays(60));
                    return rejudge(matter, "decision_7wd");
                },
                Refusal.CLOCK_UNCHANGED,
                stage -> {
                    StoryCase matter = Scenes.Recorded.in(stage, 4).matter();
                    return rejudge(matter, "decision_7wd");
                },
                Refusal.EXTENSION_NOT_LONGER,
                stage -> {
                    StoryCase matter = Scenes.Recorded.in(stage, 4).matter();
                    return extend(matter, "decision_7wd", Duration.ofHours(1));
                });
    }

    private static Reply rejudge(StoryCase matter, String code) {
        return matter.ask(
                OFFICER,
                "rejudge-clock",
                fields(
                        "clockId",
                        History.of(matter).clock(code),
                        "reason",
                        "Lịch nghỉ đã sửa đổi.",
                        "document",
                        matter.document("14/QĐ")));
    }

    private static Reply pause(StoryCase matter, String clock) {
        return matter.ask(
                OFFICER,
                "pause-clock",
                fields("clockId", clock, "reason", "Chờ giám định.", "document", matter.document("12/TB")));
    }

    private static Reply extend(StoryCase matter, String code, Duration by) {
        return matter.ask(
                OFFICER,
                "extend-clock",
                fields(
                        "clockId",
                        History.of(matter).clock(code),
                        "newDue",
                        matter.now().plus(by).toString(),
                        "reason",
                        "Vụ việc phức tạp.",
                        "approver",
                        "Cục trưởng",
                        "document",
                        matter.document("13/QĐ")));
    }
}
