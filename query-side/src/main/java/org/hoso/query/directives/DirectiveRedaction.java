package org.hoso.query.directives;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hoso.query.casefile.Directive;
import org.hoso.query.casefile.Directive.DirectiveReminder;
import org.hoso.query.casefile.Directive.DirectiveReport;
import org.hoso.query.casefile.Personal;
import org.hoso.query.casefile.Personal.Withheld;
import org.hoso.query.rights.DataKind;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relating;
import org.hoso.query.rights.Sights;
import org.jspecify.annotations.Nullable;

/**
 * From a case's directives to one as a reader sees it: with its texts where handling is seen in full and the case is the reader's own
 * work, else masked, because a list is shown without a reason; pure.
 */
record DirectiveRedaction(Reader reader, Relating today, Instant now) {
    /** Nothing where the case does not exist for the reader, or who handles it is not for the reader. */
    Optional<SeenDirective> see(DirectedCase known, UUID directiveId, Function<Directive, @Nullable String> province) {
        return today.relation(reader, known.access())
                .map(relation -> new Sights(reader, relation, false))
                .filter(sights -> sights.any(DataKind.HANDLING))
                .flatMap(sights -> known.directives().stream()
                        .filter(one -> one.directiveId().equals(directiveId))
                        .findFirst()
                        .map(one -> seen(known, one, province.apply(one), isTold(one, sights))));
    }

    /** The own directive is the own work, whoever answers for the case. */
    private static boolean isTold(Directive one, Sights sights) {
        boolean own = !sights.relation().foreign()
                || one.from().equals(sights.reader().agency());
        return own && sights.full(DataKind.HANDLING);
    }

    private SeenDirective seen(DirectedCase known, Directive one, @Nullable String province, boolean full) {
        DirectiveReport report = one.report();
        Instant end = report == null ? now : report.at();
        return new SeenDirective(
                one.directiveId(),
                known.caseId(),
                known.number(),
                one.from(),
                one.to().agency(),
                province,
                full ? one.task() : Personal.withheld(Withheld.MASKED),
                one.document(),
                one.at(),
                one.reportBy(),
                DirectiveState.of(one, now),
                end.isAfter(one.reportBy()),
                full ? one.reminders() : masked(one.reminders()),
                report == null || full
                        ? report
                        : new DirectiveReport(Personal.withheld(Withheld.MASKED), report.document(), report.at()));
    }

    private static List<DirectiveReminder> masked(List<DirectiveReminder> reminders) {
        return reminders.stream()
                .map(one -> new DirectiveReminder(
                        one.reminderId(),
                        one.reminder() == null ? null : Personal.withheld(Withheld.MASKED),
                        one.document(),
                        one.at()))
                .toList();
    }
}
