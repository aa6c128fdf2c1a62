package org.hoso.query.subjects;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoso.cases.CaseId;
import org.hoso.query.rights.DataKind;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relating;
import org.hoso.query.rights.Sight;
import org.hoso.query.rights.Sights;
import org.hoso.query.subjects.Register.At;
import org.hoso.query.subjects.Register.Entry;
import org.hoso.query.subjects.SeenParty.InCase;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Since;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who stands in some cases, as one reader sees it in passing. */
@Component
public final class PartiesOfCases {
    private final SubjectsView view;
    private final Register register;
    private final SeeingParties seeing;
    private final Freshness freshness;

    PartiesOfCases(SubjectsView view, Register register, SeeingParties seeing, Freshness freshness) {
        this.view = view;
        this.register = register;
        this.seeing = seeing;
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
        int generation =
                freshness.await(view, new Since.AtPosition(position)).place().generation();
        At at = new At(generation, position);
        Map<CaseId, SubjectsCase> cases = view.rows().load(generation, Set.copyOf(ids));
        List<Entry> entries = register.of(at, ids);
        Map<CaseId, OfCase> found = new LinkedHashMap<>();
        cases.forEach((id, known) -> today.relation(reader, known.access()).ifPresent(relation -> {
            boolean seen = new Sights(reader, relation, false).at(DataKind.SUBJECT_IDENTITY) == Sight.FULL;
            List<Entry> ofCase =
                    entries.stream().filter(entry -> entry.caseId().equals(id)).toList();
            found.put(
                    id,
                    new OfCase(
                            known.access().bodies().accountable(),
                            seen ? seeing.inPassing(ofCase, at, reader, today) : null));
        }));
        return found;
    }
}
