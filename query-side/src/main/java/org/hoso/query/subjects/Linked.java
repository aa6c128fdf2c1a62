package org.hoso.query.subjects;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.CaseId;
import org.hoso.query.lists.Covering;
import org.hoso.query.lists.FoundListing;
import org.hoso.query.subjects.SubjectListing.By;
import org.jspecify.annotations.Nullable;

/**
 * What may link a listing to a party of a case; pure.
 *
 * @param covering addresses of the account's content, or of the content that the party was recorded for
 */
record Linked(CaseId caseId, RegisterParty party, Covering covering) {
    /** Addresses of one party that are looked for. */
    private static final int MOST_ADDRESSES = 50;

    static Linked of(CaseId caseId, RegisterParty party) {
        return new Linked(caseId, party, Covering.of(addresses(party)));
    }

    /** The strongest link there is. */
    Optional<By> by(FoundListing listing) {
        @Nullable UUID decision = listing.ground().decisionId();
        boolean here = caseId.equals(listing.ground().caseId());
        if (here && party.decisions().stream().anyMatch(one -> one.decisionId().equals(decision)))
            return Optional.of(By.DECISION);
        if (isAccount(listing)
                || covering.covered(
                        listing.list(),
                        listing.listed().kind(),
                        listing.listed().key())) return Optional.of(By.ADDRESS);
        return here && decision == null && party.kind() != RegisterParty.Kind.ACCOUNT
                ? Optional.of(By.CASE)
                : Optional.empty();
    }

    private boolean isAccount(FoundListing listing) {
        return listing.account().filter(party.key()::equals).isPresent();
    }

    private static List<String> addresses(RegisterParty party) {
        Stream<String> recorded = party.records().stream()
                .flatMap(record -> record.acts().stream())
                .flatMap(act -> act.links().stream());
        return Stream.concat(party.items().stream(), recorded)
                .distinct()
                .limit(MOST_ADDRESSES)
                .toList();
    }
}
