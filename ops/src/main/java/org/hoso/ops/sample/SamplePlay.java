package org.hoso.ops.sample;

import static org.hoso.ops.sample.Fields.document;
import static org.hoso.ops.sample.Fields.fields;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Handles one sample report as its expected handling says, and compares what the system makes of it: whether it joins or
 * opens, which version of each violation type holds, which body may conclude, which may ask the platform.
 */
final class SamplePlay {
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Api api;
    private final String run;

    /** @param run keeps the addresses of one run apart from those of another */
    SamplePlay(Api api, String run) {
        this.api = api;
        this.run = run;
    }

    Played play(SampleCase sample) {
        Played played = new Played(sample);
        Instant at = OffsetDateTime.parse(sample.text("reported_at")).toInstant();
        Reply reported = api.post("intake@abei", "/api/v1/cases/report-content", report(sample, at));
        String decision = decision(reported, sample);
        played.compare("decision", sample.expected("decision"), decision, reported.text("code"));
        if (!decision.equals("violation")) return played;
        String caseId = reported.text("caseId");
        classify(sample, caseId, at.plus(Duration.ofHours(1)), played);
        String conclusion = conclude(sample, caseId, at.plus(Duration.ofHours(2)), played);
        askForRemoval(sample, reported, at.plus(Duration.ofHours(4)), conclusion, played);
        return played;
    }

    /** What the system alone decides of a report; the rest is an officer's word, taken from the expectation. */
    private static String decision(Reply reported, SampleCase sample) {
        if (reported.body().path("events").path(0).asString("").equals("report-joined")) return "duplicate";
        if (reported.text("code").equals("bad-shape")) return "need_info";
        if (reported.status() != 201) return "turned_down";
        return sample.expected("decision").equals("duplicate") ? "opened" : sample.expected("decision");
    }

    private Map<String, Object> report(SampleCase sample, Instant at) {
        JsonNode url = sample.line().path("url");
        List<Object> items = url.isString()
                ? List.of(fields(
                        "url", url.asString() + (url.asString().contains("?") ? "&" : "?") + "luot=" + run,
                        "platform", orNull(sample.text("platform")),
                        "itemKind", orNull(sample.text("item_kind")),
                        "handle", orNull(sample.text("handle"))))
                : List.of();
        return fields(
                "at", at.toString(),
                "reporter",
                        fields(
                                "type", sample.text("reporter_type"),
                                "province", orNull(sample.text("reporter_province"))),
                "title", sample.text("title"),
                "description", orNull(sample.text("description")),
                "claimedEffect", orNull(sample.text("claimed_effect")),
                "productField", orNull(sample.text("product_field")),
                "productName", orNull(sample.text("product_name")),
                "actDate", orNull(sample.text("act_date")),
                "urgency", orNull(sample.expected("urgency")),
                "items", items);
    }

    private void classify(SampleCase sample, String caseId, Instant at, Played played) {
        Reply reply = step(
                "classifier@abei",
                caseId,
                "classify-violation",
                fields(
                        "at", at.toString(),
                        "productField", sample.text("product_field"),
                        "violationTypes", sample.expectedList("violation_types"),
                        "actDate", sample.text("act_date"),
                        "urgency", sample.expected("urgency")));
        played.compare("violation_types", "accepted", accepted(reply), why(reply));
        if (!reply.ok()) return;
        JsonNode file = api.get(
                        "coordinator@abei",
                        "/api/v1/cases/" + caseId + "?since=v"
                                + reply.body().path("version").asLong())
                .body();
        List<String> provisions = StreamSupport.stream(
                        file.path("classification").path("types").spliterator(), false)
                .map(type -> type.path("decree").asString() + ":"
                        + type.path("article").asString(""))
                .toList();
        played.compare("penalty_provisions", sample.expectedList("penalty_provisions"), provisions, "");
    }

    /** @return the conclusion's id, empty where none was given */
    private String conclude(SampleCase sample, String caseId, Instant at, Played played) {
        String body = sample.expected("sector_conclusion_by");
        if (body.isEmpty()) return "";
        Reply asked =
                step("coordinator@abei", caseId, "request-conclusion", fields("at", at.toString(), "fromAgency", body));
        if (!asked.ok()) {
            played.compare("sector_conclusion_by", body, "turned down", why(asked));
            return "";
        }
        Reply given = step(
                "expert@" + body.toLowerCase(Locale.ROOT),
                caseId,
                "give-conclusion",
                fields(
                        "at", at.plus(Duration.ofHours(1)).toString(),
                        "requestId", asked.created("requestId"),
                        "finding", "violation",
                        "document", document("KL-" + sample.id(), day(at)),
                        "grounds", "Theo hồ sơ mẫu."));
        played.compare("sector_conclusion_by", body, given.ok() ? body : "turned down", why(given));
        return given.ok() ? given.created("conclusionId") : "";
    }

    private void askForRemoval(SampleCase sample, Reply reported, Instant at, String conclusion, Played played) {
        String body = sample.expected("removal_request_by");
        if (body.isEmpty()) return;
        String caseId = reported.text("caseId");
        if (!body.equals("ABEI"))
            step(
                    "coordinator@abei",
                    caseId,
                    "join-agency",
                    fields("at", at.toString(), "agency", body, "capacity", "co_handler"));
        String item = reported.body().path("created").path("itemIds").path(0).asString("");
        Reply asked = step(
                "liaison@" + body.toLowerCase(Locale.ROOT),
                caseId,
                "notify-platform",
                fields(
                        "at", at.plusSeconds(60).toString(),
                        "platform", sample.text("platform"),
                        "itemIds", List.of(item),
                        "ground", body.equals("IDEA") ? "ecommerce" : "advertising",
                        "urgent", false,
                        "channel", channel(sample.text("platform")),
                        "document", document("YC-" + sample.id(), day(at)),
                        "conclusionId", conclusion.isEmpty() ? null : conclusion));
        played.compare("removal_request_by", body, asked.ok() ? body : "turned down", why(asked));
    }

    private static String channel(String platform) {
        return switch (platform) {
            case "WEBSITE_VN" -> "registrar";
            case "WEBSITE_INTL" -> "isp_block";
            default -> "official_letter";
        };
    }

    private Reply step(String officer, String caseId, String command, Map<String, Object> body) {
        return api.post(officer, "/api/v1/cases/" + caseId + "/" + command, body);
    }

    private static String accepted(Reply reply) {
        return reply.ok() ? "accepted" : "turned down";
    }

    private static String why(Reply reply) {
        return reply.ok() ? "" : reply.status() + " " + reply.text("code");
    }

    private static LocalDate day(Instant at) {
        return at.atZone(VIET_NAM).toLocalDate();
    }

    private static @org.jspecify.annotations.Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
