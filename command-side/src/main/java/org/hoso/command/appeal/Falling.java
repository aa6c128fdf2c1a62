package org.hoso.command.appeal;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.ListEntries;
import org.hoso.command.casefile.Sanctions.Decided;

/** A thing is annulled: it falls with all that it led to, and whatever was to be done again for it need not be. */
record Falling(Attackable thing, CaseFile file, OpenedConsequences opened, ListEntries listed) {
    Stream<Effect> effects() {
        Set<UUID> fallen = LedTo.from(thing.id(), file);
        opened.lapse(owed -> OpenedConsequences.again(owed)
                && owed.what().kind() != ConsequenceKind.COLLECT_FINE
                && OpenedConsequences.about(owed, fallen));
        return switch (thing.kind()) {
            case INACTION ->
                Stream.of(Effect.of(ConsequenceKind.ACT_ON_REPORT, thing.id(), thing.body()))
                        .filter(opened::stillToUndo);
            case DECISION, BLOCK, NOTICE, ACCOUNT_LOCK -> fallen.stream().flatMap(one -> effects(one, fallen));
        };
    }

    private Stream<Effect> effects(UUID one, Set<UUID> fallen) {
        Stream<Effect> money = decision(one).flatMap(decided -> new Fine(decided, opened).annulled());
        Stream<Effect> ofDecision =
                decision(one).flatMap(decided -> Stream.concat(SanctionEffects.all(decided, file), entries(decided)));
        Stream<Effect> others = Stream.concat(ofDecision, MeasureEffects.of(one, fallen, file));
        return Stream.concat(money, others.filter(opened::stillToUndo));
    }

    private Stream<Effect> entries(Decided decided) {
        return listed.restingOn(Objects.requireNonNull(file.id()), decided.decisionId()).stream()
                .map(entry -> Effect.of(ConsequenceKind.WITHDRAW_LIST_ENTRY, entry.listingId(), entry.agency()));
    }

    private Stream<Decided> decision(UUID one) {
        return file.sanctions().decision(one).stream();
    }
}
