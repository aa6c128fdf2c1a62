package org.hoso.query.asof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hoso.query.asof.Knowledge.Then;
import org.hoso.query.viewing.Freshness;
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
    /** How the interface describes it where it may be left out. */
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
        Instant now = Instant.now();
        Then then = knownAt == null ? null : knowledge.then(knownAt, KNOWN_AT);
        Seen seen = then == null ? freshness.await(view, since) : await(view, since, then.position());
        if (then == null) return new ViewPast(new Then(seen.place().position(), now), seen);
        long position = Math.min(then.position(), seen.place().position());
        return new ViewPast(
                new Then(position, then.at()),
                new Seen(new Place(seen.place().generation(), position), seen.behind() || position < then.position()));
    }

    /** Waits for a place that is asked about, and for what the reader has written. */
    public Seen await(View view, @Nullable Since since, long position) {
        return freshness.await(view, later(since, position));
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
