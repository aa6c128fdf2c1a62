package org.hoso.command.casefile;

import java.util.Map;
import java.util.UUID;
import org.hoso.cases.Sha256;
import org.hoso.runtime.folding.Kept;

/** Evidence by its id; the same hash twice is one piece. */
public record Pieces(Map<UUID, Sha256> byId) {
    public static final Pieces NONE = new Pieces(Map.of());

    public boolean holds(Sha256 hash) {
        return byId.containsValue(hash);
    }

    public boolean knows(UUID evidenceId) {
        return byId.containsKey(evidenceId);
    }

    Pieces added(UUID evidenceId, Sha256 hash) {
        return new Pieces(Kept.with(byId, evidenceId, hash));
    }
}
