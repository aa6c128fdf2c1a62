package org.hoso.command.intake;

import java.util.UUID;
import org.hoso.cases.Happening;
import org.hoso.cases.Request;
import org.hoso.command.deciding.Answer;
import org.hoso.command.deciding.Done;
import org.hoso.command.deciding.Envelope;
import org.hoso.command.deciding.Families;
import org.hoso.command.deciding.Family;
import org.hoso.command.rehearsing.FamilyRehearsing;
import org.hoso.command.storing.Dispatch;
import org.hoso.command.storing.Idempotency;
import org.springframework.http.ResponseEntity;

/** Where commands of the families beside a case's arrive. */
public class FamilyDesk {
    private final Families families;
    private final Dispatch dispatch;
    private final AnsweringOnce once;
    private final Idempotency repeats;
    private final FamilyRehearsing rehearsing;

    FamilyDesk(
            Families families,
            Dispatch dispatch,
            AnsweringOnce once,
            Idempotency repeats,
            FamilyRehearsing rehearsing) {
        this.families = families;
        this.dispatch = dispatch;
        this.once = once;
        this.repeats = repeats;
        this.rehearsing = rehearsing;
    }

    public ResponseEntity<Answer> submit(Request command, Envelope envelope) {
        return answer(families.of(command), command, envelope);
    }

    private <C extends Request, E extends Happening> ResponseEntity<Answer> answer(
            Family<C, E, ?> family, Request asked, Envelope envelope) {
        C command = family.around().admitted().apply(family.commands().cast(asked));
        if (envelope.dryRun()) return Replies.told(rehearsing.step(family, command, envelope));
        UUID stream = family.stream(command);
        return Replies.ok(once.answer(
                envelope, () -> done(family, stream, command, envelope), new RepeatOfARow(repeats, envelope, stream)));
    }

    private Done done(Family<?, ?, ?> family, UUID stream, Request command, Envelope envelope) {
        Done done = dispatch.ask(stream, command, envelope).told(envelope.created());
        family.around().afterwards().run();
        return done;
    }
}
