package org.hoso.command.report;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hoso.cases.Actor;
import org.hoso.cases.Refusal;
import org.hoso.cases.Report;
import org.hoso.cases.Role;
import org.hoso.cases.Sha256;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.HandledBefore;
import org.hoso.law.Law;
import org.hoso.law.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Settles which platform an item lies on and what kind of item it is: as reported, or as its host says. An officer whose words do
 * not fit the address is asked again; a citizen, or whoever made an imported file, cannot be: the address wins, and the words are
 * kept beside. Which case handled the same content before is noted with it.
 */
final class ItemSettling {
    /** Words for a kind or a platform; whatever else was written there may be a person's. */
    private static final Pattern A_WORD = Pattern.compile("[\\p{L}\\p{M} _-]{1,40}");

    private final Law law;
    private final HandledBefore before;
    private final boolean addressWins;

    private ItemSettling(DecisionBasis basis, boolean addressWins) {
        this.law = basis.law();
        this.before = basis.before();
        this.addressWins = addressWins;
    }

    static ItemSettling of(Actor by, Report.@Nullable Arrival arrival, DecisionBasis basis) {
        return new ItemSettling(basis, by.is(Role.REPORTER) || arrival == Report.Arrival.IMPORTED);
    }

    sealed interface Outcome {}

    record Settled(List<Report.Item> items) implements Outcome {
        /** Of the item that a link became, which may have stood there twice. */
        UUID idOf(Report.ReportedItem sent) {
            return items.stream()
                    .filter(item -> item.url().hash().equals(sent.url().hash()))
                    .findFirst()
                    .orElseThrow()
                    .itemId();
        }
    }

    record Unsettled(Refusal refusal, Map<String, Object> details) implements Outcome {
        private static Unsettled value(Refusal refusal, Object value) {
            return new Unsettled(refusal, Map.of("value", value));
        }
    }

    /** All of one report; the same content twice is one where nobody can be asked. */
    Outcome settle(List<Report.ReportedItem> reported) {
        Map<Sha256, Report.Earlier> earlier =
                before.of(reported.stream().map(one -> one.url().hash()).toList());
        List<Report.Item> items = new ArrayList<>();
        Set<Sha256> seen = new HashSet<>();
        for (Report.ReportedItem one : reported) {
            boolean again = !seen.add(one.url().hash());
            if (again && !addressWins) return new Unsettled(Refusal.ITEM_ALREADY_KNOWN, Map.of());
            if (again) continue;
            switch (settle(one)) {
                case Settled settled ->
                    settled.items()
                            .forEach(item -> items.add(
                                    item.withEarlier(earlier.get(item.url().hash()))));
                case Unsettled no -> {
                    return no;
                }
            }
        }
        return new Settled(List.copyOf(items));
    }

    private Outcome settle(Report.ReportedItem reported) {
        String host = hostOf(reported);
        Platform found = law.platforms().ofHost(host).orElse(null);
        if (found == null) return Unsettled.value(Refusal.UNKNOWN_PLATFORM, String.valueOf(reported.platform()));
        String word = reported.platform();
        if (word == null) return onPlatform(reported, found, null);
        Platform named = law.platforms().find(word).orElse(null);
        if (named != null && law.platforms().fits(named, host)) return onPlatform(reported, named, null);
        if (addressWins) return onPlatform(reported, found, word);
        return named == null
                ? Unsettled.value(Refusal.UNKNOWN_PLATFORM, word)
                : new Unsettled(Refusal.PLATFORM_NOT_OF_ADDRESS, Map.of("declared", word, "platform", found.code()));
    }

    private Outcome onPlatform(Report.ReportedItem reported, Platform platform, @Nullable String declared) {
        String word = reported.itemKind();
        if (word == null)
            return settled(reported, platform, platform.itemKinds().getFirst(), declared, null);
        if (platform.itemKinds().contains(word) || word.equals(Report.Item.OTHER_KIND))
            return settled(reported, platform, word, declared, null);
        return addressWins
                ? settled(reported, platform, Report.Item.OTHER_KIND, declared, word)
                : new Unsettled(Refusal.UNKNOWN_ITEM_KIND, Map.of("value", word, "platform", platform.code()));
    }

    private static Settled settled(
            Report.ReportedItem reported,
            Platform platform,
            String kind,
            @Nullable String declaredPlatform,
            @Nullable String declaredKind) {
        Report.Declared declared = declaredPlatform == null && declaredKind == null
                ? null
                : new Report.Declared(word(declaredPlatform), word(declaredKind));
        return new Settled(List.of(new Report.Item(
                reported.itemId(), reported.url(), platform.code(), kind, reported.handle(), declared, null)));
    }

    private static @Nullable String word(@Nullable String sent) {
        return sent != null && A_WORD.matcher(sent).matches() ? sent : null;
    }

    private static String hostOf(Report.ReportedItem reported) {
        String host = URI.create(reported.url().canonical()).getHost();
        return host == null ? "" : host;
    }
}
