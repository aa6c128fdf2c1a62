package org.hoso.command.casefile;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hoso.cases.Appeal;
import org.jspecify.annotations.Nullable;

/** Appeals, lawsuits and the consequences that a fallen decision opened. */
public record Appeals(Map<UUID, FiledAppeal> byId, Map<UUID, Lawsuit> lawsuits, Map<UUID, Owed> consequences)
        implements Facet {
    public static final Appeals NONE = new Appeals(Map.of(), Map.of(), Map.of());

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
    public record Lawsuit(
            UUID lawsuitId, Appeal.Attacked attacked, UUID attackedId, Instant at, Appeal.@Nullable Result result) {
        public boolean judged() {
            return result != null;
        }
    }

    /**
     * A consequence and what it follows from.
     *
     * @param attackedId the thing that fell
     * @param decidedBy  code of the body that decided, or that recorded the judgment
     * @param done       settled or waived
     */
    public record Owed(
            Appeal.Consequence what,
            Appeal.Attacked attacked,
            UUID attackedId,
            String decidedBy,
            Instant at,
            boolean done) {
        Owed closed() {
            return new Owed(what, attacked, attackedId, decidedBy, at, true);
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

    /** Whether an appeal or a court annulled that thing, whatever another of them said of it. */
    public boolean annulled(UUID attackedId) {
        boolean annulled = false;
        for (FiledAppeal appeal : byId.values())
            if (appeal.attackedId().equals(attackedId)) annulled = after(appeal.result(), annulled);
        for (Lawsuit lawsuit : lawsuits.values())
            if (lawsuit.attackedId().equals(attackedId)) annulled = after(lawsuit.result(), annulled);
        return annulled;
    }

    private static boolean after(Appeal.@Nullable Result ruling, boolean annulled) {
        return ruling == null ? annulled : ruling.leavesAnnulled(annulled);
    }

    public Optional<Owed> consequence(UUID consequenceId) {
        return Optional.ofNullable(consequences.get(consequenceId));
    }

    Appeals put(FiledAppeal filed) {
        return new Appeals(Kept.with(byId, filed.appealId(), filed), lawsuits, consequences);
    }

    Appeals put(Lawsuit lawsuit) {
        return new Appeals(byId, Kept.with(lawsuits, lawsuit.lawsuitId(), lawsuit), consequences);
    }

    Appeals put(Owed owed) {
        return new Appeals(byId, lawsuits, Kept.with(consequences, owed.what().consequenceId(), owed));
    }

    Appeals changed(UUID appealId, UnaryOperator<FiledAppeal> change) {
        return new Appeals(Kept.changed(byId, appealId, change), lawsuits, consequences);
    }

    Appeals done(UUID consequenceId) {
        return new Appeals(byId, lawsuits, Kept.changed(consequences, consequenceId, Owed::closed));
    }
}
