package org.hoso.command.casefile;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/**
 * Which cases go on together with this one.
 *
 * @param into  the surviving case that this one goes on under
 * @param taken the cases that go on under this one, by their ids
 */
public record Merged(@Nullable Other into, Map<UUID, Other> taken) {
    public static final Merged ALONE = new Merged(null, Map.of());

    /** @param at when they were merged */
    public record Other(CaseId caseId, CaseNumber number, UUID mergeId, Instant at) {}

    public Optional<Other> taken(CaseId caseId) {
        return Optional.ofNullable(taken.get(caseId.value()));
    }

    Merged under(@Nullable Other surviving) {
        return new Merged(surviving, taken);
    }

    Merged taking(Other other) {
        return new Merged(into, Kept.with(taken, other.caseId().value(), other));
    }

    Merged without(CaseId other) {
        return new Merged(into, Kept.without(taken, other.value()));
    }
}
