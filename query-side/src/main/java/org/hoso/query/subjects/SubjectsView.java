package org.hoso.query.subjects;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.cases.CaseId;
import org.hoso.query.collisions.KeepsCollisions;
import org.hoso.query.collisions.MeasureRows;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.ViewDatabase;
import org.springframework.stereotype.Component;

/** The register as a view, in PostgreSQL, and beside it what bodies measure at once. */
@Component
final class SubjectsView extends FoldedView<SubjectsCase, SubjectRows> implements KeepsCollisions {
    SubjectsView(ViewDatabase database) {
        super("subjects", SubjectsCase::after, new SubjectRows(database), database.properties());
    }

    /** What collides comes of two cases. */
    @Override
    public List<String> ofCases() {
        return tables().stream()
                .filter(table -> !table.equals(MeasureRows.BETWEEN_CASES))
                .toList();
    }

    @Override
    public String cases() {
        return SubjectRows.CASES.shape();
    }

    @Override
    public Optional<CaseAccess> access(int generation, CaseId caseId) {
        return Optional.ofNullable(rows().load(generation, Set.of(caseId)).get(caseId))
                .map(SubjectsCase::access);
    }
}
