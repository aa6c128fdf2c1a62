package org.hoso.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.hoso.cases.Removal.CheckResult;
import org.hoso.law.RemovalRules;
import org.jspecify.annotations.Nullable;

/**
 * What our own looks at one piece of content, in one round, come to. Gone is what the latest telling looks of enough vantages
 * agree on with none that saw it since; a look that reached or recognised nothing tells nothing. Of two at the same instant the
 * one that saw it counts as the later.
 */
public record Looks(List<Look> all) {
    private static final Set<CheckResult> SEEN =
            EnumSet.of(CheckResult.STILL_THERE, CheckResult.GEO_BLOCKED, CheckResult.MOVED);

    /** One look. @param vantage from where */
    public record Look(UUID checkId, CheckResult result, String vantage, Instant at) {}

    public Looks {
        all = List.copyOf(all);
    }

    public static Looks of(Collection<Look> looks) {
        return new Looks(List.copyOf(looks));
    }

    /** The looks that bear out that it is gone: the latest of each vantage since it was last seen, not too far from the newest. */
    public List<Look> agreeingOnGone(RemovalRules.Agreement rule) {
        Instant seen = latest(look -> SEEN.contains(look.result()));
        return agreeing(
                rule,
                look -> look.result() == CheckResult.GONE
                        && (seen == null || look.at().isAfter(seen)));
    }

    /** The same of looks that saw it, since it was last found gone. */
    public List<Look> agreeingOnThere(RemovalRules.Agreement rule) {
        Instant gone = latest(look -> look.result() == CheckResult.GONE);
        return agreeing(
                rule,
                look -> SEEN.contains(look.result())
                        && (gone == null || !look.at().isBefore(gone)));
    }

    /** Whether a look at that instant or later saw it. */
    public boolean seenSince(Instant since) {
        Instant seen = latest(look -> SEEN.contains(look.result()));
        return seen != null && !seen.isBefore(since);
    }

    private static List<Look> agreeing(List<Look> looks, Duration within) {
        Instant newest =
                looks.stream().map(Look::at).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
        return looks.stream()
                .filter(look -> !look.at().isBefore(newest.minus(within)))
                .toList();
    }

    private List<Look> agreeing(RemovalRules.Agreement rule, java.util.function.Predicate<Look> wanted) {
        Map<String, Look> byVantage = all.stream()
                .filter(wanted)
                .collect(Collectors.toMap(
                        Look::vantage,
                        look -> look,
                        BinaryOperator.maxBy(Comparator.comparing(Look::at)),
                        TreeMap::new));
        return agreeing(List.copyOf(byVantage.values()), Duration.ofHours(rule.withinHours()));
    }

    private @Nullable Instant latest(java.util.function.Predicate<Look> wanted) {
        return all.stream()
                .filter(wanted)
                .map(Look::at)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
