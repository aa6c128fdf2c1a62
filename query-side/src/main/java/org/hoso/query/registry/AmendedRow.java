package org.hoso.query.registry;

import java.time.LocalDate;
import java.util.UUID;
import org.hoso.cases.DocumentRef;
import org.hoso.registry.Amendment.AmendmentProposed;

/**
 * A row that came to the law's data after its files; who entered and who confirmed it is told under the amendment's own path.
 *
 * @param thing    the code of what it is a version of; for a mandate, of the body
 * @param firstDay the first day that it changes anything
 */
record AmendedRow(
        String thing, LocalDate firstDay, UUID amendmentId, DocumentRef document, String legalBasis, String agency) {
    static AmendedRow of(AmendmentProposed one) {
        var row = one.change().row();
        return new AmendedRow(
                row.thing(),
                row.firstDay(),
                one.amendmentId(),
                one.document(),
                one.legalBasis(),
                one.by().agency());
    }
}
