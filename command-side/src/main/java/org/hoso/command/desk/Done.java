package org.hoso.command.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.command.collisions.CollisionWarning;
import org.jspecify.annotations.Nullable;

/**
 * A command was carried out. A joiner who may not know the case gets a receipt: no case, no version, only the report's id.
 *
 * @param caseId   absent for a receipt, and where the registry was asked
 * @param version  the case's or the registry's dense sequence number, also the ETag
 * @param position the place in the ledger; null only while the ledger stands still: it is waited for a second at most
 * @param events   what happened, short names
 * @param warnings who else measures whom it measures; absent where nobody does
 * @param created  ids drawn for this command, by the field of the command; a list where the field stands in a list
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Done(
        @Nullable CaseId caseId,
        @Nullable CaseNumber caseNumber,
        @Nullable Long version,
        @Nullable Long position,
        List<String> events,
        Map<String, Object> created,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<CollisionWarning> warnings)
        implements Answer {
    public Done {
        warnings = warnings == null || warnings.isEmpty() ? null : warnings;
    }

    /** The same once its place in the ledger is known. */
    Done at(long place) {
        return new Done(caseId, caseNumber, version, place, events, created, warnings);
    }
}
