package org.hoso.query.lists;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.asof.Knowledge;
import org.hoso.query.asof.Moment;
import org.hoso.query.asof.ViewPasts;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From what an address says to what is asked. */
@Component
final class ListQuestions {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final ListsView view;
    private final Knowledge knowledge;
    private final Freshness freshness;
    private final ViewPasts pasts;
    private final Clock clock = Clock.system(WorkingCalendar.ZONE);

    ListQuestions(ListsView view, Knowledge knowledge, Freshness freshness, ViewPasts pasts) {
        this.view = view;
        this.knowledge = knowledge;
        this.freshness = freshness;
        this.pasts = pasts;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * @param on      the day; today where none is named
     * @param knownAt a place of the ledger or an instant; all that is known where none is named
     * @throws BadShape for a moment still to come, or a day out of all reason
     */
    ListDayQuery of(@Nullable LocalDate on, @Nullable String knownAt, @Nullable Since since) {
        List<Fault> faults = new ArrayList<>();
        LocalDate day = on == null ? today() : on;
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)
            faults.add(Fault.at("/on", FaultCode.OUT_OF_RANGE));
        Moment moment = Moment.read(ViewPasts.KNOWN_AT, knownAt, faults);
        if (!faults.isEmpty()) throw new BadShape(faults);
        if (moment == null) {
            Seen seen = freshness.await(view, since);
            return new ListDayQuery(day, seen.place().position(), false, seen);
        }
        return at(day, knowledge.position(moment, ViewPasts.KNOWN_AT), since);
    }

    /** As known at a place of the ledger. */
    ListDayQuery at(LocalDate day, long position) {
        return at(day, position, null);
    }

    private ListDayQuery at(LocalDate day, long position, @Nullable Since since) {
        Seen seen = pasts.await(view, since, position);
        return new ListDayQuery(day, position, true, seen);
    }
}
