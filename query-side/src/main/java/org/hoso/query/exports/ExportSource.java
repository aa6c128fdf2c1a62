package org.hoso.query.exports;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.hoso.law.Law;
import org.hoso.query.audit.CaseEvents;
import org.hoso.query.rights.Relating;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Place;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where files are made from: the trail of events, and the days of decisions. */
@Component
final class ExportSource {
    private final DecidedView decided;
    private final CaseEvents events;
    private final Freshness freshness;
    private final Supplier<Law> law;

    ExportSource(DecidedView decided, CaseEvents events, Freshness freshness, Supplier<Law> law) {
        this.decided = decided;
        this.events = events;
        this.freshness = freshness;
        this.law = law;
    }

    /**
     * One look at both.
     *
     * @param seen up to where both have got
     * @param trail the trail alone
     */
    record Sources(Seen seen, Seen trail) {
        long position() {
            return seen.place().position();
        }
    }

    Sources await(@Nullable Since since) {
        Seen days = freshness.await(decided, since);
        Seen trail = events.await(since);
        long both = Math.min(days.place().position(), trail.place().position());
        Place place = new Place(days.place().generation(), both);
        return new Sources(new Seen(place, days.behind() || trail.behind()), trail);
    }

    Past of(Sources sources) {
        int generation = sources.seen().place().generation();
        return new Past(
                (period, cut, behind, most) -> decided.rows().next(generation, period, cut, behind, most),
                (cases, position) -> events.of(sources.trail().place().generation(), cases, position),
                law.get().clocks());
    }

    /** Corrections that may touch a file, behind a place; the first first. */
    List<PlacedCorrection> candidates(Sources sources, TakenFile file, long after, int most) {
        int generation = sources.seen().place().generation();
        return decided.rows().causes(generation, file, after, sources.position(), most);
    }

    /** @param day whose rights count, in Viet Nam */
    FileTerms terms(ExportQuery asked, LocalDate day) {
        return new FileTerms(asked.period(), asked.format(), asked.reader(), new Relating(law.get(), day));
    }
}
