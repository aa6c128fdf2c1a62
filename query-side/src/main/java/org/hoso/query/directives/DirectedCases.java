package org.hoso.query.directives;

import java.time.Instant;
import java.util.function.Supplier;
import org.hoso.law.Agency;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.casefile.Directive;
import org.hoso.query.rights.AccessKeys;
import org.hoso.query.viewing.BesideCases;
import org.hoso.query.viewing.CaseElement;
import org.hoso.query.viewing.CaseTables;
import org.hoso.query.viewing.RowTable;
import org.hoso.query.viewing.ViewDatabase;
import org.jspecify.annotations.Nullable;

/** Cases with their directives in PostgreSQL: one row a case, and beside it one a directive, which is asked by. */
final class DirectedCases extends CaseTables<DirectedCase> {
    private static final RowTable<DirectedCase> CASES = RowTable.<DirectedCase>ofCases("directed_case")
            .text(DOCUMENT, one -> one, "case_id")
            .whereNewer();

    static final String DIRECTIVES = "directive";

    private final Supplier<Law> law;

    DirectedCases(ViewDatabase database, Supplier<Law> law) {
        super(database, DirectedCase.class, CASES, BesideCases.each(directives(law), one -> one.directives().stream()));
        this.law = law;
    }

    private static RowTable<CaseElement<DirectedCase, Directive>> directives(Supplier<Law> law) {
        return RowTable.<CaseElement<DirectedCase, Directive>>named(DIRECTIVES)
                .key("directive_id", one -> one.what().directiveId())
                .key("case_id", CaseElement::caseId)
                .column("version", one -> one.of().version())
                .fixed("from_agency", one -> one.what().from())
                .fixed("to_agency", one -> one.what().to().agency())
                .fixed("province", one -> province(law.get(), one.what()))
                .ofTheLaw()
                .fixed("due_at", one -> one.what().reportBy())
                .column("answered_at", one -> answered(one.what()))
                .column("access", one -> AccessKeys.of(one.of().access()))
                .whereNewer();
    }

    private static @Nullable Instant answered(Directive directive) {
        Directive.DirectiveReport report = directive.report();
        return report == null ? null : report.at();
    }

    /** Where the body directed was on the day it was. */
    @Nullable
    String province(Directive directive) {
        return province(law.get(), directive);
    }

    private static @Nullable String province(Law law, Directive directive) {
        return law.agencies()
                .on(
                        directive.to().agency(),
                        directive.at().atZone(WorkingCalendar.ZONE).toLocalDate())
                .map(Agency::province)
                .orElse(null);
    }
}
