package org.hoso.ops.whole.tour;

import static org.hoso.ops.sample.Fields.fields;

import java.util.List;
import java.util.Map;
import org.hoso.cases.Refusal;
import org.hoso.ops.sample.Matter;
import org.hoso.ops.sample.Reply;
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
                Refusal.USE_CORRECT_CLASSIFICATION,
                stage -> {
                    Matter matter = Scenes.reported(stage);
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

    private static Reply correct(Matter matter, long version, String field, String value) {
        return matter.ask(
                OFFICER,
                "correct-record",
                fields(
                        "version",
                        version,
                        "fields",
                        List.of(fields("field", field, "value", value)),
                        "reason",
                        "Ghi nhầm.",
                        "authority",
                        matter.document("15/TTr")));
    }
}
