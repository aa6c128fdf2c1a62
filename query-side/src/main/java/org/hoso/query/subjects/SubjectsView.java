package org.hoso.query.subjects;

import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.ViewProperties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register as a view, in PostgreSQL. */
@Component
final class SubjectsView extends FoldedView<SubjectsCase> {
    private final SubjectRows rows;

    @Autowired
    SubjectsView(JdbcClient jdbc, JdbcOperations operations, ViewProperties properties) {
        this(
                new SubjectRows(jdbc, operations),
                new GenerationTables(jdbc, SubjectRows.CASES, SubjectRows.ENTRIES),
                properties);
    }

    private SubjectsView(SubjectRows rows, GenerationTables tables, ViewProperties properties) {
        super("subjects", Home.POSTGRES, tables, SubjectsCase::after, rows, properties);
        this.rows = rows;
    }

    SubjectRows rows() {
        return rows;
    }
}
