package org.hoso.command.appeal;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.Appeal.Consequence;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.command.casefile.Appeals;
import org.hoso.command.casefile.Appeals.Owed;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Items;
import org.hoso.command.casefile.Notices;
import org.hoso.command.casefile.Sanctions.Decided;

/**
 * A later ruling sets an annulment aside, so the thing stands again. Consequences of the annulment that nobody has carried out yet
 * lapse; those that were carried out are reversed. Neither holds for what fell with another thing as well, while that one is
 * annulled.
 */
record StandingAgain(Attackable thing, AppealOutcome outcome, CaseFile file, OpenedConsequences opened) {
    private static final Set<ConsequenceKind> MONEY = Set.of(ConsequenceKind.REFUND_FINE, ConsequenceKind.CANCEL_FINE);

    Stream<Effect> effects() {
        Set<UUID> revived = LedTo.from(thing.id(), file);
        file.appeals().rulings().annulled().keySet().stream()
                .filter(other -> !other.equals(thing.id()))
                .forEach(other -> revived.removeAll(LedTo.from(other, file)));
        Optional<Decided> decided = file.sanctions().decision(thing.id()).filter(one -> revived.contains(thing.id()));
        Stream<Effect> money = decided.stream().flatMap(one -> new Fine(one, opened).owedAgain(totalVnd(one)));
        Stream<Effect> again = undone(revived).flatMap(this::again);
        Stream<Effect> told = outcome.result().lowers()
                ? decided.stream()
                        .flatMap(SanctionEffects::told)
                        .filter(effect -> opened.latest(effect).isEmpty())
                : Stream.empty();
        return Stream.of(money, again, givenUp(revived), told, renewed(revived))
                .flatMap(effects -> effects.toList().stream());
    }

    private long totalVnd(Decided decided) {
        return outcome.result().lowers() || decided.before() == null
                ? outcome.remainsVnd()
                : decided.before().owedVnd();
    }

    /** What was last asked for about each of these things, where that was to undo it. */
    private Stream<Owed> undone(Set<UUID> revived) {
        return opened
                .holding()
                .filter(owed -> OpenedConsequences.about(owed, revived))
                .filter(owed -> !MONEY.contains(owed.what().kind()) && !OpenedConsequences.again(owed))
                .filter(owed ->
                        opened.latest(about(owed.what())).filter(owed::equals).isPresent())
                .toList()
                .stream();
    }

    private static Effect about(Consequence what) {
        return new Effect(what.kind(), what.reference(), what.remedy(), what.owner(), null);
    }

    private Stream<Effect> again(Owed owed) {
        if (!owed.open()) return redone(owed);
        boolean tellsTheNewTotal = outcome.result().lowers()
                && OpenedConsequences.TOLD.contains(owed.what().kind());
        if (!tellsTheNewTotal) opened.lapse(owed::equals);
        return beingLifted(owed.what()) ? redone(owed) : Stream.empty();
    }

    private static Stream<Effect> redone(Owed owed) {
        return owed.what().kind().redo().map(redo -> Effect.again(redo, owed.what())).stream();
    }

    /** Nobody waits any more for all to open access, but some may have. */
    private Stream<Effect> givenUp(Set<UUID> revived) {
        return file.appeals().consequences().values().stream()
                .filter(owed -> owed.end() == Appeals.End.WAIVED && OpenedConsequences.about(owed, revived))
                .filter(owed -> beingLifted(owed.what())
                        && opened.latest(about(owed.what())).isEmpty())
                .flatMap(StandingAgain::redone)
                .distinct();
    }

    /** Some who were told to open access may have done so, though not all have said it. */
    private boolean beingLifted(Consequence what) {
        return what.kind() == ConsequenceKind.LIFT_BLOCK && file.blocks().lifted(what.reference());
    }

    /** A request that asks for nothing any more is made anew, even where nobody had told the platform yet. */
    private Stream<Effect> renewed(Set<UUID> revived) {
        return revived.stream()
                .flatMap(one -> file.notices().find(one).stream())
                .filter(notice -> notice.itemIds().stream().anyMatch(item -> asksForNothing(item, notice, revived)))
                .filter(notice -> opened.latest(withdrawal(notice))
                        .filter(owed -> !owed.open())
                        .isEmpty())
                .map(notice -> Effect.of(ConsequenceKind.RENEW_NOTICE, notice.noticeId(), notice.sender()));
    }

    private boolean asksForNothing(UUID itemId, Notices.Notice notice, Set<UUID> revived) {
        boolean unasked = file.items()
                .find(itemId)
                .filter(item -> item.noticeId() == null && item.life() == Items.Life.LIVE)
                .isPresent();
        return unasked
                && file.notices()
                        .listing(itemId)
                        .noneMatch(other -> other != notice && revived.contains(other.noticeId()));
    }

    private static Effect withdrawal(Notices.Notice notice) {
        return Effect.of(ConsequenceKind.WITHDRAW_NOTICE, notice.noticeId(), notice.sender());
    }
}
