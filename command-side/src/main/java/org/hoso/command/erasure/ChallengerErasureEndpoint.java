package org.hoso.command.erasure;

import org.hoso.cases.CaseId;
import org.hoso.cases.Erasure.ErasePerson;
import org.hoso.command.desk.Answer;
import org.hoso.command.desk.Envelope;
import org.hoso.command.desk.FamilyDesk;
import org.hoso.lists.Listing.EraseChallenger;
import org.hoso.lists.ListsCommand;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the erasure of whoever challenged a listing comes in. */
@RestController
@RequestMapping("/api/v1/lists")
class ChallengerErasureEndpoint {
    private final FamilyDesk<ListsCommand> desk;
    private final Elsewhere elsewhere;

    ChallengerErasureEndpoint(FamilyDesk<ListsCommand> desk, Elsewhere elsewhere) {
        this.desk = desk;
        this.elsewhere = elsewhere;
    }

    /** A key seals for every case and listing of its person, so each of them must allow it. */
    @PostMapping("/{listingId}/erase-challenger")
    ResponseEntity<Answer> eraseChallenger(EraseChallenger command, Envelope envelope) {
        elsewhere.check(inEveryCase(command));
        return desk.submit(command, envelope);
    }

    /** The same asked of cases: the listing is none, so none of them is left out. */
    private static ErasePerson inEveryCase(EraseChallenger c) {
        return new ErasePerson(
                new CaseId(c.listingId()),
                c.by(),
                c.at(),
                c.challengeId(),
                c.legalBasis(),
                c.document(),
                c.retentionEnded());
    }
}
