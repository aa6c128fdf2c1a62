package org.hoso.query.progress;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Appeal;
import org.hoso.cases.Appeal.Consequence;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.Rulings;
import org.jspecify.annotations.Nullable;

/** What a ruling does to the strand of the thing ruled on, and to those of what it leaves to be undone or done again. */
final class RuledStrands {
    private static final Set<ProgressStage> ASKED = EnumSet.of(
            ProgressStage.ITEM_REQUESTED,
            ProgressStage.ITEM_UNDELIVERED,
            ProgressStage.ITEM_REFUSED,
            ProgressStage.ITEM_OVERDUE);

    private RuledStrands() {}

    /** What a ruling leaves behind. */
    record Left(List<Consequence> opened, List<UUID> lapsed, Instant at) {
        static Left by(Appeal.AppealDecided e) {
            return new Left(e.consequences(), e.lapsed() == null ? List.of() : e.lapsed(), e.at());
        }

        static Left by(Appeal.JudgmentRecorded e) {
            return new Left(e.consequences(), e.lapsed() == null ? List.of() : e.lapsed(), e.at());
        }

        private boolean asks(ConsequenceKind kind) {
            return opened.stream().anyMatch(one -> one.kind() == kind);
        }
    }

    static Strands ruled(Strands strands, @Nullable UUID attacked, Rulings.Turn turn, Left left) {
        Strands next = attacked == null ? strands : turned(strands, attacked, turn, left);
        next = next.changed(left.lapsed(), owed -> owed.to(ProgressStage.CONSEQUENCE_LAPSED, left.at()));
        for (Consequence owed : left.opened()) next = next.put(owed(owed, left.at()));
        return next;
    }

    private static Strands turned(Strands strands, UUID attacked, Rulings.Turn turn, Left left) {
        return switch (turn) {
            case FALLS ->
                noLongerAsked(strands, attacked, left.at())
                        .changed(
                                strand -> isDecision(strand, attacked),
                                decision -> decision.heldAt(ProgressStage.DECISION_ANNULLED, left.at()));
            case STANDS_AGAIN ->
                strands.changed(strand -> isDecision(strand, attacked), decision -> again(decision, left));
            case STANDS, STAYS_ANNULLED -> strands;
        };
    }

    private static boolean isDecision(Strand strand, UUID attacked) {
        return strand.id().equals(attacked) && strand.stage().track() == Track.SANCTION;
    }

    /** As it stood; money that went back is to be paid again. */
    private static Strand again(Strand decision, Left left) {
        Strand released = decision.released(left.at());
        if (!left.asks(ConsequenceKind.COLLECT_FINE)) return released;
        Set<String> open = new java.util.LinkedHashSet<>(released.left());
        open.add(SanctionStrands.FINE);
        boolean done = released.stage() == ProgressStage.DECISION_EXECUTED
                || released.stage() == ProgressStage.TO_CONFIRM_EXECUTION;
        return (done ? released.to(ProgressStage.TO_COMPLY, left.at()) : released).withLeft(open);
    }

    /** What a request asked for and nobody has done yet is not asked for any more; a block stays until it is lifted. */
    private static Strands noLongerAsked(Strands strands, UUID notice, Instant at) {
        return strands.changed(
                strand -> notice.equals(strand.link())
                        && (ASKED.contains(strand.stage()) || strand.stage() == ProgressStage.ITEM_BLOCKED),
                item -> item.stage() == ProgressStage.ITEM_BLOCKED
                        ? item.withLink(null).beneath(ProgressStage.ITEM_ASKED_IN_VAIN, at)
                        : item.withLink(null).to(ProgressStage.ITEM_ASKED_IN_VAIN, at));
    }

    /** What is left of it is its kind, so that the board can tell it. */
    private static Strand owed(Consequence owed, Instant at) {
        return Strand.begun(owed.consequenceId(), ProgressStage.CONSEQUENCE_OWED, owed.owner(), at)
                .withLink(owed.reference())
                .withLeft(Set.of(word(owed.kind())));
    }

    static Strands settled(Strands strands, UUID consequenceId, Instant at) {
        @Nullable UUID withdrawn = undone(strands, consequenceId, ConsequenceKind.WITHDRAW_NOTICE);
        @Nullable UUID lifted = undone(strands, consequenceId, ConsequenceKind.LIFT_BLOCK);
        Strands next = strands.changed(consequenceId, owed -> owed.to(ProgressStage.CONSEQUENCE_SETTLED, at));
        if (lifted != null) return BlockStrands.proved(next, lifted, at);
        return withdrawn == null ? next : noLongerAsked(next, withdrawn, at);
    }

    /** What that consequence undoes, where it is of that kind. */
    private static @Nullable UUID undone(Strands strands, UUID consequenceId, ConsequenceKind kind) {
        return strands.find(consequenceId)
                .filter(owed -> owed.left().contains(word(kind)))
                .map(Strand::link)
                .orElse(null);
    }

    private static String word(ConsequenceKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
