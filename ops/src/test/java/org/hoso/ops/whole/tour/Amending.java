package org.hoso.ops.whole.tour;

import static org.hoso.ops.sample.CommandBody.fields;

import java.util.Map;
import org.hoso.cases.Refusal;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.whole.tour.Scenario.ByOfficers;

/** Amendments of the law's data that are turned down; none of these is ever confirmed. */
final class Amending {
    private Amending() {}

    static Map<Refusal, ByOfficers> scenarios() {
        return Map.of(
                Refusal.AMENDMENT_UNFIT,
                stage -> propose(stage, "2031-01-04"),
                Refusal.UNKNOWN_AMENDMENT,
                stage -> ask(stage, Scenes.nobody(), "confirm-amendment", fields()),
                Refusal.AMENDMENT_SETTLED,
                stage -> {
                    String id = propose(stage, "2031-01-03")
                            .body()
                            .path("created")
                            .path("amendmentId")
                            .asString();
                    ask(stage, id, "withdraw-amendment", fields("reason", "nhập nhầm"));
                    return ask(stage, id, "confirm-amendment", fields());
                });
    }

    private static Reply propose(StoryStart stage, String day) {
        var dayOff = fields("date", day, "nameVi", "Ngày nghỉ", "status", "proposed", "confidence", "unverified");
        return stage.api()
                .post(
                        "admin@hoso",
                        "/api/v1/registry/propose-amendment",
                        fields(
                                "change",
                                fields("dayOff", dayOff),
                                "document",
                                fields("number", "1/QĐ", "date", "2026-11-02"),
                                "legalBasis",
                                "Điều 112 Bộ luật Lao động"));
    }

    private static Reply ask(StoryStart stage, String id, String command, Map<String, Object> body) {
        return stage.api().post("admin2@hoso", "/api/v1/registry/amendments/" + id + "/" + command, body);
    }
}
