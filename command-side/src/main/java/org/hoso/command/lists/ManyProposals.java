package org.hoso.command.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoso.cases.Refusal;
import org.hoso.command.family.FamilyDecision;
import org.hoso.law.Platforms;
import org.hoso.lists.Listing.ListingProposed;
import org.hoso.lists.Listing.ProposeListing;
import org.hoso.lists.ListsEvent;

/** The proposals of one file: each by the rules of a single one, and no thing twice. */
public final class ManyProposals {
    private ManyProposals() {}

    /** @param number of the row as a spreadsheet shows it */
    public record Row(int number, ProposeListing proposal) {}

    /** One decision a row, in their order. */
    public static List<FamilyDecision<ListsEvent>> decide(List<Row> rows, Around around) {
        Map<String, Integer> first = new HashMap<>();
        List<FamilyDecision<ListsEvent>> decisions = new ArrayList<>();
        for (Row row : rows) {
            FamilyDecision<ListsEvent> decision = Listings.decide(row.proposal(), ListingFile.EMPTY, around);
            decisions.add(
                    decision instanceof FamilyDecision.Accepted<ListsEvent> yes ? once(row, yes, first) : decision);
        }
        return decisions;
    }

    private static FamilyDecision<ListsEvent> once(
            Row row, FamilyDecision.Accepted<ListsEvent> accepted, Map<String, Integer> first) {
        ListingProposed proposed = (ListingProposed) accepted.events().getFirst();
        Integer earlier = first.putIfAbsent(
                proposed.list().stored() + " " + proposed.listed().key(), row.number());
        return earlier == null ? accepted : FamilyDecision.refuse(Refusal.ROW_REPEATED, "row", earlier);
    }

    /** By what the things are kept that these rows name, for one look at who holds them; unfit ones have none. */
    public static Set<String> keys(List<Row> rows, Platforms platforms) {
        Set<String> keys = new HashSet<>();
        for (Row row : rows)
            if (ListedAddress.of(row.proposal().kind(), row.proposal().url(), platforms)
                    instanceof ListedAddress.Fit fit) keys.add(fit.key());
        return keys;
    }
}
