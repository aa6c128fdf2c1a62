package org.hoso.ops.whole.tour;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hoso.cases.Refusal;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.whole.tour.Scenario.ByOfficers;

/** Turned down while a record is corrected. */
final class Correcting {
    private static final String OFFICER = "coordinator@abei";

    private Correcting() {}

    static Map<Refusal, ByOfficers> scenarios() {
        return Map.of(
                Refusal.UNKNOWN_EVENT,
                stage -> correct(Scenes.reported(stage), 99, "at", "2026-06-01T00:00:00Z"),
                Refusal.FIELD_NOT_CORRECTABLE,
                stage -> correct(Scenes.reported(stage), 0, "clocks", "{}"),
                Refusal.VALUE_NOT_READABLE,
                stage -> correct(Scenes.reported(stage), 0, "actDate", "yesterday"),
                Refusal.EVENT_NOT_CORRECTABLE,
                stage -> {
                    StoryCase matter = Scenes.reported(stage);
                    String earlier = matter.now().minus(Duration.ofHours(1)).toString();
                    Reply first = correct(matter, 0, "at", earlier);
                    return correct(matter, first.body().path("version").asLong(), "authority", "9/TTr");
                },
                Refusal.FIELD_CORRECTED_TWICE,
                stage -> {
                    StoryCase matter = Scenes.reported(stage);
                    String earlier = matter.now().minus(Duration.ofHours(1)).toString();
                    return correct(
                            matter,
                            0,
                            fields("field", "at", "value", earlier),
                            fields("field", "/at", "value", earlier));
                },
                Refusal.USE_CORRECT_CLASSIFICATION,
                stage -> {
                    StoryCase matter = Scenes.reported(stage);
                    long version = matter.step(
                                    "classifier@abei",
                                    "classify-violation",
                                    Scenes.classification(matter, Scenes.NO_ADVISORY))
                            .body()
                            .path("version")
                            .asLong();
                    return correct(matter, version, "actDate", "2026-06-01");
                });
    }

    private static Reply correct(StoryCase matter, long version, String field, String value) {
        return correct(matter, version, fields("field", field, "value", value));
    }

    @SafeVarargs
    private static Reply correct(StoryCase matter, long version, Map<String, Object>... corrected) {
        return matter.ask(
                OFFICER,
                "correct-record",
                fields(
                        "version",
                        version,
                        "fields",
                        List.of(corrected),
                        "reason",
                        "Ghi nhầm.",
                        "authority",
                        matter.document("15/TTr")));
    }
}
