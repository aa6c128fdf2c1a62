package org.hoso.ops.sample;

import static org.hoso.ops.sample.CommandBody.document;
import static org.hoso.ops.sample.CommandBody.fields;

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
 * opens, what its classification comes to, which version of each violation type holds, which body is proposed to conclude and
 * which to ask the platform, and whether each may; last, which ways are open from there ({@link SampleBranches}).
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
        String taken = taken(reported);
        if (!taken.equals("opened")) {
            played.compare("decision", sample.expected("decision"), taken, reported.text("code"));
            return played;
        }
        String caseId = reported.text("caseId");
        classify(sample, caseId, at.plus(Duration.ofHours(1)), played);
        String conclusion = conclude(sample, caseId, at.plus(Duration.ofHours(2)), played);
        String notice = askForRemoval(sample, reported, at.plus(Duration.ofHours(4)), conclusion, played);
        new SampleBranches(api, sample, caseId, item(reported), at.plus(Duration.ofHours(5)), conclusion)
                .compare(played, notice);
        return played;
    }

    /** What the system alone makes of a report; what an opened case comes to, its classification says. */
    private static String taken(Reply reported) {
        if (reported.body().path("events").path(0).asString("").equals("report-joined")) return "duplicate";
        if (reported.text("code").equals("bad-shape")) return "need_info";
        return reported.status() == 201 ? "opened" : "turned_down";
    }

    static String item(Reply reported) {
        return reported.body().path("created").path("itemIds").path(0).asString("");
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
        played.compare("decision", sample.expected("decision"), decision(file), "");
    }

    private static String decision(JsonNode file) {
        String verdict = file.path("classification").path("verdict").asString("");
        return verdict.equals("insufficient_info") ? "need_info" : verdict;
    }

    /** Whom the registry proposes for this matter on that day. */
    private void compareProposed(String field, SampleCase sample, String role, Instant at, Played played) {
        StringBuilder path = new StringBuilder("/api/v1/registry/mandates?role=" + role + "&on=" + day(at)
                + "&productField=" + sample.text("product_field") + "&platform=" + sample.text("platform"));
        sample.expectedList("violation_types")
                .forEach(type -> path.append("&violationType=").append(type));
        Reply reply = api.get("coordinator@abei", path.toString());
        String first = reply.body().path("entries").path(0).path("agency").asString("");
        played.compare(field + " (proposed)", sample.expected(field), first, why(reply));
    }

    /** @return the conclusion's id, empty where none was given */
    private String conclude(SampleCase sample, String caseId, Instant at, Played played) {
        String body = sample.expected("sector_conclusion_by");
        if (body.isEmpty()) return "";
        compareProposed("sector_conclusion_by", sample, "sector_conclusion", at, played);
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
                        "finding", sample.expected("decision"),
                        "document", document("KL-" + sample.id(), day(at)),
                        "grounds", "Theo hồ sơ mẫu."));
        played.compare("sector_conclusion_by", body, given.ok() ? body : "turned down", why(given));
        return given.ok() ? given.created("conclusionId") : "";
    }

    /** @return the notice's id, empty where none was sent */
    private String askForRemoval(SampleCase sample, Reply reported, Instant at, String conclusion, Played played) {
        String body = sample.expected("removal_request_by");
        if (body.isEmpty()) return "";
        compareProposed("removal_request_by", sample, "removal_request", at, played);
        String caseId = reported.text("caseId");
        if (!body.equals("ABEI"))
            step(
                    "coordinator@abei",
                    caseId,
                    "join-agency",
                    fields("at", at.toString(), "agency", body, "capacity", "co_handler"));
        Reply asked = step(
                "liaison@" + body.toLowerCase(Locale.ROOT),
                caseId,
                "notify-platform",
                fields(
                        "at", at.plusSeconds(60).toString(),
                        "platform", sample.text("platform"),
                        "itemIds", List.of(item(reported)),
                        "ground", ground(body, sample),
                        "urgent", false,
                        "channel", channel(sample.text("platform")),
                        "document", document("YC-" + sample.id(), day(at)),
                        "proof", document("BN-" + sample.id(), day(at.plusSeconds(60))),
                        "conclusionId", conclusion.isEmpty() ? null : conclusion));
        played.compare("removal_request_by", body, asked.ok() ? body : "turned down", why(asked));
        return asked.ok() ? asked.created("noticeId") : "";
    }

    /** The duty of e-commerce law binds marketplaces; elsewhere the trade side asks by the decree on online content. */
    private static String ground(String body, SampleCase sample) {
        if (!body.equals("IDEA")) return "advertising";
        return sample.text("platform").startsWith("WEBSITE") ? "content" : "ecommerce";
    }

    static String channel(String platform) {
        return switch (platform) {
            case "WEBSITE_VN" -> "registrar";
            case "WEBSITE_INTL" -> "hosting_provider";
            default -> "official_letter";
        };
    }

    private Reply step(String officer, String caseId, String command, Map<String, Object> body) {
        return api.post(officer, "/api/v1/cases/" + caseId + "/" + command, body);
    }

    private static String accepted(Reply reply) {
        return reply.ok() ? "accepted" : "turned down";
    }

    static String why(Reply reply) {
        return reply.ok() ? "" : reply.status() + " " + reply.text("code");
    }

    static LocalDate day(Instant at) {
        return at.atZone(VIET_NAM).toLocalDate();
    }

    private static @org.jspecify.annotations.Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
