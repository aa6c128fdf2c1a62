package org.hoso.query.subjects;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hoso.cases.CaseId;
import org.hoso.cases.Subject.AdvertisingRole;
import org.hoso.query.collisions.MeasureRows;
import org.hoso.query.collisions.MeasuredCase;
import org.hoso.query.rights.AccessKeys;
import org.hoso.query.stays.QueueInterval;
import org.hoso.query.viewing.BesideCases;
import org.hoso.query.viewing.CaseElement;
import org.hoso.query.viewing.CaseTables;
import org.hoso.query.viewing.RowTable;
import org.hoso.query.viewing.ViewDatabase;
import org.jspecify.annotations.Nullable;

/** In PostgreSQL: one row a case to fold on from, and one a party and stretch of the ledger, which changes once at most. */
final class SubjectRows extends CaseTables<SubjectsCase> {
    /** Stands for an end that has not come. */
    private static final long NEVER = Long.MAX_VALUE;

    static final RowTable<SubjectsCase> CASES = RowTable.<SubjectsCase>ofCases("subject_case")
            .column("access", one -> AccessKeys.of(one.access()))
            .text(DOCUMENT, one -> one, "case_id")
            .whereNewer();

    static final RowTable<CaseElement<SubjectsCase, QueueInterval<RegisterParty>>> ENTRIES =
            RowTable.<CaseElement<SubjectsCase, QueueInterval<RegisterParty>>>named("subject_entry")
                    .key("case_id", CaseElement::caseId)
                    .key("key", one -> one.what().key())
                    .key("from_position", one -> one.what().by().position())
                    .column("until_position", one -> until(one.what()))
                    .fixed("kind", one -> one.what().what().kind().code())
                    .fixed("roles", one -> roles(one.what().what()))
                    .fixed("words", one -> one.of().words(one.what().what()))
                    .text(DOCUMENT, CaseElement::what, "case_id", "key", "from_position", "until_position")
                    .whereOther("until_position");

    private final MeasureRows measures;

    SubjectRows(ViewDatabase database) {
        super(
                database,
                SubjectsCase.class,
                CASES,
                BesideCases.each(ENTRIES, one -> one.parties().all()));
        this.measures = new MeasureRows(database);
    }

    @Override
    public List<String> tables() {
        return Stream.concat(super.tables().stream(), MeasureRows.TABLES.stream())
                .toList();
    }

    @Override
    protected void saveBeside(int generation, List<SubjectsCase> values, Map<CaseId, SubjectsCase> before) {
        super.saveBeside(generation, values, before);
        measures.save(
                generation,
                values.stream()
                        .map(SubjectRows::measured)
                        .filter(one -> !one.equals(measured(before.get(one.caseId()))))
                        .toList());
    }

    private static @Nullable MeasuredCase measured(@Nullable SubjectsCase one) {
        return one == null ? null : new MeasuredCase(one.caseId(), one.number(), one.measuring());
    }

    private static long until(QueueInterval<RegisterParty> stay) {
        return stay.until() == null ? NEVER : stay.until().position();
    }

    private static List<String> roles(RegisterParty party) {
        return Stream.ofNullable(party.role()).map(AdvertisingRole::stored).toList();
    }
}
