package org.hoso.query.asof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hoso.query.asof.Knowledge.Then;
import org.hoso.query.viewing.CaseKey;
import org.hoso.query.viewing.FreshRow;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.OfCase;
import org.hoso.query.viewing.Place;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.query.viewing.View;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one rule of {@code knownAt} beside {@code since}: the later place of the two is waited for, and the former is answered. */
@Component
public final class ViewPasts {
    public static final String KNOWN_AT = "knownAt";
    /** How the interface describes it where something is counted. */
    public static final String AS_KNOWN = "Biết đến đâu (as known at): a place of the ledger or an instant";
    /** How it does where something is read that may be asked for as it stands. */
    public static final String OR_NOW =
            "Biết đến lúc nào (known at): an instant (RFC 3339) or a place of the ledger; without it, as it stands";

    private final Knowledge knowledge;
    private final Freshness freshness;

    ViewPasts(Knowledge knowledge, Freshness freshness) {
        this.knowledge = knowledge;
        this.freshness = freshness;
    }

    /**
     * A view as it was known at a moment.
     *
     * @param then up to where it is answered, and when that was known
     * @param seen the same place, and whether the view has not come as far as was asked for
     */
    public record ViewPast(Then then, Seen seen) {
        public int generation() {
            return seen.place().generation();
        }

        public long position() {
            return then.position();
        }
    }

    /** A row of today beside a past. */
    public record PastRow<V extends OfCase>(ViewPast past, V row) {}

    /**
     * @param knownAt as it stands in the address
     * @throws BadShape for what is no moment, one still to come, or a version where many cases are read
     */
    public ViewPast of(View view, @Nullable String knownAt, @Nullable Since since) {
        List<Fault> faults = new ArrayList<>();
        Moment moment = Moment.read(KNOWN_AT, knownAt, faults);
        if (!faults.isEmpty()) throw new BadShape(faults);
        return of(view, moment, since);
    }

    /** @throws BadShape as above */
    public ViewPast of(View view, @Nullable Moment knownAt, @Nullable Since since) {
        Then then = then(knownAt);
        return past(then, freshness.await(view, later(since, then)));
    }

    /**
     * The row of one case as it is now, and the past that is told beside it.
     *
     * @param find the row of a case in a generation
     * @throws BadShape                             for a moment that is still to come
     * @throws org.hoso.runtime.problems.NoSuchCase where there is no such row
     */
    public <V extends OfCase> PastRow<V> row(
            View view,
            CaseKey key,
            @Nullable Moment knownAt,
            @Nullable Since since,
            BiFunction<Integer, CaseKey, Optional<V>> find) {
        Then then = then(knownAt);
        FreshRow<V> row = freshness.row(view, key, later(since, then), find);
        return new PastRow<>(past(then, row.seen()), row.row());
    }

    private @Nullable Then then(@Nullable Moment knownAt) {
        return knownAt == null ? null : knowledge.then(knownAt, KNOWN_AT);
    }

    private static ViewPast past(@Nullable Then then, Seen seen) {
        if (then == null) return new ViewPast(new Then(seen.place().position(), Instant.now()), seen);
        Seen used = upTo(then.position(), seen);
        return new ViewPast(new Then(used.place().position(), then.at()), used);
    }

    /** Of what was seen as much as was known at a place, and whether that is less than was asked for. */
    static Seen upTo(long position, Seen seen) {
        long reached = seen.place().position();
        return new Seen(
                new Place(seen.place().generation(), Math.min(position, reached)), seen.behind() || reached < position);
    }

    /** Waits for a place that is asked about, and for what the reader has written. */
    public Seen await(View view, @Nullable Since since, long position) {
        return freshness.await(view, later(since, position));
    }

    private static @Nullable Since later(@Nullable Since since, @Nullable Then then) {
        return then == null ? since : later(since, then.position());
    }

    /** A version is left as it is, for whoever waits to refuse. */
    static Since later(@Nullable Since since, long position) {
        return switch (since) {
            case Since.AtVersion version -> version;
            case Since.AtPosition at when at.position() > position -> at;
            case Since.AtPosition earlier -> new Since.AtPosition(position);
            case null -> new Since.AtPosition(position);
        };
    }
}
