package org.hoso.query.publications;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hoso.publications.ChangeCause;
import org.hoso.publications.FigureTable;
import org.hoso.publications.Publication.FiguresProposed;
import org.hoso.publications.Publication.FiguresPublished;
import org.hoso.publications.Publication.FiguresWithdrawn;
import org.hoso.publications.Publication.RestatementProposed;
import org.hoso.publications.PublicationEvent;
import org.hoso.query.viewing.LedgeredOther;
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

    /** Proposed, or what is known after another event of it; one that was seen before changes nothing. */
    static KnownPublication after(@Nullable KnownPublication known, LedgeredOther ledgered, PublicationEvent event) {
        return switch (event) {
            case FiguresProposed e -> known == null ? proposed(ledgered, e) : known;
            case RestatementProposed e -> known == null ? proposed(ledgered, e) : known;
            case FiguresPublished e -> Objects.requireNonNull(known).settled(ledgered, e, State.PUBLISHED);
            case FiguresWithdrawn e -> Objects.requireNonNull(known).settled(ledgered, e, State.WITHDRAWN);
        };
    }

    private static KnownPublication proposed(LedgeredOther at, PublicationEvent event) {
        return new KnownPublication(
                event.publicationId(), at.position(), at.ledgeredAt(), State.PROPOSED, null, null, event, null);
    }

    private KnownPublication settled(LedgeredOther at, PublicationEvent event, State next) {
        return settled != null
                ? this
                : new KnownPublication(
                        publicationId, position, ledgeredAt, next, at.position(), at.ledgeredAt(), proposal, event);
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
