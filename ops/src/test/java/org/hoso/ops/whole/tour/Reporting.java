package org.hoso.ops.whole.tour;

import static org.hoso.ops.sample.CommandBody.fields;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hoso.cases.Refusal;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.whole.tour.Scenario.ByOfficers;

/** Turned down while reporting. */
final class Reporting {
    private Reporting() {}

    static Map<Refusal, ByOfficers> scenarios() {
        return Map.ofEntries(
                Map.entry(
                        Refusal.UNKNOWN_PLATFORM,
                        stage ->
                                item(stage, fields("url", StoryStart.post("facebook.example"), "platform", "MYSPACE"))),
                Map.entry(
                        Refusal.PLATFORM_NOT_OF_ADDRESS,
                        stage -> item(stage, fields("url", StoryStart.post("facebook.example"), "platform", "TIKTOK"))),
                Map.entry(
                        Refusal.UNKNOWN_ITEM_KIND,
                        stage -> item(
                                stage, fields("url", StoryStart.post("facebook.example"), "itemKind", "hologram"))),
                Map.entry(Refusal.UNKNOWN_PRODUCT_FIELD, stage -> report(stage, "productField", "moon_rocks")),
                Map.entry(
                        Refusal.UNKNOWN_PROVINCE,
                        stage -> report(stage, "reporter", fields("type", "citizen", "province", "XX"))),
                Map.entry(Refusal.ITEM_ALREADY_KNOWN, stage -> {
                    String url = StoryStart.post("facebook.example");
                    StoryCase matter = stage.reported("intake@abei", stage.daysAgo(3), Scenes.report(url));
                    return matter.ask("intake@abei", "add-item", fields("item", fields("url", url)));
                }),
                Map.entry(
                        Refusal.ACT_AFTER_REPORT,
                        stage -> report(
                                stage, "actDate", stage.daysAgo(1).toString().substring(0, 10))),
                Map.entry(
                        Refusal.MEASURES_TAKEN,
                        stage -> Scenes.Recorded.in(stage, 4)
                                .matter()
                                .ask("intake@abei", "reject-report", fields("reason", "no_violation"))),
                Map.entry(Refusal.UNKNOWN_REQUEST, stage -> supply(Scenes.reported(stage), Scenes.nobody())),
                Map.entry(Refusal.ALREADY_ANSWERED, stage -> {
                    StoryCase matter = Scenes.reported(stage);
                    String request = matter.step("intake@abei", "request-information", fields("question", "Mua ở đâu?"))
                            .created("requestId");
                    supply(matter, request);
                    return supply(matter, request);
                }),
                Map.entry(
                        Refusal.UNKNOWN_REPORT,
                        stage -> Scenes.reported(stage)
                                .ask(
                                        "intake@abei",
                                        "notify-outcome",
                                        fields(
                                                "addressee",
                                                "reporter",
                                                "reportId",
                                                Scenes.nobody(),
                                                "outcome",
                                                "no_violation"))));
    }

    private static Reply item(StoryStart stage, Map<String, Object> item) {
        return Scenes.reported(stage).ask("intake@abei", "add-item", fields("item", item));
    }

    private static Reply report(StoryStart stage, String field, Object value) {
        Map<String, Object> report = new LinkedHashMap<>(Scenes.report());
        report.put("at", stage.daysAgo(3).toString());
        report.put(field, value);
        return stage.api().post("intake@abei", "/api/v1/cases/report-content", report);
    }

    private static Reply supply(StoryCase matter, String request) {
        return matter.ask(
                "intake@abei", "supply-information", fields("requestId", request, "answer", "Mua trên mạng."));
    }
}
