package org.hoso.command.appeal;

import static org.hoso.command.casefile.Decision.refuse;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.Appeal.FileAppeal;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.casefile.Appeals;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clock;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.FiledAppeal;

/**
 * Whether a complaint comes in time. Only decisions and first answers are served, so only they have a window; a late
 * complaint with a reason is taken in as late, and the officer admits or refuses it.
 */
final class AppealWindows {
    private AppealWindows() {}

    static Optional<Decision> hindrance(FileAppeal c, Attackable thing, CaseFile file, DecisionBasis basis) {
        if (c.at().isBefore(cause(c, thing, file))) return Optional.of(refuse(Refusal.BEFORE_ITS_CAUSE));
        if (c.document() == null && (c.by().is(Role.APPEALS) || datedBack(c, file)))
            return Optional.of(refuse(Refusal.DOCUMENT_MISSING));
        return c.lateReason() == null && late(c, file, basis)
                ? Optional.of(refuse(
                        Refusal.APPEAL_TOO_LATE,
                        "windowEnded",
                        end(c, file, basis).orElseThrow()))
                : Optional.empty();
    }

    static boolean late(FileAppeal c, CaseFile file, DecisionBasis basis) {
        return end(c, file, basis).filter(c.at()::isAfter).isPresent();
    }

    /** Last instant of the window; nothing where the law data gives none. */
    private static Optional<Instant> end(FileAppeal c, CaseFile file, DecisionBasis basis) {
        Optional<Clock> window = window(c, file);
        if (window.isPresent()) return window.map(clock -> clock.terms().due());
        return c.earlierAppealId() == null
                ? Optional.empty()
                : file.appeals()
                        .find(c.earlierAppealId())
                        .flatMap(first -> answered(first).or(() -> EarlierAppeals.ranOut(first, file)))
                        .flatMap(expiry -> from(expiry, c.earlierAppealId(), file, basis));
    }

    /** After an annulment no clock shows the window; it bounds all the same whoever the annulment hurts. */
    private static Optional<Instant> answered(FiledAppeal first) {
        return first.state() == Appeals.State.SERVED ? Optional.of(first.since()) : Optional.empty();
    }

    /** Without an answer the window for the second complaint counts from the end of the first period. */
    private static Optional<Instant> from(Instant expiry, UUID firstId, CaseFile file, DecisionBasis basis) {
        return basis.law()
                .clocks()
                .rule(AppealClocks.SECOND_WINDOW, Clockwork.day(expiry))
                .map(rule -> Clockwork.at(expiry, file, basis)
                        .terms(rule, firstId, firstId, expiry)
                        .due());
    }

    private static Optional<Clock> window(FileAppeal c, CaseFile file) {
        UUID about = c.earlierAppealId() == null ? c.attackedId() : c.earlierAppealId();
        String code = c.earlierAppealId() == null ? AppealClocks.FIRST_WINDOW : AppealClocks.SECOND_WINDOW;
        return file.clocks().byId().values().stream()
                .filter(clock -> about.equals(clock.terms().about())
                        && code.equals(clock.terms().code()))
                .max(Comparator.comparing(Clock::startedBy));
    }

    /** The file already shows that the window ran out, yet the complaint is said to have come before. */
    private static boolean datedBack(FileAppeal c, CaseFile file) {
        return window(c, file)
                .filter(clock -> clock.state() == Clock.State.BREACHED)
                .map(clock -> clock.terms().due())
                .filter(due -> !c.at().isAfter(due))
                .isPresent();
    }

    private static Instant cause(FileAppeal c, Attackable thing, CaseFile file) {
        return c.earlierAppealId() == null
                ? thing.effectiveFrom()
                : file.appeals().byId().get(c.earlierAppealId()).since();
    }
}
