package org.hoso.ops.whole.tour;

import static org.hoso.ops.sample.CommandBody.fields;

import java.util.List;
import java.util.Map;
import org.hoso.cases.Refusal;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.whole.tour.Scenario.ByOfficers;

/** Figures that are not published: of a year before there was anything to count. */
final class Publishing {
    private Publishing() {}

    static Map<Refusal, ByOfficers> scenarios() {
        return Map.of(
                Refusal.FIGURES_UNFIT,
                stage -> propose(stage, 3, 2),
                Refusal.UNKNOWN_PUBLICATION,
                stage -> ask(stage, Scenes.nobody(), "publish-figures", fields()),
                Refusal.PUBLICATION_SETTLED,
                stage -> {
                    String id = propose(stage, 0, 0)
                            .body()
                            .path("created")
                            .path("publicationId")
                            .asString();
                    ask(stage, id, "withdraw-figures", fields("reason", "nhập nhầm kỳ"));
                    return ask(stage, id, "publish-figures", fields());
                });
    }

    private static Reply propose(StoryStart stage, int numerator, int denominator) {
        var all = fields(
                "cut",
                "overall",
                "part",
                "all",
                "suppressed",
                false,
                "counts",
                List.of(fields("numerator", numerator, "denominator", denominator)));
        var table = fields(
                "period",
                "2020-01",
                "position",
                1,
                "threshold",
                5,
                "figures",
                List.of(fields("code", "removal-rate", "version", 1)),
                "rows",
                List.of(all),
                "rule",
                2);
        return stage.api().post("lists@abei", "/api/v1/publishing/propose-figures", fields("table", table));
    }

    private static Reply ask(StoryStart stage, String id, String command, Map<String, Object> body) {
        return stage.api().post("coordinator@abei", "/api/v1/publishing/" + id + "/" + command, body);
    }
}
