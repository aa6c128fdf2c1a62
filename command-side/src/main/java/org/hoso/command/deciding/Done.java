package org.hoso.command.deciding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Report;
import org.hoso.command.collisions.CollisionWarning;
import org.hoso.command.report.LinkWarning;
import org.jspecify.annotations.Nullable;

/**
 * A command was carried out. A joiner who may not know the case gets a receipt: no case, no version, only the report's id.
 *
 * @param caseId   absent for a receipt, and where the registry was asked
 * @param version  the case's or the registry's dense sequence number, also the ETag
 * @param position the place in the ledger; null only while the ledger stands still: it is waited for a second at most
 * @param events   what happened, short names
 * @param warnings who else measures whom it measures; absent where nobody does
 * @param created  ids of what it brought into being in the case, by the field of the command; a list where the field stands in a list
 * @param alsoIn   other cases that a report went to, with what it names there; absent where there is none, and those not named that
 *                 do not exist for whoever reports
 * @param links    what its sender ought to know of the links; absent where there is nothing
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Done(
        @Nullable CaseId caseId,
        @Nullable CaseNumber caseNumber,
        @Nullable Long version,
        @Nullable Long position,
        List<String> events,
        Map<String, Object> created,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<CollisionWarning> warnings,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Report.Beside> alsoIn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<LinkWarning> links)
        implements Answer {
    public Done {
        warnings = warnings == null || warnings.isEmpty() ? null : warnings;
        alsoIn = alsoIn == null || alsoIn.isEmpty() ? null : alsoIn;
        links = links == null || links.isEmpty() ? null : links;
    }

    /** The same once its place in the ledger is known. */
    public Done at(long place) {
        return new Done(caseId, caseNumber, version, place, events, created, warnings, alsoIn, links);
    }
}
