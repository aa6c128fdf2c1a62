package org.hoso.query.pack;

import java.util.List;
import org.hoso.access.CasePart;
import org.hoso.query.audit.HistoryDoor;
import org.hoso.query.audit.LedgerLeaves;
import org.hoso.query.looks.LookDoor;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Readers;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.ledger.Ledger;
import org.hoso.runtime.ledger.LedgeredEvent;
import org.hoso.runtime.problems.Checks;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.runtime.problems.NotThere;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the ledger hashed of one event, for whoever may take the pack and for a reason as the pack is: so that a leaf can be computed
 * anew, and followed to a signed root, without a file. Personal texts stay sealed.
 */
@RestController
@ConditionalOnProperty("hoso.proof.key-file")
class LeafEndpoint {
    private final HistoryDoor door;
    private final Ledger ledger;
    private final LedgerLeaves leaves;
    private final LookDoor looking;

    LeafEndpoint(HistoryDoor door, Ledger ledger, LedgerLeaves leaves, LookDoor looking) {
        this.door = door;
        this.ledger = ledger;
        this.leaves = leaves;
        this.looking = looking;
    }

    /**
     * @param leaf          as it stands in the ledger, never computed here
     * @param stored        absent where the event tells in clear what this reader may not know
     * @param withheldEvent why it is absent
     */
    record StoredLeaf(
            long position,
            long version,
            byte[] leaf,
            @Nullable StoredTexts stored,
            @Nullable Withheld withheldEvent) {}

    /** @param version of the event within the case, from 0 */
    @GetMapping("/api/v1/cases/{caseId}/history/{version}/leaf")
    ResponseEntity<StoredLeaf> leaf(
            @PathVariable String caseId,
            @PathVariable long version,
            @RequestParam(required = false) @Nullable Since since,
            Grounds grounds,
            SignedIn signedIn) {
        new Checks().that(version >= 0, "version", FaultCode.OUT_OF_RANGE).end();
        if (grounds.glass() == null) grounds.given();
        HistoryDoor.Entered entered = door.enter(caseId, since, Readers.of(signedIn));
        looking.enter(entered.sight().reader(), entered.sight().relation(), grounds, entered.looked(CasePart.HISTORY));
        List<LedgeredEvent> found = ledger.ofCase(
                entered.caseId().toString(), version - 1, ledger.head().position(), 1);
        if (found.isEmpty() || found.getFirst().sequence() != version) throw NotThere.event();
        return entered.seen().answer(shown(found.getFirst(), new Redaction(entered.sight(), false)));
    }

    private StoredLeaf shown(LedgeredEvent event, Redaction redaction) {
        byte[] leaf = leaves.at(List.of(event.position())).get(event.position());
        Withheld why = redaction.of(PackedEvent.event(event)).orElse(null);
        return new StoredLeaf(
                event.position(), event.sequence(), leaf, why == null ? StoredTexts.of(event) : null, why);
    }
}
