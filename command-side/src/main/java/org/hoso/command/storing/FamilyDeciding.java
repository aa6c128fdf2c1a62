package org.hoso.command.storing;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.hoso.cases.Happening;
import org.hoso.cases.Refusal;
import org.hoso.cases.Request;
import org.hoso.command.deciding.CaseDecider;
import org.hoso.command.deciding.OtherOutcome;
import org.hoso.command.family.FamilyDecision;

/**
 * What the shells of a family beside a case's need around its decisions. One history of it has the form F.
 *
 * @param <F> what a history has come to
 */
public interface FamilyDeciding<C extends Request, E extends Happening, F> {
    /** What tells the histories of the family apart, and what one comes to. */
    Histories<C, E, F> histories();

    /** By the family's own rules; who may ask at all has been looked at. */
    FamilyDecision<E> ruled(C command, F file);

    /** Keeps the rows beside the events of one transaction. */
    void keepBeside(List<E> events, OtherOutcome outcome, MetaData meta);

    /**
     * @param stream which history a command is asked of
     * @param family what its events are
     * @param empty  how one stands before its first event
     */
    record Histories<C extends Request, E extends Happening, F>(
            Function<C, UUID> stream, Class<E> family, F empty, BiFunction<F, E, F> after) {
        public OtherStanding<F> begun() {
            return OtherStanding.none(empty);
        }

        /** As read from the store. */
        public OtherStanding<F> standing(EventStore events, UUID stream) {
            return OtherStanding.of(events, stream, family, empty, after);
        }
    }

    default FamilyDecision<E> decide(C command, F file) {
        return CaseDecider.mayAsk(command) ? ruled(command, file) : wrongRole(command);
    }

    static <E extends Happening> FamilyDecision<E> wrongRole(Request command) {
        return FamilyDecision.refuse(
                Refusal.WRONG_ROLE, "role", command.by().role().stored());
    }
}
