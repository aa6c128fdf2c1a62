package org.hoso.command.closing;

import static org.hoso.command.casefile.Decision.refuse;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.cases.Appeal.AppealFiled;
import org.hoso.cases.Appeal.LawsuitFiled;
import org.hoso.cases.Closing.CloseCase;
import org.hoso.cases.Closing.DutyLeft;
import org.hoso.cases.Closing.ItemLeft;
import org.hoso.cases.Closing.Outcome;
import org.hoso.cases.Refusal;
import org.hoso.cases.Sanction.ExplanationFiled;
import org.hoso.cases.Sanction.HearingRequested;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clock;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Items;

/**
 * What a case would leave undone when it closes, each with a reason or not at all: live links of a violation, and duties whose clocks
 * closing stops, overdue ones among them. A limitation, a time that only runs out and one to use a right are nobody's duty (decision 0161).
 */
final class LeavingUndone {
    /** By these a right is used; nobody is late who lets it go. */
    private static final Set<String> RIGHTS = Stream.of(
                    HearingRequested.class, ExplanationFiled.class, AppealFiled.class, LawsuitFiled.class)
            .map(Class::getSimpleName)
            .collect(Collectors.toSet());

    private static final Set<Outcome> WITHOUT_VIOLATION = EnumSet.of(Outcome.NO_VIOLATION, Outcome.NOT_TAKEN_UP);

    private LeavingUndone() {}

    /** @param cases all that close together */
    static Optional<Decision> refused(CloseCase c, List<CaseFile> cases, DecisionBasis basis) {
        Map<UUID, Object> links = WITHOUT_VIOLATION.contains(c.outcome()) ? Map.of() : live(cases);
        Map<UUID, Object> duties = duties(cases, basis);
        List<UUID> reasonedItems = c.itemsLeft().stream().map(ItemLeft::itemId).toList();
        List<UUID> reasonedDuties =
                c.dutiesLeft().stream().map(DutyLeft::clockId).toList();
        List<UUID> needless = Stream.concat(
                        reasonedItems.stream().filter(id -> !links.containsKey(id)),
                        reasonedDuties.stream().filter(id -> !duties.containsKey(id)))
                .toList();
        if (!needless.isEmpty()) return Optional.of(refuse(Refusal.NOTHING_LEFT_UNDONE, "named", needless));
        return missing(Refusal.ITEMS_STILL_LIVE, "items", links, reasonedItems)
                .or(() -> missing(Refusal.DUTIES_RUNNING, "duties", duties, reasonedDuties));
    }

    private static Optional<Decision> missing(
            Refusal refusal, String name, Map<UUID, Object> undone, List<UUID> reasoned) {
        List<Object> without = undone.entrySet().stream()
                .filter(one -> !reasoned.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of(refuse(refusal, Map.of("count", without.size(), name, without)));
    }

    /** Content that a fallen notice asked for need not be gone. */
    private static Map<UUID, Object> live(List<CaseFile> cases) {
        Map<UUID, Object> live = new LinkedHashMap<>();
        for (CaseFile file : cases)
            file.items().byId().values().stream()
                    .filter(item -> item.life() == Items.Life.LIVE && !file.isAskedInVain(item.itemId()))
                    .forEach(item ->
                            live.put(item.itemId(), Map.of("itemId", item.itemId(), "address", item.canonical())));
        return live;
    }

    private static Map<UUID, Object> duties(List<CaseFile> cases, DecisionBasis basis) {
        Map<UUID, Object> duties = new LinkedHashMap<>();
        for (CaseFile file : cases)
            file.clocks().byId().values().stream()
                    .filter(clock -> clock.open() && isDuty(clock, basis))
                    .map(Clock::terms)
                    .forEach(clock -> duties.put(
                            clock.clockId(),
                            Map.of(
                                    "clockId",
                                    clock.clockId(),
                                    "clock",
                                    clock.code(),
                                    "due",
                                    String.valueOf(clock.due()))));
        return duties;
    }

    private static boolean isDuty(Clock clock, DecisionBasis basis) {
        return clock.terms().due() != null
                && basis.law()
                        .clocks()
                        .rule(clock.terms().code(), clock.terms().validFrom())
                        .filter(rule -> rule.stop() != null && !rule.ofLimitation() && !RIGHTS.contains(rule.stop()))
                        .isPresent();
    }
}
