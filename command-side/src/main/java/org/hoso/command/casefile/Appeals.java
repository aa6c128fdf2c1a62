package org.hoso.command.casefile;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hoso.cases.Appeal;
import org.jspecify.annotations.Nullable;

/** Appeals, lawsuits and the consequences that a fallen decision opened. */
public record Appeals(Map<UUID, Filed> byId, Map<UUID, Lawsuit> lawsuits, Map<UUID, Owed> consequences) {
    public static final Appeals NONE = new Appeals(Map.of(), Map.of(), Map.of());

    public enum State {
        FILED,
        ACCEPTED,
        REFUSED,
        WITHDRAWN,
        DECIDED,
        SERVED;

        public boolean pending() {
            return this == FILED || this == ACCEPTED;
        }
    }

    /** @param account pseudonymous id of the appellant who filed it while signed in */
    public record Filed(
            UUID appealId,
            Appeal.Attacked attacked,
            UUID attackedId,
            Appeal.Level level,
            UUID appellantId,
            @Nullable String account,
            boolean late,
            Instant at,
            State state,
            boolean suspended,
            Appeal.@Nullable Result result,
            @Nullable Instant since) {
        Filed now(State next, Instant at) {
            return new Filed(
                    appealId,
                    attacked,
                    attackedId,
                    level,
                    appellantId,
                    account,
                    late,
                    this.at,
                    next,
                    suspended,
                    result,
                    at);
        }
    }

    public record Lawsuit(UUID lawsuitId, Appeal.Attacked attacked, UUID attackedId, Instant at, boolean judged) {}

    /** @param done settled or waived */
    public record Owed(Appeal.Consequence what, Instant at, boolean done) {}

    public Optional<Filed> find(UUID appealId) {
        return Optional.ofNullable(byId.get(appealId));
    }

    public Optional<Lawsuit> lawsuit(UUID lawsuitId) {
        return Optional.ofNullable(lawsuits.get(lawsuitId));
    }

    public Optional<Owed> consequence(UUID consequenceId) {
        return Optional.ofNullable(consequences.get(consequenceId));
    }

    Appeals put(Filed filed) {
        return new Appeals(Kept.with(byId, filed.appealId(), filed), lawsuits, consequences);
    }

    Appeals put(Lawsuit lawsuit) {
        return new Appeals(byId, Kept.with(lawsuits, lawsuit.lawsuitId(), lawsuit), consequences);
    }

    Appeals put(Owed owed) {
        return new Appeals(byId, lawsuits, Kept.with(consequences, owed.what().consequenceId(), owed));
    }

    Appeals changed(UUID appealId, UnaryOperator<Filed> change) {
        return new Appeals(Kept.changed(byId, appealId, change), lawsuits, consequences);
    }
}
