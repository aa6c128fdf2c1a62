package org.hoso.law;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where content is found, by code and by host; and the figures and goals that authorities have published. */
public final class Platforms {
    /** Any site that no platform's domains cover; sites under .vn are covered by the suffix of WEBSITE_VN. */
    static final String FOREIGN_SITE = "WEBSITE_INTL";

    private final Map<String, Platform> platforms;
    private final Map<String, Platform> byDomain;
    private final List<PublishedStat> publishedStats;
    private final List<Target> targets;

    Platforms(
            List<Platform> platforms,
            Map<String, Platform> byDomain,
            List<PublishedStat> publishedStats,
            List<Target> targets) {
        this.platforms = Index.one(platforms, Platform::code);
        this.byDomain = Map.copyOf(byDomain);
        this.publishedStats = List.copyOf(publishedStats);
        this.targets = List.copyOf(targets);
    }

    /** The platform of that code. */
    public Optional<Platform> find(String code) {
        return Optional.ofNullable(platforms.get(code));
    }

    /**
     * The platform that serves a host: by the host itself or the nearest domain above it that belongs to one, down to
     * ".vn"; any other host is a foreign site. Nothing for a text without a dot or colon, which is no public host.
     */
    public Optional<Platform> ofHost(String host) {
        String typed = host.strip().toLowerCase(Locale.ROOT);
        String domain = typed.endsWith(".") ? typed.substring(0, typed.length() - 1) : typed;
        if (!domain.contains(".") && !domain.contains(":")) {
            return Optional.empty();
        }
        return owner(domain).or(() -> find(FOREIGN_SITE));
    }

    /**
     * Whether an address on that host may be content of the platform: the host is the platform's, the platform lies within the
     * domain of the one whose host it is, or the host is a site and the platform a kind of site or of anything, without domains of
     * its own.
     */
    public boolean fits(Platform declared, String host) {
        Platform found = ofHost(host).orElse(null);
        if (found == null) return false;
        if (found.equals(declared)) return true;
        if (found.kind() == PlatformKind.WEBSITE)
            return declared.hostSuffixes().isEmpty() && declared.kind() != PlatformKind.WEBSITE;
        return domains(declared).stream()
                .anyMatch(domain -> owner(domain.substring(domain.indexOf('.') + 1))
                        .filter(found::equals)
                        .isPresent());
    }

    private List<String> domains(Platform platform) {
        return byDomain.entrySet().stream()
                .filter(entry -> entry.getValue().equals(platform))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** All platforms, in the order of their file. */
    public List<Platform> all() {
        return List.copyOf(platforms.values());
    }

    /** What authorities announced, each with its source and period; never to be summed. */
    public List<PublishedStat> publishedStats() {
        return publishedStats;
    }

    /** The goals that the ministry has announced. */
    public List<Target> targets() {
        return targets;
    }

    private Optional<Platform> owner(String domain) {
        for (String parent = domain; ; parent = parent.substring(parent.indexOf('.') + 1)) {
            Platform owner = byDomain.get(parent);
            if (owner != null || !parent.contains(".")) {
                return Optional.ofNullable(owner);
            }
        }
    }
}
