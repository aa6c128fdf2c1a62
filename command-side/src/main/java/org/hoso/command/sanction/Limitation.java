package org.hoso.command.sanction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Sanction;
import org.hoso.command.casefile.AdvertisingLaw;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.law.ClockRule;
import org.hoso.law.Law;
import org.jspecify.annotations.Nullable;

/**
 * Thời hiệu xử phạt: until when an act may be fined, counted from the day it ended (LHAV Art 6). The law data knows it for
 * advertising and for trade in goods; elsewhere nothing is checked, because no length is invented.
 */
final class Limitation {
    /** The period by which a case that the investigators sent back may be fined for longer (Law 88/2025). */
    static final String RETURNED = "limitation_returned_case";

    private Limitation() {}

    /** Whether the act can no longer be fined at that instant, or by a document of that date. */
    static boolean passed(Sanction.Act act, Instant at, @Nullable DocumentRef document, CaseFile file, Law law) {
        return end(act, Clockwork.day(at), file.sanctions().sentBack(), law)
                .filter(end -> RecordClocks.after(end, at, document))
                .isPresent();
    }

    /**
     * The first instant at which the act can no longer be fined; nothing where its limitation is unknown.
     *
     * @param day      the day of the step, for what the data does not reach back to and for the period added on return
     * @param sentBack whether the investigators sent the case back
     */
    static Optional<Instant> end(Sanction.Act act, LocalDate day, boolean sentBack, Law law) {
        return AdvertisingLaw.limitation(act.lawField(), act.decree())
                .flatMap(code -> rule(code, act.endedOn(), day, law))
                .flatMap(rule -> RulePeriodEnd.end(
                        rule, Clockwork.endOf(act.endedOn()), sentBack ? added(rule, day, law) : 0, law));
    }

    /** By how much a returned case lengthens that limitation, in the unit of the limitation. */
    static int added(ClockRule base, LocalDate day, Law law) {
        return law.clocks()
                .rule(RETURNED, day)
                .filter(more -> more.addedTo().contains(base.code()) && more.unit() == base.unit())
                .map(ClockRule::length)
                .orElse(0);
    }

    /** The version of the day the act ended; of an older act, the oldest that the data has for the step. */
    private static Optional<ClockRule> rule(String code, LocalDate endedOn, LocalDate day, Law law) {
        return law.clocks().rule(code, endedOn).or(() -> law.clocks().rule(code, day));
    }
}
