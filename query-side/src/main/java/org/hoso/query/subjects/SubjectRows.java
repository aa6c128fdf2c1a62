package org.hoso.query.subjects;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hoso.cases.CaseId;
import org.hoso.cases.Subject.AdvertisingRole;
import org.hoso.query.collisions.MeasureRows;
import org.hoso.query.collisions.MeasuredCase;
import org.hoso.query.rights.AccessKeys;
import org.hoso.query.stays.QueueInterval;
import org.hoso.query.viewing.CaseDocuments;
import org.hoso.query.viewing.CaseRows;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.VouchedTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In PostgreSQL: one row a case to fold on from, and one a party and stretch of the ledger, which changes once at most. */
final class SubjectRows implements CaseRows<SubjectsCase> {
    static final String CASES = "subject_case";
    static final String ENTRIES = "subject_entry";
    /** Stands for an end that has not come. */
    private static final long NEVER = Long.MAX_VALUE;

    private static final String SAVE_ENTRY = """
            insert into %s as old (case_id, key, from_position, until_position, kind, roles, words, document)
            values (?, ?, ?, ?, ?, ?, ?, ?::json) on conflict (case_id, key, from_position)
            do update set until_position = excluded.until_position, document = excluded.document
            where old.until_position <> excluded.until_position
            """;

    private final CaseDocuments<SubjectsCase> documents;
    private final JdbcOperations operations;
    private final VouchedTexts texts;
    private final MeasureRows measures;

    SubjectRows(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts) {
        this.documents = new CaseDocuments<>(jdbc, texts, CASES, SubjectsCase.class);
        this.operations = operations;
        this.texts = texts;
        this.measures = new MeasureRows(jdbc, operations, texts);
    }

    @Override
    public Map<CaseId, SubjectsCase> load(int generation, Set<CaseId> cases) {
        return documents.load(generation, cases);
    }

    @Override
    public void save(int generation, Collection<SubjectsCase> values) {
        documents.save(operations, generation, values, value -> AccessKeys.of(value.access()));
        List<@Nullable Object[]> entries = values.stream()
                .<@Nullable Object[]>flatMap(value -> value.parties().all().map(stay -> ofEntry(value, stay)))
                .toList();
        if (!entries.isEmpty())
            operations.batchUpdate(SAVE_ENTRY.formatted(GenerationTables.name(ENTRIES, generation)), entries);
        measures.save(
                generation,
                values.stream()
                        .map(value -> new MeasuredCase(value.caseId(), value.number(), value.measuring()))
                        .toList());
    }

    private static long until(QueueInterval<RegisterParty> stay) {
        return stay.until() == null ? NEVER : stay.until().position();
    }

    private @Nullable Object[] ofEntry(SubjectsCase value, QueueInterval<RegisterParty> stay) {
        RegisterParty party = stay.what();
        return new @Nullable Object[] {
            value.caseId().value(),
            stay.key(),
            stay.by().position(),
            until(stay),
            party.kind().code(),
            Stream.ofNullable(party.role()).map(AdvertisingRole::stored).toArray(String[]::new),
            value.words(party).stream().sorted().toArray(String[]::new),
            texts.write(
                    stay, ENTRIES, value.caseId().value(), stay.key(), stay.by().position(), until(stay))
        };
    }
}
