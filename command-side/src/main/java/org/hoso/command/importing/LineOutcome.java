package org.hoso.command.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Report;
import org.hoso.runtime.ledger.Ledger.Place;
import org.hoso.runtime.problems.Problem;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line.
 *
 * @param line      its number, from 1
 * @param reference the sender's own reference, which makes the line harmless to repeat
 * @param outcome   opened a case, joined one, was already imported, or was turned down
 * @param version   the case's, once the line was carried out; absent for a line imported before, whose case has gone on
 * @param position  the line's place in the ledger; absent only while the ledger stands still
 * @param alsoIn    other cases that it went to, with what it names there
 * @param problem   why it was turned down
 */
@Withers
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LineOutcome(
        long line,
        @Nullable String reference,
        Kind outcome,
        @Nullable CaseId caseId,
        @Nullable CaseNumber caseNumber,
        @Nullable Long version,
        @Nullable Long position,
        @Nullable List<Report.Beside> alsoIn,
        @Nullable Problem problem)
        implements LineOutcomeBuilder.With {
    public enum Kind {
        @JsonProperty("opened")
        OPENED,
        @JsonProperty("joined")
        JOINED,
        @JsonProperty("already_imported")
        ALREADY_IMPORTED,
        @JsonProperty("turned_down")
        TURNED_DOWN
    }

    static LineOutcome turnedDown(long line, @Nullable String reference, Problem problem) {
        return new LineOutcome(line, reference, Kind.TURNED_DOWN, null, null, null, null, null, problem);
    }

    static LineOutcome alreadyImported(long line, @Nullable String reference, CaseId before) {
        return new LineOutcome(line, reference, Kind.ALREADY_IMPORTED, before, null, null, null, null, null);
    }

    /** The place of what it did, where its sender may know the case. */
    @Nullable
    Place place() {
        return caseId == null || version == null ? null : new Place(caseId.toString(), version);
    }
}
