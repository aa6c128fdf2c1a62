package org.hoso.ops.whole;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.CommandBody;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryStart;
import org.hoso.wire.CaseJson;

/** Bodies as tests send them, right ones and wrong ones. */
final class Bodies {
    private Bodies() {}

    /** A good report of an address nobody reported yet. */
    static Map<String, Object> report() {
        return new LinkedHashMap<>(CommandBody.fields(
                "reporter",
                CommandBody.fields("type", "citizen", "province", "HCM"),
                "title",
                "Viên uống trị dứt điểm tiểu đường",
                "productField",
                "functional_food",
                "items",
                List.of(CommandBody.fields("url", StoryStart.post("facebook.example")))));
    }

    static String json(Map<String, Object> body) {
        return CaseJson.stored().writeValueAsString(body);
    }

    /** A good report with one field as given. */
    static String reportWith(String field, Object value) {
        Map<String, Object> report = report();
        report.put(field, value);
        return json(report);
    }

    static String reportWithout(String field) {
        Map<String, Object> report = report();
        report.remove(field);
        return json(report);
    }

    /** A good report whose title is these characters of JSON, unescaped. */
    static String reportTitled(String rawJson) {
        return reportWith("title", "TITLE").replace("\"TITLE\"", '"' + rawJson + '"');
    }

    static String reportOf(String url) {
        return reportWith("items", List.of(CommandBody.fields("url", url)));
    }

    static String tomorrow() {
        return Instant.now().plus(Duration.ofDays(1)).toString();
    }

    static Map<String, Object> note(String text) {
        return CommandBody.fields("audience", "bodies", "text", text);
    }

    /**
     * A case reported just now to ABEI, which can be read: views gather events before they write, unless somebody waits. No clock of it runs out
     * during a test.
     *
     * @return its id
     */
    static String freshCase(Api api) {
        Reply reply = api.post("intake@abei", "/api/v1/cases/report-content", report());
        if (reply.status() != 201)
            throw new IllegalStateException("no case was opened: " + reply.status() + " " + reply.body());
        String id = reply.text("caseId");
        api.get("intake@abei", "/api/v1/cases/" + id + "/history?since=v0");
        return id;
    }
}
