package org.hoso.ops.whole.plays;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hoso.law.WorkingCalendar;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.whole.tour.History;
import org.hoso.ops.whole.tour.Scenes;
import tools.jackson.databind.JsonNode;

/** A case whose clock reads otherwise by now. */
final class KeepingStates {
    private static final int FIRST = 120;
    private static final int LAST = 180;

    private KeepingStates() {}

    /** The last day of its limitation became a day off since it was counted. Of days that no other test's clocks end on. */
    static Prepared rejudgeable(StoryStart stage) {
        for (int daysAgo = FIRST; daysAgo < LAST; daysAgo++) {
            StoryCase matter = stage.reported("intake@abei", stage.daysAgo(daysAgo), Scenes.report());
            matter.step("classifier@abei", "classify-violation", Scenes.classification(matter, Scenes.NO_ADVISORY));
            String clock = History.of(matter).clock("limitation_ads");
            if (becomesDayOff(stage, lastDay(matter, clock)))
                return Prepared.of(matter).with("clock", clock);
        }
        throw new IllegalStateException("every last day is a day off already");
    }

    private static LocalDate lastDay(StoryCase matter, String clock) {
        JsonNode file = matter.until(
                CaseStates.COORDINATOR, "the clock", one -> one.toString().contains(clock));
        Instant due = file.path("clocks")
                .valueStream()
                .filter(one -> one.path("clockId").asString("").equals(clock))
                .map(one -> Instant.parse(one.path("due").asString()))
                .findFirst()
                .orElseThrow();
        return LocalDate.ofInstant(due.minusMillis(1), WorkingCalendar.ZONE);
    }

    /** Not where it is one already. */
    private static boolean becomesDayOff(StoryStart stage, LocalDate day) {
        Map<String, Object> dayOff =
                fields("date", day.toString(), "nameVi", "Ngày nghỉ", "status", "decided", "confidence", "unverified");
        Reply proposed = stage.api()
                .post(
                        OtherStates.ADMIN,
                        "/api/v1/registry/propose-amendment",
                        OtherStates.amendment(fields("dayOff", dayOff)));
        if (!proposed.ok()) return false;
        String path = "/api/v1/registry/amendments/" + proposed.created("amendmentId") + "/confirm-amendment";
        stage.said("admin2@hoso", path, fields());
        return true;
    }
}
