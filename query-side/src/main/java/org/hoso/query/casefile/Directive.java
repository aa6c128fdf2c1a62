package org.hoso.query.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Coordination.DirectiveAnswered;
import org.hoso.cases.Coordination.DirectiveIssued;
import org.hoso.cases.Coordination.DirectiveReminded;
import org.hoso.cases.DocumentRef;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * A directive and what came of it; its texts stay sealed.
 *
 * @param reportBy  when the body directed is to report back, as the directive says
 * @param report    absent until it reported back
 * @param reminders oldest first
 */
@Withers
public record Directive(
        UUID directiveId,
        String from,
        AccountableBody to,
        Personal task,
        Instant reportBy,
        DocumentRef document,
        Instant at,
        @Nullable DirectiveReport report,
        List<DirectiveReminder> reminders)
        implements DirectiveBuilder.With {

    /** What came back. */
    public record DirectiveReport(Personal report, @Nullable DocumentRef document, Instant at) {}

    /** That the directing body asked again. */
    public record DirectiveReminder(
            UUID reminderId,
            @Nullable Personal reminder,
            @Nullable DocumentRef document,
            Instant at) {}

    public static Directive of(DirectiveIssued e) {
        return new Directive(
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

    public Directive answered(DirectiveAnswered e) {
        DirectiveReport back = new DirectiveReport(Personal.of("report", e.report()), e.document(), e.at());
        return withReport(back);
    }

    public Directive reminded(DirectiveReminded e) {
        DirectiveReminder reminder = new DirectiveReminder(
                e.reminderId(), Personal.ofNullable("reminder", e.reminder()), e.document(), e.at());
        return withReminders(Kept.with(reminders, reminder));
    }
}
