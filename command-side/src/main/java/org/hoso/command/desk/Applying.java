package org.hoso.command.desk;

import java.util.List;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.hoso.cases.Happening;
import org.hoso.wire.StoredNames;

/** What the aggregates of the families beside a case's have in common with Axon; only inside a handler of theirs. */
final class Applying {
    private Applying() {}

    /** @param events what was decided, at least one */
    static OtherOutcome all(List<? extends Happening> events) {
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
