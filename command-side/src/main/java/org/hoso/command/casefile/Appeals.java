package org.hoso.command.casefile;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hoso.cases.Appeal;
import org.hoso.cases.Rulings;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/** Appeals, lawsuits, the rulings they led to, and the consequences that these opened, in the order they were opened. */
@Withers
public record Appeals(
        Map<UUID, FiledAppeal> byId, Map<UUID, Lawsuit> lawsuits, Rulings rulings, Map<UUID, Owed> consequences)
        implements AppealsBuilder.With {
    public static final Appeals NONE = new Appeals(Map.of(), Map.of(), Rulings.NONE, Map.of());

    public enum State {
        FILED,
        ACCEPTED,
        REFUSED,
        WITHDRAWN,
        /** Not answered in its period: the second complaint took its place. */
        PASSED_UP,
        DECIDED,
        SERVED;

        public boolean pending() {
            return this == FILED || this == ACCEPTED;
        }

        /** Pending, or decided and its decision not yet served. */
        public boolean unfinished() {
            return pending() || this == DECIDED;
        }
    }

    /** @param result absent until judged */
    @Withers
    public record Lawsuit(
            UUID lawsuitId, Appeal.Attacked attacked, UUID attackedId, Instant at, Appeal.@Nullable Result result)
            implements AppealsLawsuitBuilder.With {
        public boolean judged() {
            return result != null;
        }
    }

    /** How a consequence ended. */
    public enum End {
        SETTLED,
        WAIVED,
        /** Overturned by a later ruling before it was settled. */
        LAPSED
    }

    /**
     * A consequence and what it follows from.
     *
     * @param attackedId the thing that was ruled on
     * @param ruling     what was ruled
     * @param again      whether that let the thing stand again
     * @param decidedBy  code of the body that decided, or that recorded the judgment
     * @param end        absent while it is owed
     */
    @Withers
    public record Owed(
            Appeal.Consequence what,
            Appeal.Attacked attacked,
            UUID attackedId,
            Appeal.Result ruling,
            boolean again,
            String decidedBy,
            Instant at,
            @Nullable End end)
            implements AppealsOwedBuilder.With {
        public boolean open() {
            return end == null;
        }

        /** Whether it is owed, or was done: neither waived nor overturned. */
        public boolean holds() {
            return end == null || end == End.SETTLED;
        }
    }

    public Optional<FiledAppeal> find(UUID appealId) {
        return Optional.ofNullable(byId.get(appealId));
    }

    /** Every appeal ever filed against one thing, oldest first. */
    public Stream<FiledAppeal> against(UUID attackedId) {
        return byId.values().stream().filter(appeal -> appeal.attackedId().equals(attackedId));
    }

    public Optional<Lawsuit> lawsuit(UUID lawsuitId) {
        return Optional.ofNullable(lawsuits.get(lawsuitId));
    }

    /** The lawsuit about one thing that still waits for its judgment. */
    public Optional<Lawsuit> openLawsuit(UUID attackedId) {
        return lawsuits.values().stream()
                .filter(lawsuit -> !lawsuit.judged() && lawsuit.attackedId().equals(attackedId))
                .findFirst();
    }

    /** Whether an appeal or a court annulled that thing, and no second complaint set that aside. */
    public boolean annulled(UUID attackedId) {
        return rulings.annulled(attackedId);
    }

    /** Whether a notice asks for nothing any more: annulled, or withdrawn because what it rests on fell. */
    public boolean fell(UUID noticeId) {
        return annulled(noticeId)
                || consequences.values().stream()
                        .anyMatch(owed -> owed.end() == End.SETTLED
                                && owed.what().kind() == Appeal.ConsequenceKind.WITHDRAW_NOTICE
                                && owed.what().reference().equals(noticeId));
    }

    public Optional<Owed> consequence(UUID consequenceId) {
        return Optional.ofNullable(consequences.get(consequenceId));
    }

    Appeals put(FiledAppeal filed) {
        return withById(Kept.with(byId, filed.appealId(), filed));
    }

    Appeals put(Lawsuit lawsuit) {
        return withLawsuits(Kept.with(lawsuits, lawsuit.lawsuitId(), lawsuit));
    }

    Appeals put(Owed owed) {
        return withConsequences(Kept.with(consequences, owed.what().consequenceId(), owed));
    }

    Appeals changed(UUID appealId, UnaryOperator<FiledAppeal> change) {
        return withById(Kept.changed(byId, appealId, change));
    }

    Appeals ended(UUID consequenceId, End how) {
        return withConsequences(Kept.changed(consequences, consequenceId, owed -> owed.withEnd(how)));
    }

    Appeals ruled(Appeal.Event event) {
        return withRulings(rulings.after(event));
    }
}
