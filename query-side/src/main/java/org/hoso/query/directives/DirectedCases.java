package org.hoso.query.directives;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.hoso.cases.CaseId;
import org.hoso.law.Agency;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.casefile.Directive;
import org.hoso.query.rights.AccessKeys;
import org.hoso.query.viewing.CaseDocuments;
import org.hoso.query.viewing.CaseRows;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.VouchedTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases with their directives in PostgreSQL: one row a case, and beside it one a directive, which is asked by. */
final class DirectedCases implements CaseRows<DirectedCase> {
    static final String CASES = "directed_case";
    static final String DIRECTIVES = "directive";

    private static final String SAVE_DIRECTIVE = """
            insert into %s as old
                (directive_id, case_id, version, from_agency, to_agency, province, due_at, answered_at, access)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (directive_id, case_id) do update
            set version = excluded.version, answered_at = excluded.answered_at, access = excluded.access
            where old.version < excluded.version
            """;

    private final CaseDocuments<DirectedCase> documents;
    private final JdbcOperations operations;
    private final Supplier<Law> law;

    DirectedCases(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts, Supplier<Law> law) {
        this.documents = new CaseDocuments<>(jdbc, texts, CASES, DirectedCase.class);
        this.operations = operations;
        this.law = law;
    }

    @Override
    public Map<CaseId, DirectedCase> load(int generation, Set<CaseId> cases) {
        return documents.load(generation, cases);
    }

    @Override
    public void save(int generation, Collection<DirectedCase> cases) {
        documents.save(operations, generation, cases);
        List<@Nullable Object[]> directives = cases.stream().flatMap(this::rows).toList();
        if (!directives.isEmpty())
            operations.batchUpdate(SAVE_DIRECTIVE.formatted(GenerationTables.name(DIRECTIVES, generation)), directives);
    }

    private java.util.stream.Stream<@Nullable Object[]> rows(DirectedCase one) {
        String[] keys = AccessKeys.of(one.access()).toArray(String[]::new);
        return one.directives().stream().map(directive -> row(one, directive, keys));
    }

    private @Nullable Object[] row(DirectedCase one, Directive directive, String[] keys) {
        Directive.DirectiveReport report = directive.report();
        return new @Nullable Object[] {
            directive.directiveId(),
            one.caseId().value(),
            one.version(),
            directive.from(),
            directive.to().agency(),
            province(directive),
            Timestamp.from(directive.reportBy()),
            report == null ? null : Timestamp.from(report.at()),
            keys
        };
    }

    /** Where the body directed was on the day it was. */
    @Nullable
    String province(Directive directive) {
        return law.get()
                .agencies()
                .on(
                        directive.to().agency(),
                        directive.at().atZone(WorkingCalendar.ZONE).toLocalDate())
                .map(Agency::province)
                .orElse(null);
    }
}
