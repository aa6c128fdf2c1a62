package org.hoso.command.lists;

import static org.hoso.command.family.FamilyDecision.accept;
import static org.hoso.command.family.FamilyDecision.refuse;

import java.time.LocalDate;
import java.util.UUID;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.family.FamilyDecision;
import org.hoso.command.lists.ListedAddress.Fit;
import org.hoso.command.lists.ListedAddress.Unfit;
import org.hoso.lists.Listed;
import org.hoso.lists.Listing.ListingProposed;
import org.hoso.lists.Listing.ListingPublished;
import org.hoso.lists.Listing.ProposeListing;
import org.hoso.lists.Listing.PublishListing;
import org.hoso.lists.ListsEvent;
import org.hoso.runtime.addresses.AddressKey;
import org.jspecify.annotations.Nullable;

/** One officer proposes on a ground that stands, another announces it while the ground still stands. */
final class Announcing {
    private Announcing() {}

    static FamilyDecision<ListsEvent> propose(ProposeListing c, Around around) {
        @Nullable UnfitDays unfitDays = Days.unfit(c.from(), c.until(), c.reviewOn(), Clockwork.day(c.at()));
        if (unfitDays != null) return refuse(Refusal.LISTING_DAYS_UNFIT, "problem", unfitDays.code());
        return switch (ListedAddress.of(c.kind(), c.url(), around.law().platforms())) {
            case Unfit unfit ->
                refuse(Refusal.ADDRESS_UNFIT, "problem", unfit.problem().code());
            case Fit fit -> {
                UUID other = around.holding(c.list(), fit.key(), Clockwork.day(c.at()))
                        .orElse(null);
                yield other == null
                        ? grounded(c, fit, around)
                        : refuse(Refusal.ALREADY_LISTED, "listingId", other.toString());
            }
        };
    }

    private static FamilyDecision<ListsEvent> grounded(ProposeListing c, Fit fit, Around around) {
        return Grounding.of(c.ground(), c.by(), around)
                .then(standing -> accept(new ListingProposed(
                        c.by(),
                        c.at(),
                        c.listingId(),
                        c.list(),
                        new Listed(
                                c.kind(),
                                fit.url(),
                                AddressKey.hash(fit.url()),
                                fit.key(),
                                fit.platform(),
                                c.naturalPerson()),
                        c.ground(),
                        standing.caseNumber(),
                        standing.violationTypes(),
                        c.from(),
                        c.until(),
                        c.reviewOn(),
                        c.note())));
    }

    static FamilyDecision<ListsEvent> publish(PublishListing c, ListingProposed proposed, Around around) {
        if (proposed.by().officer().equals(c.by().officer())) return refuse(Refusal.OWN_PROPOSAL);
        LocalDate today = Clockwork.day(c.at());
        LocalDate from = proposed.from().isBefore(today) ? today : proposed.from();
        @Nullable UnfitDays unfit = Days.unfit(from, proposed.until(), proposed.reviewOn(), today);
        if (unfit != null) return refuse(Refusal.LISTING_DAYS_UNFIT, "problem", unfit.code());
        return Grounding.of(proposed.ground(), c.by(), around)
                .then(standing -> accept(new ListingPublished(
                        c.by(),
                        c.at(),
                        c.listingId(),
                        c.document(),
                        c.where(),
                        from,
                        proposed.until(),
                        proposed.reviewOn())));
    }
}
