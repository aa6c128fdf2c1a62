package org.hoso.command.storing;

import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.hoso.cases.Happening;
import org.hoso.cases.Request;
import org.hoso.command.deciding.Families;
import org.hoso.command.deciding.Family;
import org.hoso.command.deciding.OtherOutcome;
import org.hoso.command.family.FamilyDecision;
import org.hoso.wire.StoredNames;

/** All that the families beside a case's know of Axon: one handler for each command of theirs, in one transaction with its rows. */
public class FamilyCommandHandler {
    static final String ASKED = "family.asked";

    private final Families families;
    private final FamilyHistories histories;
    private final EventAppender appender;
    private final Idempotency repeats;

    FamilyCommandHandler(Families families, FamilyHistories histories, EventAppender appender, Idempotency repeats) {
        this.families = families;
        this.histories = histories;
        this.appender = appender;
        this.repeats = repeats;
    }

    @CommandHandler(commandName = ASKED)
    OtherOutcome on(Request command, MetaData meta) {
        return decided(families.of(command), command, meta);
    }

    private <E extends Happening, F> OtherOutcome decided(Family<?, E, F> family, Request command, MetaData meta) {
        OtherStanding<F> standing = histories.before(family, command);
        if (!family.opens(command)) CommandMetadata.expect(standing.version(), meta);
        return switch (family.decide(command, standing.file())) {
            case FamilyDecision.Refused<E> refused -> throw Rejection.down(refused.refusal(), refused.details());
            case FamilyDecision.Accepted<E> accepted ->
                happened(family, family.stream(command), standing.version(), accepted.events(), meta);
        };
    }

    private <E extends Happening> OtherOutcome happened(
            Family<?, E, ?> family, UUID stream, long version, List<E> events, MetaData meta) {
        appender.add(family.name(), stream, version, events);
        OtherOutcome outcome = new OtherOutcome(
                version + events.size(),
                events.stream()
                        .map(event -> StoredNames.kebab(event.getClass()))
                        .toList());
        family.around().rows().accept(events);
        repeats.keep(stream, outcome::told, meta);
        return outcome;
    }
}
