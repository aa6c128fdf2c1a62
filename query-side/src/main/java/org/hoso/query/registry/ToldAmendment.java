package org.hoso.query.registry;

import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.DocumentRef;
import org.hoso.registry.Amendment.AmendmentProposed;
import org.hoso.registry.Amendment.AmendmentWithdrawn;
import org.hoso.registry.Change;
import org.hoso.registry.RegistryEvent;
import org.hoso.runtime.law.Amendments.Known;
import org.hoso.wire.StoredNames;
import org.jspecify.annotations.Nullable;

/**
 * An amendment as whoever follows the registry reads it.
 *
 * @param state {@code proposed}, or how it ended: {@code amendment-confirmed}, {@code amendment-withdrawn}
 */
record ToldAmendment(
        UUID amendmentId,
        String state,
        Change change,
        DocumentRef document,
        String legalBasis,
        Hand proposed,
        @Nullable Hand ended,
        @Nullable String reason) {
    /** Who did it, and when. */
    record Hand(String officer, String agency, Instant at) {
        static Hand of(Actor by, Instant at) {
            return new Hand(by.officer(), by.agency(), at);
        }
    }

    static ToldAmendment of(Known known) {
        AmendmentProposed proposed = known.proposed();
        RegistryEvent outcome = known.outcome();
        return new ToldAmendment(
                proposed.amendmentId(),
                outcome == null ? "proposed" : StoredNames.kebab(outcome.getClass()),
                proposed.change(),
                proposed.document(),
                proposed.legalBasis(),
                Hand.of(proposed.by(), proposed.at()),
                outcome == null ? null : Hand.of(outcome.by(), outcome.at()),
                outcome instanceof AmendmentWithdrawn withdrawn ? withdrawn.reason() : null);
    }
}
