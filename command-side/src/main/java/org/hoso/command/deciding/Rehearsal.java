package org.hoso.command.deciding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.command.collisions.CollisionWarning;
import org.hoso.command.report.LinkWarning;
import org.hoso.command.sanction.FineWorking;
import org.hoso.runtime.problems.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a command would do to the case as it stands; nothing was stored. Ids drawn for it are drawn anew by the real call. Who
 * would only get a receipt is told the names of the events and no more.
 *
 * @param dryRun     always true
 * @param caseId     absent where the case would be opened, or may not be known
 * @param version    the version it was decided on; send it as {@code If-Match} to be told when the case moved on meanwhile
 * @param events     what would happen, in order; none when it would be turned down or there is nothing to add
 * @param clocks     what would happen to the clocks of the case
 * @param refusal    why it would be turned down
 * @param warnings   who else measures whom it would measure; absent where nobody does
 * @param links    what the sender of a report ought to know of its links; absent where there is nothing
 * @param working    how a proposed sanction comes to its fines, also where the proposal would be turned down
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Rehearsal(
        boolean dryRun,
        @Nullable CaseId caseId,
        @Nullable CaseNumber caseNumber,
        @Nullable Long version,
        List<Happening> events,
        List<ClockMove> clocks,
        @Nullable TurnedDown refusal,
        @Nullable FineWorking working,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<CollisionWarning> warnings,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<LinkWarning> links)
        implements Answer {
    public Rehearsal {
        links = links == null || links.isEmpty() ? null : links;
        warnings = warnings == null || warnings.isEmpty() ? null : warnings;
    }

    /**
     * One event that would happen.
     *
     * @param name       short name, as the real call's answer gives it
     * @param storedName what it would be stored as
     * @param payload    the event, each personal text in it as {@code {"sealed": true}}; absent for who reads no history
     */
    public record Happening(
            String name, String storedName, @Nullable Map<String, Object> payload) {}

    /**
     * The rule that would turn it down.
     *
     * @param status  of the real call
     * @param details what the rule measured
     * @param errors  fields that it was about, as the real call points to them
     */
    public record TurnedDown(
            String code,
            int status,
            String title,
            String detail,
            Map<String, Object> details,
            List<Problem.FaultDetail> errors) {}
}
