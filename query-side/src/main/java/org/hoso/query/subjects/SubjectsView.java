package org.hoso.query.subjects;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.cases.CaseId;
import org.hoso.query.collisions.KeepsCollisions;
import org.hoso.query.collisions.MeasureRows;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.ViewProperties;
import org.hoso.query.viewing.VouchedTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register as a view, in PostgreSQL, and beside it what bodies measure at once. */
@Component
final class SubjectsView extends FoldedView<SubjectsCase> implements KeepsCollisions {
    private final SubjectRows rows;

    @Autowired
    SubjectsView(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts, ViewProperties properties) {
        this(
                new SubjectRows(jdbc, operations, texts),
                new GenerationTables(
                        jdbc, SubjectRows.CASES, SubjectRows.ENTRIES, MeasureRows.MEASURES, MeasureRows.COLLISIONS),
                properties);
    }

    private SubjectsView(SubjectRows rows, GenerationTables tables, ViewProperties properties) {
        super("subjects", Home.POSTGRES, tables, SubjectsCase::after, rows, properties);
        this.rows = rows;
    }

    SubjectRows rows() {
        return rows;
    }

    /** What collides comes of two cases. */
    @Override
    public List<String> ofCases() {
        return tables().stream()
                .filter(table -> !table.equals(MeasureRows.COLLISIONS))
                .toList();
    }

    @Override
    public String cases() {
        return SubjectRows.CASES;
    }

    @Override
    public Optional<CaseAccess> access(int generation, CaseId caseId) {
        return Optional.ofNullable(rows.load(generation, Set.of(caseId)).get(caseId))
                .map(SubjectsCase::access);
    }
}
