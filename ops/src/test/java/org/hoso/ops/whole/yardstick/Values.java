package org.hoso.ops.whole.yardstick;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hoso.ops.whole.yardstick.Described.Parameter;
import org.hoso.ops.whole.yardstick.Described.Reading;
import org.jspecify.annotations.Nullable;

/** What parameters are filled with. */
final class Values {
    /** In the middle of the plays, by the clock that stands: so much was known by then and no more. */
    static final Instant MIDDLE = Standing.BEGINNING.plusSeconds(9_000);

    /** By the last part of the path and the parameter, where it is not the same everywhere. */
    private static final Map<String, String> PARTICULAR = Map.ofEntries(
            Map.entry("/time from", "2026-10-01T00:00:00Z"),
            Map.entry("/time until", "2026-11-18T00:00:00Z"),
            Map.entry("/time/cases from", "2026-10-01T00:00:00Z"),
            Map.entry("/time/cases until", "2026-11-18T00:00:00Z"),
            Map.entry("/time/cases code", "VFA"),
            Map.entry("/changes from", "2026-11-18T01:00:00Z"),
            Map.entry("/changes to", "2026-11-18T05:00:00Z"),
            Map.entry("/directives from", "MOCST"),
            Map.entry("/directives to", "ABEI"),
            Map.entry("/by-province from", "MOCST"),
            Map.entry("/consistency from", "100"),
            Map.entry("/consistency to", "300"),
            Map.entry("/scorecards by", "platform"),
            Map.entry("/scorecards/cases number", "requests"),
            Map.entry("/subjects role", "seller"),
            Map.entry("/mandates role", "sector_conclusion"),
            Map.entry("/recomputed knownAt", "400"),
            Map.entry("/accountability at", "2026-11-10T00:00:00Z"),
            Map.entry("/readers at", "2026-11-18T04:00:00Z"),
            Map.entry("/outbox state", "by_hand"),
            Map.entry("/fields version", "1"),
            Map.entry("/events/receipt cursor", "0"),
            Map.entry("/letter as", "html"));

    private static final Map<String, String> GENERAL = Map.ofEntries(
            Map.entry("account", "trang-mau"),
            Map.entry("against", "2026-09-01"),
            Map.entry("agency", "ABEI"),
            Map.entry("cause", "correction"),
            Map.entry("code", "triage_urgent_internal"),
            Map.entry("extendedTo", "2026-11-30T00:00:00Z"),
            Map.entry("field", "functional_food"),
            Map.entry("form", "hoso-picture-1"),
            Map.entry("from", "2026-10-01"),
            Map.entry("until", "2026-11-30"),
            Map.entry("fromKnownAt", MIDDLE.toString()),
            Map.entry("knownAt", MIDDLE.toString()),
            Map.entry("lang", "en"),
            Map.entry("length", "5"),
            Map.entry("unit", "working_days"),
            Map.entry("dayOff", "2026-11-16"),
            Map.entry("workingDay", "2026-11-15"),
            Map.entry("limit", "2"),
            Map.entry("on", "2026-08-15"),
            Map.entry("body", "SYT_HCM"),
            Map.entry("pausedFrom", "2026-11-11T00:00:00Z"),
            Map.entry("pausedUntil", "2026-11-12T00:00:00Z"),
            Map.entry("period", "2026-11"),
            Map.entry("platform", "FACEBOOK"),
            Map.entry("position", "400"),
            Map.entry("productField", "functional_food"),
            Map.entry("province", "HCM"),
            Map.entry("receiver", "FACEBOOK"),
            Map.entry("since", "400"),
            Map.entry("size", "600"),
            Map.entry("stage", "lodged"),
            Map.entry("stand", "counted"),
            Map.entry("start", "2026-11-09T03:00:00Z"),
            Map.entry("storedName", "case.conclusion-given"),
            Map.entry("text", "mau"),
            Map.entry("toCode", "triage_internal"),
            Map.entry("toKnownAt", "2026-11-18T05:00:00Z"),
            Map.entry("trueAt", "2026-11-05T00:00:00Z"),
            Map.entry("url", "https://facebook.example/trang-mau"),
            Map.entry("version", "1"),
            Map.entry("violationType", "FOOD_NO_ADVISORY"),
            Map.entry("year", "2026"),
            Map.entry("filesAfter", "1"),
            Map.entry("restatedAfter", "1"),
            Map.entry("officer", "coordinator@abei"));

    /** What may be left out by the description, and not all the same. */
    private static final Map<String, List<String>> NEEDED = Map.of(
            "/api/v1/figures/{code}/compare", List.of("from", "until"),
            "/api/v1/queues/workload", List.of("agency"),
            "/api/v1/whatif/clocks", List.of("code", "length", "unit", "from", "until"));

    /** Of a variable of a path: where it was answered before, and under which name. */
    private static final Map<String, List<String>> FOUND = Map.ofEntries(
            Map.entry("appealId", List.of("/api/v1/appeals", "appealId")),
            Map.entry("affairId", List.of("affairs", "stream")),
            Map.entry("amendmentId", List.of("/api/v1/registry/amendments", "id")),
            Map.entry("decision", List.of("/api/v1/cases/{caseId}/decisions", "eventId")),
            Map.entry("dispatchId", List.of("/api/v1/cases/{caseId}/dispatches", "dispatchId")),
            Map.entry("fileId", List.of("/api/v1/exports", "id")),
            Map.entry("key", List.of("/api/v1/subjects", "key")),
            Map.entry("listingId", List.of("lists", "stream")),
            Map.entry("personId", List.of("/api/v1/subjects", "key")),
            Map.entry("publicationId", List.of("/api/v1/publications", "publicationId")),
            Map.entry("size", List.of("/api/v1/proofs/checkpoints", "size")),
            Map.entry("version", List.of("/api/v1/cases/{caseId}/corrections", "version")),
            Map.entry("code", List.of("/api/v1/figures", "code")));

    private Values() {}

    static boolean needed(Reading reading, Parameter parameter) {
        return parameter.required()
                || NEEDED.getOrDefault(reading.path(), List.of()).contains(parameter.name());
    }

    /** Of a parameter of a query; nothing where none is known. */
    static @Nullable String query(Reading reading, Parameter parameter) {
        String asked = reading.path() + " " + parameter.name();
        for (Map.Entry<String, String> one : PARTICULAR.entrySet())
            if (asked.endsWith(one.getKey())) return one.getValue();
        if (!parameter.schema().path("enum").isEmpty())
            return parameter.schema().path("enum").path(0).asString();
        String type = parameter.schema().path("type").toString();
        if (type.contains("boolean")) return "true";
        return GENERAL.get(parameter.name());
    }

    /** Of a variable of a path, up to some. @param path so far filled, for what is of the same case */
    static List<String> path(String variable, String filled, Pool pool) {
        if (variable.equals("list")) return List.of("black", "white");
        if (variable.equals("date")) return List.of("2026-11-18");
        if (variable.equals("version") && filled.endsWith("/history/")) return List.of("0", "2");
        List<String> where = FOUND.get(variable);
        if (where == null) return List.of();
        String from = where.getFirst();
        if (from.contains("{caseId}") && filled.contains("/cases/"))
            from = from.replace("{caseId}", filled.split("/")[4]);
        List<String> found = pool.of(from, where.getLast());
        return variable.equals("code") ? found : found.subList(0, Math.min(3, found.size()));
    }
}
