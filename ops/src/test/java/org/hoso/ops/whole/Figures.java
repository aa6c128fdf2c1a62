package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.wire.CaseJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every figure, count and list that must read the same whoever is erased: a line for each, and one more for each new view. */
final class Figures {
    /**
     * What is no figure: an erasure is an event like any other, so places grow; the instant of asking and what is left until
     * then; and personal texts, which are what it takes away.
     */
    private static final Set<String> MOVING = Set.of(
            "version",
            "position",
            "knownAt",
            "now",
            "asOf",
            "left",
            "subject_name",
            "subject_identity_number",
            "subject_address",
            "withheld",
            "text");

    private final Api api;
    private final Downloads downloads;
    /** Everything is asked up to here, so that no clock moves a figure. */
    private final Instant until;

    Figures(Running running, Api api, Instant until) {
        this.api = api;
        this.downloads = new Downloads(running, api);
        this.until = until;
    }

    private Map<String, String> asked() {
        LocalDate day = LocalDate.ofInstant(until, java.time.ZoneOffset.UTC);
        String period = "from=" + day.minusDays(200) + "&until=" + day;
        String instants = "from=2026-01-01T00:00:00Z&until=" + until;
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("/api/v1/board?limit=200", "coordinator@abei");
        paths.put("/api/v1/board?limit=200&track=sanction", "coordinator@mocst");
        paths.put("/api/v1/board/past?limit=200&knownAt=" + until, "coordinator@abei");
        paths.put("/api/v1/queues/overdue?limit=200&knownAt=" + until, "coordinator@mocst");
        paths.put("/api/v1/queues/workload?agency=ABEI&limit=200&knownAt=" + until, "coordinator@abei");
        paths.put("/api/v1/repeats?platform=FACEBOOK&limit=100&on=" + day, "coordinator@abei");
        paths.put("/api/v1/repeats/orphans?limit=100", "coordinator@abei");
        paths.put("/api/v1/directives/by-province", "coordinator@mocst");
        for (String by : List.of("holder", "agency", "platform"))
            paths.put("/api/v1/time?by=" + by + "&" + instants, "auditor@gov");
        paths.put("/api/v1/whatif/clocks?code=ad_removal_24h&length=1&unit=hours&limit=200&" + period, "auditor@gov");
        for (String figure : List.of("on-time-rate", "removal-rate"))
            for (String of : List.of("?", "/cases?limit=200&"))
                paths.put("/api/v1/figures/" + figure + of + period, "auditor@gov");
        paths.put("/api/v1/exports/sanction-decisions?" + period, "decider@abei");
        return paths;
    }

    /** By address, told so that only what may not change counts. */
    Map<String, String> taken(List<String> cases) {
        Map<String, String> taken = new LinkedHashMap<>();
        asked().forEach((path, officer) ->
                taken.put(path, path.contains("/exports/") ? rows(officer, path) : figure(officer, path)));
        for (String id : cases)
            for (String of : List.of("time", "accountability?trueAt=" + until, "clocks", "repeats"))
                taken.put(id + " " + of, figure("auditor@gov", "/api/v1/cases/" + id + "/" + of));
        return taken;
    }

    /** The same search, with what is found by codes and names of products. */
    String found(String word) {
        Reply reply = api.post("coordinator@abei", "/api/v1/search", Map.of("text", word, "limit", 100));
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
        return told(reply.body());
    }

    private String figure(String officer, String path) {
        Reply reply = api.look(officer, path);
        assertThat(reply.status()).as(path + " " + reply.body()).isEqualTo(200);
        return told(reply.body());
    }

    private String rows(String officer, String path) {
        var file = downloads.get(
                officer,
                path,
                Map.of("Accept", "application/x-ndjson", "Hoso-Reason", "kiem tra theo ke hoach 12/KH-TTCP"));
        assertThat(file.statusCode()).isEqualTo(200);
        return new String(file.body(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> told(CaseJson.stored().readTree(line)))
                .collect(Collectors.joining("\n"));
    }

    private static String told(JsonNode answer) {
        return kept(answer).toString();
    }

    private static JsonNode kept(JsonNode node) {
        if (node.isArray()) {
            var list = CaseJson.stored().createArrayNode();
            node.forEach(one -> list.add(kept(one)));
            return list;
        }
        if (!node.isObject()) return node;
        ObjectNode kept = CaseJson.stored().createObjectNode();
        new TreeMap<>(node.properties().stream()
                        .filter(one -> !MOVING.contains(one.getKey()) && !isAddress(one.getValue()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .forEach((name, value) -> kept.set(name, kept(value)));
        return kept;
    }

    /** Where the same is answered again: with the place of the ledger in it. */
    private static boolean isAddress(JsonNode value) {
        return value.isString() && value.asString().startsWith("/api/");
    }
}
