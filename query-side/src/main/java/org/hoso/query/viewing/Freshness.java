package org.hoso.query.viewing;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.hoso.cases.CaseId;
import org.hoso.runtime.admission.Turnstile;
import org.hoso.runtime.ledger.Ledger;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.runtime.problems.NoSuchCase;
import org.hoso.runtime.problems.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Read your own write: waits briefly until a view has seen it, and else says how far the view is. */
@Component
public final class Freshness {
    private final Places places;
    private final Ledger ledger;
    private final AwaitedViews awaited;
    private final Duration longest;

    Freshness(Places places, Ledger ledger, AwaitedViews awaited, ViewProperties properties) {
        this.places = places;
        this.ledger = ledger;
        this.awaited = awaited;
        this.longest = properties.freshness();
    }

    /** For a read of many cases. @throws BadShape for a version, which means nothing there */
    public Seen await(View view, @Nullable Since since) {
        return switch (since) {
            case null -> new Seen(places.of(view), false);
            case Since.AtPosition at -> asked(awaitPosition(view, at.position(), deadline()));
            case Since.AtVersion at -> throw new BadShape(Fault.at("/since", FaultCode.WRONG_FORM));
        };
    }

    /** For a read of one case. A version that does not exist is waited for in vain, and the answer says so. */
    public Seen await(View view, CaseId caseId, @Nullable Since since) {
        return switch (since) {
            case null -> new Seen(places.of(view), false);
            case Since.AtPosition at -> asked(awaitPosition(view, at.position(), deadline()));
            case Since.AtVersion at -> awaitVersion(view, caseId, at.version());
        };
    }

    /**
     * The row of one case, as fresh as asked.
     *
     * @param find the row of a case in a generation
     * @throws NoSuchCase where there is no such row
     */
    public <V extends OfCase> FreshRow<V> row(
            View view, CaseKey key, @Nullable Since since, BiFunction<Integer, CaseKey, Optional<V>> find) {
        Since position = since instanceof Since.AtVersion ? null : since;
        Seen seen = key instanceof CaseKey.ById byId ? await(view, byId.caseId(), since) : await(view, position);
        V row = find.apply(seen.place().generation(), key).orElseThrow(NoSuchCase::new);
        if (!(since instanceof Since.AtVersion) || key instanceof CaseKey.ById) return new FreshRow<>(seen, row);
        return row(view, new CaseKey.ById(row.caseId()), since, find);
    }

    /** Told with a problem too. Not for a version: that would tell whether a case is there to who may not know. */
    private static Seen asked(Seen seen) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (seen.behind() && request != null)
            request.setAttribute(ProblemWriter.BEHIND, true, RequestAttributes.SCOPE_REQUEST);
        return seen;
    }

    /** Waiting needs no store, so it is done outside. */
    private Seen awaitVersion(View view, CaseId caseId, long version) {
        long deadline = deadline();
        OptionalLong position = Turnstile.outside(() -> ledger.positionOf(caseId.toString(), version, longest));
        return position.isPresent()
                ? awaitPosition(view, position.getAsLong(), deadline)
                : new Seen(places.of(view), true);
    }

    private Seen awaitPosition(View view, long position, long deadline) {
        Place place = places.of(view);
        if (place.position() < position) {
            Duration left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
            Turnstile.outside(() -> awaited.await(view, position, left));
            place = places.of(view);
        }
        return new Seen(place, place.position() < position);
    }

    private long deadline() {
        return System.nanoTime() + longest.toNanos();
    }
}
