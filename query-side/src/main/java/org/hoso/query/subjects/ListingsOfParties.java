package org.hoso.query.subjects;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hoso.query.lists.FoundListing;
import org.hoso.query.lists.ListingsAbout;
import org.hoso.query.lists.ListingsAbout.About;
import org.hoso.query.rights.Reader;
import org.hoso.query.subjects.SeenParty.InCase;
import org.hoso.query.viewing.Seen;
import org.springframework.stereotype.Component;

/** Puts to each party the listings that are about it: announced ones for every reader, proposals for those who keep the lists. */
@Component
final class ListingsOfParties {
    /** The most listings that one answer tells. */
    private static final int MOST = 1_000;

    private final ListingsAbout listings;

    ListingsOfParties(ListingsAbout listings) {
        this.listings = listings;
    }

    /** @param behind whether the lists had not seen the place that was asked for */
    record Measured(List<InCase> cases, boolean behind) {}

    /** All in one question. */
    Measured with(List<InCase> cases, RegisterLook look) {
        if (cases.isEmpty()) return new Measured(cases, false);
        Seen seen = listings.await(look.at().position());
        List<Linked> linked =
                cases.stream().map(one -> Linked.of(one.caseId(), one.party())).toList();
        List<FoundListing> found = listings.find(
                seen.place().generation(),
                look.at().position(),
                look.day(),
                about(linked),
                look.reader().keepsLists(),
                MOST);
        return new Measured(
                IntStream.range(0, cases.size())
                        .mapToObj(n -> cases.get(n).withListings(of(linked.get(n), found, look.reader())))
                        .toList(),
                seen.behind());
    }

    private static About about(List<Linked> linked) {
        return new About(
                linked.stream().map(Linked::caseId).collect(Collectors.toSet()),
                linked.stream().flatMap(one -> one.covering().under().stream()).collect(Collectors.toSet()),
                linked.stream()
                        .filter(one -> one.party().kind() == RegisterParty.Kind.ACCOUNT)
                        .map(one -> one.party().key())
                        .collect(Collectors.toSet()));
    }

    private static List<SubjectListing> of(Linked linked, List<FoundListing> found, Reader reader) {
        return found.stream()
                .flatMap(one -> linked.by(one).map(by -> SubjectListing.of(one, by, reader.keepsLists())).stream())
                .toList();
    }
}
