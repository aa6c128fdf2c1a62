package org.hoso.command.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.Actor;
import org.hoso.publications.FigureTable;
import org.hoso.publications.Period;
import org.hoso.publications.Publication.FiguresProposed;
import org.hoso.publications.Publication.FiguresPublished;
import org.hoso.publications.Publication.FiguresWithdrawn;
import org.hoso.publications.Publication.RestatementProposed;
import org.hoso.publications.PublicationEvent;
import org.jspecify.annotations.Nullable;

/**
 * What became of every proposal, from the history of publications.
 *
 * @param known    by id, in the order they were proposed
 * @param standing the publication that holds for each period: the last one published of it
 * @param published every table that is public, in order
 */
public record Publications(Map<UUID, Known> known, Map<Period, UUID> standing, List<FigureTable> published) {
    public static final Publications NONE = new Publications(Map.of(), Map.of(), List.of());

    /** @param restates absent for the first of its period @param settled whether it was published or withdrawn */
    public record Known(
            Actor by,
            java.time.Instant at,
            FigureTable table,
            @Nullable UUID restates,
            boolean settled) {
        Known settle() {
            return new Known(by, at, table, restates, true);
        }
    }

    public Publications after(PublicationEvent event) {
        return switch (event) {
            case FiguresProposed e -> with(e.publicationId(), new Known(e.by(), e.at(), e.table(), null, false));
            case RestatementProposed e ->
                with(e.publicationId(), new Known(e.by(), e.at(), e.table(), e.restates(), false));
            case FiguresPublished e -> settled(e.publicationId()).holding(e.publicationId());
            case FiguresWithdrawn e -> settled(e.publicationId());
        };
    }

    Optional<Known> find(UUID publicationId) {
        return Optional.ofNullable(known.get(publicationId));
    }

    Optional<UUID> of(Period period) {
        return Optional.ofNullable(standing.get(period));
    }

    private Publications settled(UUID id) {
        return with(id, known.get(id).settle());
    }

    private Publications holding(UUID id) {
        Map<Period, UUID> next = new LinkedHashMap<>(standing);
        FigureTable table = known.get(id).table();
        next.put(table.period(), id);
        return new Publications(
                known, next, Stream.concat(published.stream(), Stream.of(table)).toList());
    }

    private Publications with(UUID id, Known one) {
        Map<UUID, Known> next = new LinkedHashMap<>(known);
        next.put(id, one);
        return new Publications(next, standing, published);
    }
}
