package org.hoso.command.appeal;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.command.casefile.Appeals.Owed;
import org.hoso.command.casefile.Sanctions.Decided;

/** The money of a decision that was ruled on: what goes back, what is no longer owed, what is owed again. Amounts in VND. */
record Fine(Decided decided, OpenedConsequences opened) {
    private static final Set<ConsequenceKind> BACK = Set.of(ConsequenceKind.REFUND_FINE, ConsequenceKind.CANCEL_FINE);

    Stream<Effect> annulled() {
        lapse(ConsequenceKind.COLLECT_FINE);
        return Stream.concat(
                money(ConsequenceKind.REFUND_FINE, decided.keptVnd() - refunding()),
                money(ConsequenceKind.CANCEL_FINE, decided.outstandingVnd()));
    }

    Stream<Effect> loweredTo(long totalVnd) {
        boolean collecting = about(ConsequenceKind.COLLECT_FINE).anyMatch(Owed::open);
        lapse(ConsequenceKind.COLLECT_FINE);
        return Stream.concat(
                money(ConsequenceKind.REFUND_FINE, decided.keptVnd() - totalVnd - refunding()),
                collecting ? money(ConsequenceKind.COLLECT_FINE, totalVnd - decided.keptVnd()) : Stream.empty());
    }

    /** What was given back, or said to be no longer owed, is asked for again; what nobody did yet lapses. */
    Stream<Effect> owedAgain(long totalVnd) {
        boolean gaveBack = about(ConsequenceKind.REFUND_FINE, ConsequenceKind.CANCEL_FINE, ConsequenceKind.COLLECT_FINE)
                .filter(owed -> !owed.open())
                .reduce((earlier, later) -> later)
                .filter(owed -> BACK.contains(owed.what().kind()))
                .isPresent();
        lapse(ConsequenceKind.REFUND_FINE, ConsequenceKind.CANCEL_FINE);
        return Stream.concat(
                money(ConsequenceKind.REFUND_FINE, decided.keptVnd() - totalVnd),
                gaveBack ? money(ConsequenceKind.COLLECT_FINE, totalVnd - decided.keptVnd()) : Stream.empty());
    }

    /** What is on its way back already. */
    private long refunding() {
        return about(ConsequenceKind.REFUND_FINE)
                .filter(Owed::open)
                .map(owed -> owed.what().amountVnd())
                .filter(java.util.Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    private Stream<Owed> about(ConsequenceKind... kinds) {
        UUID decisionId = decided.decisionId();
        return opened.holding()
                .filter(owed -> owed.what().reference().equals(decisionId))
                .filter(owed -> Set.of(kinds).contains(owed.what().kind()));
    }

    private void lapse(ConsequenceKind... kinds) {
        opened.lapse(owed -> owed.what().reference().equals(decided.decisionId())
                && Set.of(kinds).contains(owed.what().kind()));
    }

    private Stream<Effect> money(ConsequenceKind kind, long amountVnd) {
        return amountVnd > 0
                ? Stream.of(Effect.money(kind, decided.decisionId(), decided.agency(), amountVnd))
                : Stream.empty();
    }
}
