package org.hoso.law;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads platforms.yaml: platforms with the domains they own, published figures, goals. */
final class PlatformsReader {
    private static final String[] FIELDS = {
        "code",
        "name",
        "name_vi",
        "operator",
        "kind",
        "host_suffixes",
        "sample_host",
        "item_kinds",
        "request_channels",
        "default_clock",
        "vn_accounts_millions",
        "confidence",
        "source",
        "note"
    };
    private static final Pattern DOMAIN = Pattern.compile("\\.?[a-z0-9-]+(\\.[a-z0-9-]+)*");

    private final ClockRules clocks;
    private final Map<String, Platform> byDomain = new HashMap<>();

    private PlatformsReader(ClockRules clocks) {
        this.clocks = clocks;
    }

    static Platforms read(Entry file, ClockRules clocks) {
        file.only("platforms", "published_stats", "targets");
        Value list = file.required("platforms");
        Set<String> codes = Codes.unique(list.entries());
        if (!codes.contains(Platforms.FOREIGN_SITE)) {
            throw list.broken("the list lacks " + Platforms.FOREIGN_SITE + ", which every unknown host belongs to");
        }
        PlatformsReader reader = new PlatformsReader(clocks);
        return new Platforms(
                list.entries().stream().map(reader::readPlatform).toList(),
                reader.byDomain,
                PublishedFigures.readStats(file.required("published_stats").entries(), codes),
                PublishedFigures.readTargets(file.required("targets").entries()));
    }

    private Platform readPlatform(Entry entry) {
        entry.only(FIELDS);
        Sourced sourced = Sourced.read(entry);
        Platform platform = new Platform(
                entry.required("code").code(),
                entry.required("name").text(),
                entry.optional("name_vi").map(Value::text).orElse(null),
                entry.optional("operator").map(Value::text).orElse(null),
                entry.required("kind").wordOf(PlatformKind.class),
                entry.required("host_suffixes").items().stream()
                        .map(PlatformsReader::domain)
                        .toList(),
                entry.optional("sample_host").map(PlatformsReader::domain).orElse(null),
                words(entry.required("item_kinds")),
                words(entry.required("request_channels")),
                entry.required("default_clock").oneOf(clocks.codes(), "clock"),
                sourced.confidence(),
                sourced.source(),
                entry.optional("note").map(Value::text).orElse(null),
                entry.optional("vn_accounts_millions")
                        .map(audience -> PublishedFigures.readAudience(audience.entry()))
                        .orElse(null));
        entry.required("host_suffixes").items().forEach(suffix -> claim(suffix, platform));
        entry.optional("sample_host").ifPresent(host -> claim(host, platform));
        return platform;
    }

    private void claim(Value domain, Platform platform) {
        Platform other = byDomain.putIfAbsent(domain.text().replaceFirst("^\\.", ""), platform);
        if (other != null) {
            throw domain.refused("already belongs to " + other.code());
        }
    }

    private static String domain(Value domain) {
        return domain.matching(DOMAIN, "is no lower-case domain");
    }

    private static List<String> words(Value list) {
        return list.items().stream().map(Value::word).toList();
    }
}
