package org.hoso.query.proof;

import org.hoso.cases.CaseId;
import org.hoso.query.audit.HistoryDoor;
import org.hoso.query.rights.Readers;
import org.hoso.runtime.ledger.Ledger;
import org.hoso.runtime.problems.Checks;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.runtime.proof.CaseVersions;
import org.hoso.runtime.proof.Checkpoints;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether no event of a case is missing, for whoever may read its history. */
@RestController
@ConditionalOnProperty("hoso.proof.key-file")
class CompletenessEndpoint {
    private final HistoryDoor door;
    private final CaseVersions versions;
    private final Ledger ledger;
    private final Checkpoints checkpoints;

    CompletenessEndpoint(HistoryDoor door, CaseVersions versions, Ledger ledger, Checkpoints checkpoints) {
        this.door = door;
        this.versions = versions;
        this.ledger = ledger;
        this.checkpoints = checkpoints;
    }

    /**
     * @param size     of the ledger that was looked at
     * @param version  of the case's last event there, -1 where it had none
     * @param events   found
     * @param complete whether they count from 0 to that version without a hole
     * @param missing  the first version that is not there
     */
    record Completeness(
            CaseId caseId,
            long size,
            long version,
            long events,
            boolean complete,
            @Nullable Long missing) {}

    /**
     * Nothing over a ledger that does not continue what was signed: what is missing there may be missing from both.
     *
     * @param size of a checkpoint, say; all of the ledger where none is given
     */
    @GetMapping("/api/v1/cases/{caseId}/completeness")
    ResponseEntity<Completeness> completeness(
            @PathVariable String caseId, @RequestParam(required = false) @Nullable Long size, SignedIn signedIn) {
        long reach = ledger.head().position();
        long upTo = size == null ? reach : size;
        new Checks()
                .that(upTo >= 1, "size", FaultCode.OUT_OF_RANGE)
                .that(upTo <= reach, "size", FaultCode.IN_THE_FUTURE)
                .end();
        HistoryDoor.Entered entered = door.enter(caseId, null, Readers.of(signedIn));
        checkpoints.proven();
        CaseVersions.Counted counted = versions.upTo(entered.caseId().toString(), upTo);
        return ResponseEntity.ok(new Completeness(
                entered.caseId(),
                upTo,
                counted.version(),
                counted.events(),
                counted.events() == counted.version() + 1,
                counted.missing()));
    }
}
