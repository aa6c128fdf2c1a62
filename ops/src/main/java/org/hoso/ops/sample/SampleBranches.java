package org.hoso.ops.sample;

import static org.hoso.ops.sample.CommandBody.document;
import static org.hoso.ops.sample.CommandBody.fields;
import static org.hoso.ops.sample.SamplePlay.day;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.hoso.ops.sample.stories.Openings;
import tools.jackson.databind.JsonNode;

/**
 * The ways that a sample expects to be open after its conclusion: each is asked for by the step that begins it, in a dry run, and
 * counts where the system takes it. What another matter of the sample would have done before (a notice whose time ran out,
 * nobody found behind a site, the violator named) is done for real first.
 */
final class SampleBranches {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** The bodies that sanction advertising and trade, and the investigators, since 2025-03-01 (mandates.yaml). */
    private static final String ADVERTISING = "ABEI";

    private static final String TRADE = "DMSD";
    private static final String INVESTIGATORS = "CSKT";
    private static final Set<String> OF_TRADE = Set.of("trade", "ecommerce");

    private final Api api;
    private final SampleCase sample;
    private final String caseId;
    private final String item;
    private final Instant at;
    private final String conclusion;

    SampleBranches(Api api, SampleCase sample, String caseId, String item, Instant at, String conclusion) {
        this.api = api;
        this.sample = sample;
        this.caseId = caseId;
        this.item = item;
        this.at = at;
        this.conclusion = conclusion;
    }

    /** @param notice id of the notice that was sent, empty where none was */
    void compare(Played played, String notice) {
        List<String> open = new ArrayList<>();
        List<String> why = new ArrayList<>();
        List<String> expected = sample.expectedList("branches");
        for (String branch : expected) {
            if (branch.equals("removal") ? !notice.isEmpty() : taken(branch, notice, why)) open.add(branch);
        }
        played.compare("branches", expected, open, String.join(", ", why));
    }

    private boolean taken(String branch, String notice, List<String> why) {
        Reply reply = switch (branch) {
            case "sanction" -> record(ADVERTISING);
            case "trade_sanction" -> lead(TRADE);
            case "criminal_check" ->
                dry(
                        "coordinator@abei",
                        "refer-to-investigators",
                        fields("toAgency", INVESTIGATORS, "document", document("CA-" + sample.id(), day(at))));
            case "block" -> block(notice);
            case "remedies_only" -> remedies();
            case "blacklist" -> blacklist();
            case "refer_consumer_protection" -> referred("consumer_dispute", "VCC");
            case "refer_denunciation" -> referred("denunciation", "TTCP");
            default -> throw new IllegalStateException("the sample knows no way " + branch);
        };
        if (!reply.ok()) why.add(branch + ": " + SamplePlay.why(reply));
        return reply.ok();
    }

    /** Once the violator is named, whenever that will be: of the advertising acts, as those of trade are the trade body's. */
    private Reply record(String body) {
        Reply named = step(
                "recorder@" + body.toLowerCase(Locale.ROOT),
                "identify-subject",
                Openings.who(
                        "individual", "advertiser", "0790000000" + sample.id().substring(3)));
        if (!named.ok()) return named;
        String subject = named.created("subjectId");
        List<Object> acts = new ArrayList<>();
        for (JsonNode type : api.get(
                        "coordinator@abei",
                        "/api/v1/cases/" + caseId + "?since=v"
                                + named.body().path("version").asLong())
                .body()
                .path("classification")
                .path("types"))
            if (!OF_TRADE.contains(type.path("lawField").asString()))
                acts.add(fields(
                        "violationType", type.path("violationType").asString(), "endedOn", sample.text("act_date")));
        return dry(
                "recorder@" + body.toLowerCase(Locale.ROOT),
                "issue-record",
                fields(
                        "subjectId",
                        subject,
                        "acts",
                        acts,
                        "document",
                        document("BB-" + sample.id(), day(at)),
                        "refusedToSign",
                        false));
    }

    /** The trade body takes the case over before it sanctions. */
    private Reply lead(String body) {
        return dry("coordinator@abei", "offer-lead", fields("toAgency", body));
    }

    private Reply block(String notice) {
        boolean nobody = sample.text("platform").startsWith("WEBSITE");
        if (nobody)
            step("coordinator@abei", "declare-subject-unidentifiable", fields("efforts", "Đã tra cứu chủ trang."));
        else if (notice.isEmpty())
            step(
                    "liaison@abei",
                    "notify-platform",
                    fields(
                            "platform", sample.text("platform"),
                            "itemIds", List.of(item),
                            "ground", "advertising",
                            "urgent", false,
                            "channel", SamplePlay.channel(sample.text("platform")),
                            "document", document("YC-" + sample.id(), day(at)),
                            "proof", document("BN-" + sample.id(), day(at)),
                            "conclusionId", conclusion.isEmpty() ? null : conclusion));
        Map<String, Object> order = fields(
                "at", at.plus(Duration.ofDays(2)).toString(),
                "itemIds", List.of(item),
                "target", "isp",
                "ground", nobody ? "no_owner_found" : "removal_clock_breached",
                "document", document("NC-" + sample.id(), day(at)));
        Instant patient = Instant.now().plus(PATIENCE);
        Reply reply = dry("liaison@abei", "order-block", order);
        // The time ran out long ago; that it did is recorded by the system itself, a little later.
        while (reply.text("code").equals("block-ground-not-met")
                && Instant.now().isBefore(patient)) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            reply = dry("liaison@abei", "order-block", order);
        }
        return reply;
    }

    private Reply remedies() {
        return dry(
                "decider@abei",
                "order-remedies-only",
                fields(
                        "remedies", List.of("REMOVE_AD"),
                        "reason", "Hết thời hiệu xử phạt.",
                        "document", document("KP-" + sample.id(), day(at))));
    }

    private Reply blacklist() {
        return api.post(
                "lists@abei",
                "/api/v1/lists/propose-listing?dryRun=true",
                fields(
                        "list", "black",
                        "kind", "site",
                        "url", sample.text("url"),
                        "naturalPerson", false,
                        "ground", fields("caseId", caseId),
                        "from", day(Instant.now()).toString(),
                        "reviewOn", day(Instant.now()).plusMonths(6).toString()));
    }

    private Reply referred(String reason, String to) {
        return dry("intake@abei", "reject-report", fields("reason", reason, "referTo", to));
    }

    private Reply dry(String officer, String command, Map<String, Object> body) {
        body.putIfAbsent("at", at.toString());
        return api.post(officer, "/api/v1/cases/" + caseId + "/" + command + "?dryRun=true", body);
    }

    private Reply step(String officer, String command, Map<String, Object> body) {
        body.putIfAbsent("at", at.toString());
        return api.post(officer, "/api/v1/cases/" + caseId + "/" + command, body);
    }
}
