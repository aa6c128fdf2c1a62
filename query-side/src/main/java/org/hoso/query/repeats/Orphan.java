package org.hoso.query.repeats;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.viewing.Known;
import org.jspecify.annotations.Nullable;

/**
 * One measure in force without its ground.
 *
 * @param takenBy  name of the event that took it
 * @param takenOn  day in Viet Nam
 * @param owner    the body that took it, as it was called then, and that has to look at it again
 * @param lostBy   name of the event that took the ground away
 * @param lostAt   when that got its place in the ledger
 * @param lostIn   the case of that event; absent where the reader sees only a summary of it
 */
record Orphan(
        CaseId caseId,
        @Nullable CaseNumber caseNumber,
        Measure.Kind kind,
        UUID measureId,
        String takenBy,
        LocalDate takenOn,
        long takenPosition,
        String owner,
        Basis basis,
        String lostBy,
        Instant lostAt,
        long lostPosition,
        @Nullable CaseId lostIn) {
    /** What the measure rests on. */
    enum Basis {
        /** Repeated violation over many cases. */
        @JsonProperty("window")
        WINDOW,
        /** The violation of its own case. */
        @JsonProperty("violation")
        VIOLATION
    }

    static Orphan of(StoredRepeat<Measure> found, Basis basis, Known lost, @Nullable CaseId lostIn) {
        Measure measure = found.what();
        return new Orphan(
                found.caseId(),
                found.number(),
                measure.kind(),
                measure.measureId(),
                measure.made().storedName(),
                measure.day(),
                measure.made().position(),
                measure.owner(),
                basis,
                lost.storedName(),
                lost.at(),
                lost.position(),
                lostIn);
    }
}
