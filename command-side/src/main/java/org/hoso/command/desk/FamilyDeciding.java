package org.hoso.command.desk;

import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.hoso.cases.Happening;
import org.hoso.cases.Refusal;
import org.hoso.cases.Request;
import org.hoso.command.family.FamilyDecision;

/**
 * What the shells of a family beside a case's need around its decisions. One history of it has the form F.
 *
 * @param <F> what a history has come to
 */
interface FamilyDeciding<C extends Request, E extends Happening, F> {
    /** Which history is asked. */
    UUID stream(C command);

    /** How a history stands before its first event. */
    F empty();

    /** How a history that is read from the store stands. */
    OtherStanding<F> standing(EventStore events, UUID stream);

    /** By the family's own rules; who may ask at all has been looked at. */
    FamilyDecision<E> ruled(C command, F file);

    /** Keeps the rows beside the events of one transaction. */
    void keepBeside(List<E> events, OtherOutcome outcome, MetaData meta);

    default FamilyDecision<E> decide(C command, F file) {
        return CaseDecider.mayAsk(command) ? ruled(command, file) : wrongRole(command);
    }

    static <E extends Happening> FamilyDecision<E> wrongRole(Request command) {
        return FamilyDecision.refuse(
                Refusal.WRONG_ROLE, "role", command.by().role().stored());
    }
}
