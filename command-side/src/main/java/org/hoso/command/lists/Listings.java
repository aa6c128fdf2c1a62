package org.hoso.command.lists;

import static org.hoso.command.family.FamilyDecision.accept;
import static org.hoso.command.family.FamilyDecision.refuse;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.hoso.cases.Actor;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.family.FamilyDecision;
import org.hoso.command.lists.ListingFile.Stage;
import org.hoso.law.Holder;
import org.hoso.law.Mandate;
import org.hoso.law.MandateRole;
import org.hoso.lists.Confirmation;
import org.hoso.lists.Listing;
import org.hoso.lists.Listing.ChallengeListing;
import org.hoso.lists.Listing.ChallengerErased;
import org.hoso.lists.Listing.EraseChallenger;
import org.hoso.lists.Listing.ListingChallenged;
import org.hoso.lists.Listing.ListingProposed;
import org.hoso.lists.Listing.ListingRemoved;
import org.hoso.lists.Listing.ProposeListing;
import org.hoso.lists.Listing.PublishListing;
import org.hoso.lists.Listing.RemoveListing;
import org.hoso.lists.Listing.ReviewListing;
import org.hoso.lists.ListsCommand;
import org.hoso.lists.ListsEvent;
import org.jspecify.annotations.Nullable;

/** What may become of a listing. Who asks is known by role; here it is asked which body, which officer, and in which order. */
public final class Listings {
    private Listings() {}

    public static FamilyDecision<ListsEvent> decide(ListsCommand command, ListingFile file, Around around) {
        return switch (command) {
            case Listing.Command c -> decide(c, file, around);
            case Confirmation.Command c -> Confirming.decide(c, around);
        };
    }

    private static FamilyDecision<ListsEvent> decide(Listing.Command command, ListingFile file, Around around) {
        return switch (command) {
            case ProposeListing c -> mandated(c.by(), c, around, () -> Announcing.propose(c, around));
            case PublishListing c ->
                at(
                        Stage.PROPOSED,
                        c,
                        file,
                        proposed -> mandated(c.by(), c, around, () -> Announcing.publish(c, proposed, around)));
            case ChallengeListing c -> at(Stage.PUBLISHED, c, file, proposed -> challenge(c, file));
            case ReviewListing c ->
                at(Stage.PUBLISHED, c, file, proposed -> Reviewing.decide(c, proposed, file, around));
            case RemoveListing c -> standing(c, file, around);
            case EraseChallenger c -> erase(c, file);
        };
    }

    private static FamilyDecision<ListsEvent> challenge(ChallengeListing c, ListingFile file) {
        boolean citizen = c.by().is(Role.REPORTER);
        if (!citizen && c.document() == null) return refuse(Refusal.DOCUMENT_MISSING);
        boolean waits = file.challenges().values().stream()
                .anyMatch(one -> !one.decided() && one.by().equals(c.by().officer()));
        if (citizen && waits) return refuse(Refusal.ALREADY_CHALLENGED);
        return accept(new ListingChallenged(
                c.by(),
                c.at(),
                c.listingId(),
                c.challengeId(),
                c.challengerName(),
                c.contact(),
                c.grounds(),
                c.document()));
    }

    /** Not while it waits; the law data knows no length of a retention (Law on Archives 33/2024). */
    private static FamilyDecision<ListsEvent> erase(EraseChallenger c, ListingFile file) {
        if (file.proposed() == null) return refuse(Refusal.UNKNOWN_LISTING);
        ListingFile.Challenge challenge = file.challenges().get(c.challengeId());
        if (challenge == null) return refuse(Refusal.UNKNOWN_CHALLENGE);
        if (c.at().isBefore(file.last())) return refuse(Refusal.BEFORE_ITS_CAUSE);
        if (!challenge.decided() && file.stage() != Stage.REMOVED)
            return refuse(Refusal.CHALLENGE_WAITS, "listingId", c.listingId());
        if (c.retentionEnded() == null) return refuse(Refusal.RETENTION_UNKNOWN);
        return accept(new ChallengerErased(
                c.by(), c.at(), c.listingId(), c.challengeId(), c.legalBasis(), c.document(), c.retentionEnded()));
    }

    /** To take off, one officer is enough: what harms somebody needs two. */
    private static FamilyDecision<ListsEvent> standing(RemoveListing c, ListingFile file, Around around) {
        Stage stage = file.stage() == Stage.PROPOSED ? Stage.PROPOSED : Stage.PUBLISHED;
        return at(
                stage,
                c,
                file,
                proposed -> mandated(
                        c.by(),
                        c,
                        around,
                        () -> accept(new ListingRemoved(
                                c.by(), c.at(), c.listingId(), c.reason(), c.document(), c.note()))));
    }

    private static FamilyDecision<ListsEvent> at(
            Stage stage,
            Listing.Command c,
            ListingFile file,
            Function<ListingProposed, FamilyDecision<ListsEvent>> then) {
        @Nullable ListingProposed proposed = file.proposed();
        if (proposed == null) return refuse(Refusal.UNKNOWN_LISTING);
        if (file.stage() != stage)
            return refuse(
                    Refusal.LISTING_NOT_AT_THIS_STAGE,
                    "stage",
                    file.stage().name().toLowerCase(Locale.ROOT));
        return c.at().isBefore(file.last()) ? refuse(Refusal.BEFORE_ITS_CAUSE) : then.apply(proposed);
    }

    /** The lists are kept by the single point that asks platforms for removal in every field (findings.md section 5). */
    private static FamilyDecision<ListsEvent> mandated(
            Actor by, ListsCommand c, Around around, java.util.function.Supplier<FamilyDecision<ListsEvent>> then) {
        var day = Clockwork.day(c.at());
        boolean holds = around.law()
                .mandates()
                .holding(by.agency(), Mandate.EVERY_FIELD, MandateRole.REMOVAL_REQUEST, day)
                .isPresent();
        if (holds) return then.get();
        return FamilyDecision.noMandate(
                Map.of("agency", by.agency(), "productField", Mandate.EVERY_FIELD, "day", day.toString()),
                around.law().mandates().on(Mandate.EVERY_FIELD, MandateRole.REMOVAL_REQUEST, day).stream()
                        .map(Holder::named)
                        .toList());
    }
}
