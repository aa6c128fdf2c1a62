package org.hoso.query.publications;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.Refusal;
import org.hoso.publications.ChangeCause;
import org.hoso.publications.FigureTable;
import org.hoso.publications.Period;
import org.hoso.query.figures.PeriodFigures;
import org.hoso.query.publications.KnownPublication.State;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.runtime.problems.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Publications as they are asked for. */
@Component
class Publications {
    private final PublicationsView view;
    private final Freshness freshness;
    private final PeriodFigures figures;
    private final Tables tables;
    private final ShowingPublications showing;
    private final PublicationProperties properties;

    Publications(
            PublicationsView view,
            Freshness freshness,
            PeriodFigures figures,
            Tables tables,
            ShowingPublications showing,
            PublicationProperties properties) {
        this.view = view;
        this.freshness = freshness;
        this.figures = figures;
        this.tables = tables;
        this.showing = showing;
        this.properties = properties;
    }

    /** What was read, and how fresh it is. */
    record Read<T>(Seen seen, T found) {}

    Read<List<KnownPublication>> page(State state, long before, int most, @Nullable Since since) {
        Seen seen = freshness.await(view, since);
        return new Read<>(seen, view.rows().in(generation(seen), state, before, most));
    }

    /** @throws Refused where there is none of that state */
    Read<KnownPublication> find(UUID publicationId, boolean published, @Nullable Since since) {
        Seen seen = freshness.await(view, since);
        return view.rows()
                .find(generation(seen), publicationId)
                .filter(known -> known.state() == State.PUBLISHED || !published)
                .map(known -> new Read<>(seen, known))
                .orElseThrow(() -> new Refused(Refusal.UNKNOWN_PUBLICATION, Map.of()));
    }

    ShownPublication shown(Read<KnownPublication> read) {
        KnownPublication known = read.found();
        return showing.of(
                known,
                view.rows()
                        .successor(generation(read.seen()), known.publicationId())
                        .orElse(null));
    }

    /**
     * Those up to its period that held when it was published, itself included, the last period first; what took the place of one
     * since is not looked up.
     */
    List<ShownPublication> series(Read<KnownPublication> read, int most) {
        KnownPublication known = read.found();
        long settled = known.settled() == null ? Long.MAX_VALUE : known.settled();
        return view.rows().upTo(generation(read.seen()), known.table().period(), settled, most).stream()
                .map(one -> showing.of(one, null))
                .toList();
    }

    /** @param position absent for all that the figures have seen */
    Read<PublicationDraft> draft(Period period, @Nullable Long position, @Nullable Since since) {
        freshness.await(view, since);
        Seen seen = seen(position, "position");
        long known = position == null ? seen.place().position() : position;
        Seen published = freshness.await(view, new Since.AtPosition(known));
        FigureTable table = tables.of(
                generation(seen),
                period,
                known,
                properties.threshold(),
                Tables.today(),
                view.rows().around(generation(published), period, known));
        PublicationDraft draft = view.rows()
                .standing(generation(published), period)
                .map(standing -> PublicationDraft.restating(standing, table, causes(seen, standing.table(), known)))
                .orElseGet(() -> PublicationDraft.first(table));
        return new Read<>(seen, draft);
    }

    /** @param upTo how far it is known what it reads now; absent for all that the figures have seen */
    Read<Recomputed> recomputed(KnownPublication known, @Nullable Long upTo) {
        FigureTable published = known.table();
        Seen seen = seen(Math.max(published.position(), upTo == null ? 0 : upTo), "knownAt");
        long now = upTo == null ? seen.place().position() : upTo;
        int kept = generation(freshness.await(view, new Since.AtPosition(now)));
        FigureTable same = again(seen, published, published.position(), kept);
        FigureTable later = again(seen, published, now, kept);
        List<Recomputed.Difference> differences = Recomputed.between(published, same);
        List<Recomputed.Difference> since = Recomputed.between(published, later);
        return new Read<>(
                seen,
                new Recomputed(
                        known.publicationId(),
                        published.position(),
                        differences.isEmpty(),
                        differences,
                        new Recomputed.Now(now, since.isEmpty(), since, showing.causes(causes(seen, published, now)))));
    }

    private FigureTable again(Seen seen, FigureTable published, long position, int kept) {
        return tables.again(
                generation(seen), published, position, view.rows().around(kept, published.period(), position));
    }

    private List<ChangeCause> causes(Seen seen, FigureTable earlier, long position) {
        return position <= earlier.position() ? List.of() : tables.causes(generation(seen), earlier, position);
    }

    private Seen seen(@Nullable Long position, String parameter) {
        if (position != null && position < 1) throw new BadShape(Fault.at("/" + parameter, FaultCode.OUT_OF_RANGE));
        Seen seen = figures.await(position == null ? null : new Since.AtPosition(position));
        if (position != null && seen.place().position() < position)
            throw new BadShape(Fault.at("/" + parameter, FaultCode.OUT_OF_RANGE));
        return seen;
    }

    private static int generation(Seen seen) {
        return seen.place().generation();
    }
}
