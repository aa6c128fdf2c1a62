package org.hoso.command.desk;

import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.messaging.MetaData;
import org.hoso.cases.Refusal;
import org.hoso.command.publication.PublicationDecision;
import org.hoso.command.publication.Publications;
import org.hoso.command.publication.Publishing;
import org.hoso.law.Law;
import org.hoso.publications.PublicationCommand;

/** What the shell of publications needs around its decision. */
public class PublicationsDeciding {
    private final Supplier<Law> law;
    private final Idempotency repeats;

    PublicationsDeciding(Supplier<Law> law, Idempotency repeats) {
        this.law = law;
        this.repeats = repeats;
    }

    PublicationDecision decide(PublicationCommand command, Publications publications) {
        return CaseDecider.mayAsk(command)
                ? Publishing.decide(command, publications, law.get())
                : new PublicationDecision.Refused(
                        Refusal.WRONG_ROLE, Map.of("role", command.by().role().stored()));
    }

    void keepBeside(OtherOutcome outcome, MetaData meta) {
        repeats.keep(PublicationCommand.STREAM, outcome::told, meta);
    }
}
