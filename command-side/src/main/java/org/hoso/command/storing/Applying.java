package org.hoso.command.storing;

import java.util.List;
import java.util.function.BiConsumer;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.hoso.cases.Happening;
import org.hoso.command.deciding.OtherOutcome;
import org.hoso.command.family.FamilyDecision;
import org.hoso.wire.StoredNames;

/** What the aggregates of the families beside a case's have in common with Axon; only inside a handler of theirs. */
final class Applying {
    private Applying() {}

    /**
     * Applies what was decided.
     *
     * @param keepBeside keeps the rows beside the events
     * @throws org.axonframework.commandhandling.CommandExecutionException when it was refused
     */
    static <E extends Happening> OtherOutcome decided(
            FamilyDecision<E> decision, BiConsumer<List<E>, OtherOutcome> keepBeside) {
        return switch (decision) {
            case FamilyDecision.Refused<E> refused -> throw Rejection.down(refused.refusal(), refused.details());
            case FamilyDecision.Accepted<E> accepted -> {
                OtherOutcome outcome = all(accepted.events());
                keepBeside.accept(accepted.events(), outcome);
                yield outcome;
            }
        };
    }

    private static OtherOutcome all(List<? extends Happening> events) {
        events.forEach(AggregateLifecycle::apply);
        return new OtherOutcome(
                version(),
                events.stream()
                        .map(event -> StoredNames.kebab(event.getClass()))
                        .toList());
    }

    /** Sequence number of the last event; -1 before the first. */
    static long version() {
        Long version = AggregateLifecycle.getVersion();
        return version == null ? -1 : version;
    }
}
