package org.hoso.query.subjects;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.cases.CaseId;
import org.hoso.query.rights.DataKind;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relating;
import org.hoso.query.rights.Sight;
import org.hoso.query.rights.Sights;
import org.hoso.query.subjects.Register.At;
import org.hoso.query.subjects.SeenParty.InCase;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who stands in some cases, as one reader sees it in passing. */
@Component
public final class PartiesOfCases {
    private final SubjectsView view;
    private final Register register;
    private final PartyRedaction seeing;
    private final ListingsOfParties listings;
    private final Freshness freshness;

    PartiesOfCases(
            SubjectsView view,
            Register register,
            PartyRedaction seeing,
            ListingsOfParties listings,
            Freshness freshness) {
        this.view = view;
        this.register = register;
        this.seeing = seeing;
        this.listings = listings;
        this.freshness = freshness;
    }

    /**
     * A case that exists for the reader.
     *
     * @param accountable code of the body that answers for it today
     * @param parties     absent where who it is against is not the reader's to see
     */
    public record OfCase(
            @Nullable String accountable, @Nullable List<InCase> parties) {}

    /** @param position place of the ledger up to which they are looked at */
    public Map<CaseId, OfCase> of(Collection<CaseId> ids, long position, Reader reader, Relating today) {
        Seen seen = freshness.await(view, new Since.AtPosition(position));
        At at = new At(seen.place().generation(), position);
        RegisterLook look = new RegisterLook(seen, at, reader, today, today.day());
        Map<CaseId, List<InCase>> parties =
                listings.with(seeing.inPassing(register.of(at, ids), look), look).cases().stream()
                        .collect(Collectors.groupingBy(InCase::caseId));
        Map<CaseId, OfCase> found = new LinkedHashMap<>();
        view.rows()
                .load(at.generation(), Set.copyOf(ids))
                .forEach((id, known) -> today.relation(reader, known.access())
                        .map(relation ->
                                new Sights(reader, relation, false).at(DataKind.SUBJECT_IDENTITY) == Sight.FULL)
                        .ifPresent(full -> found.put(
                                id,
                                new OfCase(
                                        known.access().bodies().accountable(),
                                        full ? parties.getOrDefault(id, List.of()) : null))));
        return found;
    }
}
