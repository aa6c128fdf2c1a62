package org.hoso.command.checker;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Removal;
import org.hoso.law.Rechecks.Occasion;

/** What an event does to the list of content that is looked at. */
sealed interface LookChange {
    UUID itemId();

    /** From now on it is looked at. */
    record Follows(UUID itemId, CaseId caseId, Occasion occasion, Instant since) implements LookChange {}

    /** No longer. */
    record Ends(UUID itemId) implements LookChange {}

    static List<LookChange> of(CaseEvent event) {
        return event instanceof Removal.Event e ? ofRemoval(e) : List.of();
    }

    private static List<LookChange> ofRemoval(Removal.Event event) {
        return switch (event) {
            case Removal.RemovalClaimed e ->
                e.itemIds().stream()
                        .<LookChange>map(item -> new Follows(item, e.caseId(), Occasion.CLAIM, e.at()))
                        .toList();
            case Removal.RemovalChecked e -> List.of();
            case Removal.ContentRemoved e -> List.of(new Follows(e.itemId(), e.caseId(), Occasion.REMOVAL, e.at()));
            case Removal.ContentReappeared e -> List.of(new Ends(e.itemId()));
            case Removal.ContentRestored e -> List.of(new Ends(e.itemId()));
        };
    }
}
