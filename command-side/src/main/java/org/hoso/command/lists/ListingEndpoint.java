package org.hoso.command.lists;

import org.hoso.command.desk.Answer;
import org.hoso.command.desk.Envelope;
import org.hoso.command.desk.FamilyDesk;
import org.hoso.lists.Listing.ChallengeListing;
import org.hoso.lists.Listing.ProposeListing;
import org.hoso.lists.Listing.PublishListing;
import org.hoso.lists.Listing.RemoveListing;
import org.hoso.lists.Listing.ReviewListing;
import org.hoso.lists.ListsCommand;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where commands about a listing come in. */
@RestController
@RequestMapping("/api/v1/lists")
class ListingEndpoint {
    private final FamilyDesk<ListsCommand> desk;

    ListingEndpoint(FamilyDesk<ListsCommand> desk) {
        this.desk = desk;
    }

    @PostMapping("/propose-listing")
    ResponseEntity<Answer> proposeListing(ProposeListing command, Envelope envelope) {
        return desk.open(command, envelope);
    }

    @PostMapping("/{listingId}/publish-listing")
    ResponseEntity<Answer> publishListing(PublishListing command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{listingId}/challenge-listing")
    ResponseEntity<Answer> challengeListing(ChallengeListing command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{listingId}/review-listing")
    ResponseEntity<Answer> reviewListing(ReviewListing command, Envelope envelope) {
        return desk.submit(command, envelope);
    }

    @PostMapping("/{listingId}/remove-listing")
    ResponseEntity<Answer> removeListing(RemoveListing command, Envelope envelope) {
        return desk.submit(command, envelope);
    }
}
