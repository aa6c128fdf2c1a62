package org.hoso.command.casefile;

import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseId;

/** What the lists hold that a case has to do with; a decision may ask, and writes what it was told into its events. */
public interface ListEntries {
    /** Nothing is listed. */
    ListEntries NONE = new ListEntries() {
        @Override
        public List<Entry> restingOn(CaseId caseId, UUID decisionId) {
            return List.of();
        }

        @Override
        public boolean holds(UUID listingId) {
            return false;
        }
    };

    /** @param agency code of the body that proposed it */
    record Entry(UUID listingId, String agency) {}

    /** Entries, proposed or announced and not taken off, that rest on a sanction decision of that case. */
    List<Entry> restingOn(CaseId caseId, UUID decisionId);

    /** Whether that entry is not taken off. */
    boolean holds(UUID listingId);
}
