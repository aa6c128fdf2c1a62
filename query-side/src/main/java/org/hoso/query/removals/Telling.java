package org.hoso.query.removals;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hoso.cases.Looks;
import org.hoso.cases.Looks.Look;
import org.hoso.cases.Removal.CheckResult;
import org.hoso.law.RemovalRules;
import org.hoso.query.removals.RemovalLedger.FirstCase;
import org.hoso.query.removals.RemovalLedger.ItemLedger;
import org.hoso.query.removals.RemovalLedger.Verdict;
import org.hoso.query.removals.RemovalLedger.Word;
import org.jspecify.annotations.Nullable;

/**
 * From what is kept of a case to its ledger as it is told; pure.
 *
 * @param watched whether a checker runs; where none does, no next look is told
 * @param now     after which the next look lies
 */
record Telling(RemovalRules rules, boolean watched, Instant now) {
    private static final Set<CheckResult> SEEN = EnumSet.of(CheckResult.STILL_THERE, CheckResult.MOVED);
    private static final Set<CheckResult> NOTHING = EnumSet.of(CheckResult.UNREACHABLE, CheckResult.UNCLEAR);

    RemovalLedger tell(LedgerCase known, Function<UUID, @Nullable FirstCase> first) {
        RemovalRules.Agreement rule = rules.agreement();
        return new RemovalLedger(
                known.caseId(),
                known.number(),
                known.version(),
                new RemovalLedger.Needed(rule.vantages(), rule.withinHours()),
                known.items().stream()
                        .map(item -> tell(item, known.inVain(item.itemId()), first.apply(item.itemId())))
                        .toList());
    }

    private ItemLedger tell(LedgerItem item, boolean inVain, @Nullable FirstCase first) {
        return new ItemLedger(
                item.itemId(),
                item.url(),
                item.platform(),
                item.claims(),
                item.checks(),
                verdict(item.looks()),
                inVain,
                item.gone(),
                item.back(),
                inVain ? null : nextLook(item),
                first);
    }

    private @Nullable Instant nextLook(LedgerItem item) {
        if (!watched || item.follows() == null || item.since() == null) return null;
        return rules.rechecks().next(item.follows(), item.since(), now).orElse(null);
    }

    private Verdict verdict(Looks looks) {
        if (looks.all().isEmpty()) return new Verdict(Word.NOT_CHECKED, List.of());
        List<Look> agreeing = looks.agreeingOnGone(rules.agreement());
        if (agreeing.size() >= rules.agreement().vantages()) return told(Word.AGREED_GONE, agreeing);
        Set<CheckResult> latest = latestOfEachPlace(looks);
        boolean seen = latest.stream().anyMatch(SEEN::contains);
        boolean hidden = latest.contains(CheckResult.GEO_BLOCKED);
        boolean gone = latest.contains(CheckResult.GONE);
        if (hidden || seen && gone) return told(Word.DIFFERS_BY_PLACE, List.of());
        if (seen) return told(Word.STILL_THERE, looks.agreeingOnThere(rules.agreement()));
        return gone ? told(Word.FOUND_GONE, agreeing) : told(Word.UNCLEAR, List.of());
    }

    private static Verdict told(Word word, List<Look> agreeing) {
        return new Verdict(word, agreeing.stream().map(Look::checkId).toList());
    }

    /** What each place told last; of two at the same instant, the one that saw it. */
    private static Set<CheckResult> latestOfEachPlace(Looks looks) {
        Comparator<Look> order =
                Comparator.comparing(Look::at).thenComparing(look -> look.result() != CheckResult.GONE);
        Map<String, Look> latest = looks.all().stream()
                .filter(look -> !NOTHING.contains(look.result()))
                .collect(Collectors.toMap(
                        Look::vantage, look -> look, (one, other) -> order.compare(one, other) > 0 ? one : other));
        return latest.values().stream().map(Look::result).collect(Collectors.toSet());
    }
}
