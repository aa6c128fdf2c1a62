package org.hoso.command.checker;

import java.util.List;
import java.util.Locale;
import okhttp3.HttpUrl;
import org.hoso.cases.Removal.CheckResult;
import org.hoso.cases.Removal.Ground;
import org.hoso.cases.Removal.Sighting;
import org.hoso.cases.Sha256;
import org.hoso.law.RemovalRules;
import org.hoso.runtime.addresses.AddressKey;
import org.hoso.runtime.addresses.CanonicalUrl;
import org.jspecify.annotations.Nullable;

/**
 * From what answered to what that says of the content. When in doubt a check is unclear: a wall, a page that only quotes the
 * words of a dead one, or a start page never makes content gone.
 */
record Judging(RemovalRules rules) {
    /** @param page SHA-256 of what was read, where something was */
    record Judged(
            CheckResult result, Sighting sighting, @Nullable Sha256 page) {}

    /** @param asked the address in its one spelling @param platform whose rules count */
    Judged judge(String asked, String platform, CheckOutcome seen) {
        return switch (seen) {
            case CheckOutcome.Nothing nothing ->
                new Judged(CheckResult.UNREACHABLE, new Sighting(nothing.ground(), nothing.status(), null), null);
            case CheckOutcome.Page page -> {
                Step step = of(asked, rules.of(platform), page);
                String movedTo = step.result() == CheckResult.MOVED ? CanonicalUrl.of(page.address()) : null;
                yield new Judged(step.result(), new Sighting(step.ground(), page.status(), movedTo), page.hash());
            }
        };
    }

    private record Step(CheckResult result, Ground ground) {}

    private Step of(String asked, RemovalRules.Page known, CheckOutcome.Page page) {
        RemovalRules.Statuses statuses = rules.statuses();
        if (statuses.gone().contains(page.status())) return new Step(CheckResult.GONE, Ground.STATUS);
        if (statuses.region().contains(page.status())) return new Step(CheckResult.GEO_BLOCKED, Ground.STATUS);
        if (statuses.wall().contains(page.status())) return new Step(CheckResult.UNCLEAR, Ground.WALL);
        if (page.status() >= 500) return new Step(CheckResult.UNREACHABLE, Ground.STATUS);
        if (page.status() < 200 || page.status() >= 300) return new Step(CheckResult.UNCLEAR, Ground.STATUS);
        return ledElsewhere(asked, page) ? elsewhere(known, page) : shown(known, page);
    }

    private Step elsewhere(RemovalRules.Page known, CheckOutcome.Page page) {
        String path = path(page.address());
        if (leadsTo(known.wallPaths(), path)) return new Step(CheckResult.UNCLEAR, Ground.WALL);
        if (known.deadPaths().contains(path)) return new Step(CheckResult.GONE, Ground.REDIRECT);
        Step shown = shown(known, page);
        if (shown.result() != CheckResult.STILL_THERE) return shown;
        return path.equals("/")
                ? new Step(CheckResult.UNCLEAR, Ground.REDIRECT)
                : new Step(CheckResult.MOVED, Ground.REDIRECT);
    }

    private Step shown(RemovalRules.Page known, CheckOutcome.Page page) {
        if (page.text() == null) return new Step(CheckResult.STILL_THERE, Ground.PAGE);
        String text = plain(page.text());
        boolean small = page.whole() && text.length() <= rules.longestDeadPage();
        if (text.isEmpty()) return new Step(CheckResult.UNCLEAR, Ground.AMBIGUOUS_PAGE);
        if (says(text, known.wall())) return new Step(CheckResult.UNCLEAR, Ground.WALL);
        boolean dead = says(text, known.dead());
        boolean region = says(text, known.region());
        if (!dead && !region) return new Step(CheckResult.STILL_THERE, Ground.PAGE);
        if (!small || dead && region) return new Step(CheckResult.UNCLEAR, Ground.AMBIGUOUS_PAGE);
        return dead
                ? new Step(CheckResult.GONE, Ground.DEAD_PAGE)
                : new Step(CheckResult.GEO_BLOCKED, Ground.REGION_PAGE);
    }

    private static boolean ledElsewhere(String asked, CheckOutcome.Page page) {
        String reached = CanonicalUrl.of(page.address());
        return reached == null || !AddressKey.hash(asked).equals(AddressKey.hash(reached));
    }

    private static String path(String address) {
        HttpUrl url = HttpUrl.parse(address);
        return url == null ? "/" : url.encodedPath();
    }

    /** The path itself, or something beneath it. */
    private static boolean leadsTo(List<String> paths, String path) {
        return paths.stream().anyMatch(one -> path.equals(one) || path.startsWith(one + "/"));
    }

    private static boolean says(String text, List<String> phrases) {
        return phrases.stream().anyMatch(text::contains);
    }

    /** As phrases are written: one form of each letter, blanks as one, typewriter apostrophes, lower case. */
    static String plain(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
                .replace('\u2019', '\'')
                .replaceAll("[\\s\\u00a0\\u200b]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
