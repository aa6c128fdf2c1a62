package org.hoso.command.appeal;

import static org.hoso.command.casefile.Decision.refuse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hoso.cases.Appeal.FileAppeal;
import org.hoso.cases.Appeal.Level;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.Appeals.State;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clock;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.FiledAppeal;

/**
 * Whether earlier appeals leave room for a new one of the same level. One at a time is pending against a thing. Whoever was answered, or
 * withdrew of their own will since Law 136/2025, does not appeal again. A second complaint follows a finished first one.
 */
final class EarlierAppeals {
    /** From this day withdrawn points are closed (Law 136/2025). */
    private static final LocalDate WITHDRAWAL_IS_FINAL = LocalDate.of(2026, 7, 1);

    private EarlierAppeals() {}

    static Optional<Decision> hindrance(FileAppeal c, CaseFile file) {
        List<FiledAppeal> same = file.appeals()
                .against(c.attackedId())
                .filter(appeal -> appeal.level() == c.level())
                .toList();
        Optional<FiledAppeal> before = same.stream()
                .filter(appeal -> appeal.state().pending() || (mine(c, appeal) && answered(appeal)))
                .findFirst();
        if (before.isPresent())
            return Optional.of(
                    refuse(Refusal.ALREADY_APPEALED, "appealId", before.get().appealId()));
        if (c.coercion() == null && same.stream().anyMatch(appeal -> mine(c, appeal) && givenUp(appeal)))
            return Optional.of(refuse(Refusal.APPEAL_WITHDRAWN));
        return c.level() == Level.SECOND ? afterTheFirst(c, file) : Optional.empty();
    }

    /** A second complaint that follows the first complaint of somebody else. */
    static boolean anotherWon(FileAppeal c, CaseFile file) {
        return c.earlierAppealId() != null
                && file.appeals()
                        .find(c.earlierAppealId())
                        .filter(first -> !mine(c, first))
                        .isPresent();
    }

    private static boolean mine(FileAppeal c, FiledAppeal appeal) {
        return appeal.appellantId().equals(c.appellantId()) || appeal.filedBy(c.by());
    }

    private static boolean answered(FiledAppeal appeal) {
        return switch (appeal.state()) {
            case DECIDED, SERVED, PASSED_UP -> true;
            case FILED, ACCEPTED, REFUSED, WITHDRAWN -> false;
        };
    }

    private static boolean givenUp(FiledAppeal appeal) {
        return appeal.state() == State.WITHDRAWN
                && !Clockwork.day(appeal.since()).isBefore(WITHDRAWAL_IS_FINAL);
    }

    private static Optional<Decision> afterTheFirst(FileAppeal c, CaseFile file) {
        FiledAppeal first = file.appeals().find(c.earlierAppealId()).orElse(null);
        if (first == null) return Optional.of(refuse(Refusal.UNKNOWN_APPEAL, "appealId", c.earlierAppealId()));
        boolean follows = first.level() == Level.FIRST
                && first.attackedId().equals(c.attackedId())
                && (first.state() == State.SERVED
                        || ranOut(first, file).filter(c.at()::isAfter).isPresent());
        return follows
                ? Optional.empty()
                : Optional.of(refuse(Refusal.FIRST_APPEAL_UNFINISHED, "appealId", first.appealId()));
    }

    /** When the period of resolving of an accepted first complaint ends, or ended without an answer. */
    static Optional<Instant> ranOut(FiledAppeal first, CaseFile file) {
        if (first.state() != State.ACCEPTED) return Optional.empty();
        return file.clocks()
                .open(first.appealId())
                .filter(clock -> clock.state() != Clock.State.PAUSED)
                .filter(clock -> clock.terms().code().startsWith("complaint1_"))
                .flatMap(clock -> Optional.ofNullable(clock.terms().due()).stream())
                .findFirst();
    }
}
