package org.hoso.runtime.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hoso.law.AddedRow;
import org.hoso.registry.Amendment.AmendmentConfirmed;
import org.hoso.registry.Amendment.AmendmentProposed;
import org.hoso.registry.Amendment.AmendmentWithdrawn;
import org.hoso.registry.RegistryEvent;
import org.jspecify.annotations.Nullable;

/**
 * What became of every amendment, from the registry's own history.
 *
 * @param known     by id, in the order they were proposed
 * @param confirmed the confirmed ones, in the order they were confirmed, which is the order of the ledger
 */
public record Amendments(Map<UUID, Known> known, List<AmendmentProposed> confirmed) {
    public static final Amendments NONE = new Amendments(Map.of(), List.of());

    /**
     * One amendment.
     *
     * @param outcome how it ended; absent while it waits to be confirmed
     */
    public record Known(
            AmendmentProposed proposed, @Nullable RegistryEvent outcome) {
        public boolean waits() {
            return outcome == null;
        }
    }

    public Amendments after(RegistryEvent event) {
        return switch (event) {
            case AmendmentProposed e -> with(e.amendmentId(), new Known(e, null), confirmed);
            case AmendmentConfirmed e -> ended(e.amendmentId(), e, true);
            case AmendmentWithdrawn e -> ended(e.amendmentId(), e, false);
        };
    }

    public Optional<Known> find(UUID amendmentId) {
        return Optional.ofNullable(known.get(amendmentId));
    }

    /** The rows of the law in force beyond its files. */
    public List<AddedRow> rows() {
        return confirmed.stream().map(one -> LawRows.of(one.change())).toList();
    }

    /** The same as they would be with one more. */
    public List<AddedRow> rowsWith(AmendmentProposed candidate) {
        List<AddedRow> rows = new ArrayList<>(rows());
        rows.add(LawRows.of(candidate.change()));
        return rows;
    }

    /** As they stood before that one was confirmed; as they stand now where it was not. */
    public Amendments before(AmendmentProposed one) {
        int place = confirmed.indexOf(one);
        return place < 0 ? this : new Amendments(known, confirmed.subList(0, place));
    }

    private Amendments ended(UUID id, RegistryEvent outcome, boolean inForce) {
        AmendmentProposed proposed = known.get(id).proposed();
        List<AmendmentProposed> now = new ArrayList<>(confirmed);
        if (inForce) now.add(proposed);
        return with(id, new Known(proposed, outcome), now);
    }

    private Amendments with(UUID id, Known one, List<AmendmentProposed> now) {
        Map<UUID, Known> more = new LinkedHashMap<>(known);
        more.put(id, one);
        return new Amendments(more, List.copyOf(now));
    }
}
