package org.hoso.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the figures and goals that platforms.yaml quotes from announcements. */
final class PublishedFigures {
    private static final Pattern PERIOD =
            Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])|-H[12]|-Q[1-4]|-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2})?");
    private static final Pattern MONTH_OR_DAY = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])(-\\d{2})?");
    private static final Set<String> GROUPS = Set.of("ALL_CROSS_BORDER", "MARKETPLACES");
    private static final List<String> OTHER_COUNTS =
            List.of("accounts", "accounts_locked", "accounts_removed", "audio", "channels", "groups", "pages", "shops");

    private PublishedFigures() {}

    static List<PublishedStat> readStats(List<Entry> entries, Set<String> platforms) {
        Set<String> counted = new TreeSet<>(platforms);
        counted.addAll(GROUPS);
        return entries.stream().map(entry -> readStat(entry, counted)).toList();
    }

    private static PublishedStat readStat(Entry entry, Set<String> counted) {
        Set<String> fields = new TreeSet<>(OTHER_COUNTS);
        fields.addAll(List.of("platform", "period", "items", "unit", "compliance_pct", "source"));
        entry.only(fields.toArray(String[]::new));
        Map<String, Long> others = new LinkedHashMap<>();
        OTHER_COUNTS.forEach(name -> entry.optional(name).ifPresent(count -> others.put(name, count(count))));
        return new PublishedStat(
                entry.required("platform").oneOf(counted, "platform"),
                entry.required("period").matching(PERIOD, "is no period such as 2025, 2025-H1, 2025-Q3 or 2023-10"),
                count(entry.required("items")),
                entry.required("unit").text(),
                entry.optional("compliance_pct").map(Value::positive).orElse(null),
                Map.copyOf(others),
                entry.required("source").text());
    }

    private static long count(Value number) {
        return number.whole(0, 1_000_000_000L);
    }

    static List<Target> readTargets(List<Entry> entries) {
        return entries.stream().map(PublishedFigures::readTarget).toList();
    }

    private static Target readTarget(Entry entry) {
        entry.only("name", "value", "meaning", "source");
        return new Target(
                entry.required("name").word(),
                entry.required("value").positive(),
                entry.required("meaning").text(),
                entry.required("source").text());
    }

    static Audience readAudience(Entry entry) {
        entry.only("value", "as_of", "confidence", "source", "note");
        Sourced sourced = Sourced.read(entry);
        return new Audience(
                entry.required("value").positive(),
                entry.required("as_of").matching(MONTH_OR_DAY, "is no month or day such as 2024-11"),
                sourced.confidence(),
                sourced.source(),
                entry.optional("note").map(Value::text).orElse(null));
    }
}
