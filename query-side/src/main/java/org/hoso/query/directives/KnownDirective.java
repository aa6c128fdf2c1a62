package org.hoso.query.directives;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Coordination.DirectiveAnswered;
import org.hoso.cases.Coordination.DirectiveIssued;
import org.hoso.cases.Coordination.DirectiveReminded;
import org.hoso.cases.DocumentRef;
import org.hoso.query.casefile.Personal;
import org.hoso.query.folding.Kept;
import org.jspecify.annotations.Nullable;

/**
 * A directive and what came of it; its texts stay sealed.
 *
 * @param reportBy  when the body directed is to report back, as the directive says
 * @param report    absent until it reported back
 * @param reminders oldest first
 */
record KnownDirective(
        UUID directiveId,
        String from,
        AccountableBody to,
        Personal task,
        Instant reportBy,
        DocumentRef document,
        Instant at,
        @Nullable ReportBack report,
        List<Reminder> reminders) {
    KnownDirective {
        reminders = Kept.orNone(reminders);
    }

    /** What came back. */
    record ReportBack(Personal report, @Nullable DocumentRef document, Instant at) {}

    /** That the directing body asked again. */
    record Reminder(
            UUID reminderId,
            @Nullable Personal reminder,
            @Nullable DocumentRef document,
            Instant at) {}

    static KnownDirective of(DirectiveIssued e) {
        return new KnownDirective(
                e.directiveId(),
                e.by().agency(),
                e.to(),
                Personal.of("task", e.task()),
                e.reportBy(),
                e.document(),
                e.at(),
                null,
                List.of());
    }

    KnownDirective answered(DirectiveAnswered e) {
        ReportBack back = new ReportBack(Personal.of("report", e.report()), e.document(), e.at());
        return new KnownDirective(directiveId, from, to, task, reportBy, document, at, back, reminders);
    }

    KnownDirective reminded(DirectiveReminded e) {
        Reminder reminder =
                new Reminder(e.reminderId(), Personal.ofNullable("reminder", e.reminder()), e.document(), e.at());
        return new KnownDirective(
                directiveId, from, to, task, reportBy, document, at, report, Kept.with(reminders, reminder));
    }

    DirectiveState state(Instant now) {
        if (report != null) return DirectiveState.ANSWERED;
        return now.isAfter(reportBy) ? DirectiveState.OVERDUE : DirectiveState.OPEN;
    }
}
