package org.hoso.query.publications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.publications.ChangeCause;
import org.hoso.publications.FigureTable;
import org.hoso.publications.Publication.FiguresProposed;
import org.hoso.publications.Publication.RestatementProposed;
import org.hoso.publications.PublicationEvent;
import org.jspecify.annotations.Nullable;

/**
 * A proposal and what became of it.
 *
 * @param position  of the proposal in the ledger
 * @param settled   of what settled it; absent, as the outcome is, while it waits
 * @param proposal  the event
 * @param outcome   the event
 */
record KnownPublication(
        UUID publicationId,
        long position,
        Instant ledgeredAt,
        State state,
        @Nullable Long settled,
        @Nullable Instant settledAt,
        PublicationEvent proposal,
        @Nullable PublicationEvent outcome) {
    enum State {
        PROPOSED,
        PUBLISHED,
        WITHDRAWN;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(java.util.Locale.ROOT));
        }
    }

    FigureTable table() {
        return switch (proposal) {
            case FiguresProposed e -> e.table();
            case RestatementProposed e -> e.table();
            case PublicationEvent other -> throw new IllegalStateException("no proposal: " + other.getClass());
        };
    }

    @Nullable
    UUID restates() {
        return proposal instanceof RestatementProposed e ? e.restates() : null;
    }

    List<ChangeCause> causes() {
        return proposal instanceof RestatementProposed e ? e.causes() : List.of();
    }
}
