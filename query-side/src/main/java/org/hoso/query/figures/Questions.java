package org.hoso.query.figures;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.hoso.cases.Role;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.asof.Knowledge;
import org.hoso.query.asof.Moment;
import org.hoso.query.asof.ViewPasts;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relating;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Checks;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.runtime.problems.NotThere;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Checks who asks and what. Bodies of the State may read every figure, a platform its own; how a case is classified is not a
 * platform's, so it may not ask by law field.
 */
@Component
class Questions {
    private final FiguresView view;
    private final Freshness freshness;
    private final Knowledge knowledge;
    private final ViewPasts pasts;
    private final Supplier<Law> law;

    Questions(FiguresView view, Freshness freshness, Knowledge knowledge, ViewPasts pasts, Supplier<Law> law) {
        this.view = view;
        this.freshness = freshness;
        this.knowledge = knowledge;
        this.pasts = pasts;
        this.law = law;
    }

    /**
     * A question about one place of the ledger.
     *
     * @param knownAt   a place of the ledger or an instant; absent for all that the view has seen
     * @param parameter its name in the address
     * @throws NotThere              for a figure that there is not
     * @throws AccessDeniedException   for a reader whose figures they are not
     * @throws BadShape                naming each parameter that is wrong
     */
    PermittedFigureQuery of(
            String code,
            FigureQuery asked,
            @Nullable String knownAt,
            String parameter,
            @Nullable Since since,
            Reader reader) {
        if (Figure.find(code, null).isEmpty()) throw NotThere.figure();
        Law today = law.get();
        Checks checks = new Checks();
        Slice slice = new FigureQueryReader(today, checks).slice(asked);
        Moment moment = Moment.read(parameter, knownAt, checks.faults());
        Figure figure = Figure.find(code, asked.version()).orElse(null);
        checks.that(figure != null, "version", FaultCode.NOT_ONE_OF);
        if (!checks.faults().isEmpty() || figure == null) throw new BadShape(checks.faults());
        Slice own = own(slice, reader);
        Long known = moment == null ? null : knowledge.position(moment, parameter);
        Seen seen = known == null ? freshness.await(view, since) : pasts.await(view, since, known);
        long position = known == null
                ? seen.place().position()
                : Math.min(known, seen.place().position());
        Relating relating = new Relating(today, LocalDate.now(WorkingCalendar.ZONE));
        return new PermittedFigureQuery(reader, relating, figure, asked, own, seen, position);
    }

    private static Slice own(Slice slice, Reader reader) {
        if (reader.ofTheState()) return slice;
        String other = slice.platform();
        if (!reader.is(Role.PLATFORM) || slice.field() != null || other != null && !other.equals(reader.agency()))
            throw new AccessDeniedException("these figures are not the reader's");
        return slice.ofPlatform(reader.agency());
    }
}
