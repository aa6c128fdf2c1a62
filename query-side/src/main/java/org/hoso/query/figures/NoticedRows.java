package org.hoso.query.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.rights.AccessKeys;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.viewing.CaseDocuments;
import org.hoso.query.viewing.CaseRows;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.Known;
import org.hoso.query.viewing.VouchedTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In PostgreSQL: a row a case to fold on from, and a row an interval to count by. */
final class NoticedRows implements CaseRows<NoticedCase> {
    static final String CASES = "noticed_case";
    private static final String ACCESS = "access";
    static final String INTERVALS = "notice_interval";

    private static final String SAVE_CASE = """
            insert into %s as old (case_id, case_number, version, access_keys, access, document)
            values (?, ?, ?, ?, ?::json, ?::json)
            on conflict (case_id) do update
            set case_number = excluded.case_number, version = excluded.version, access_keys = excluded.access_keys,
                access = excluded.access, document = excluded.document
            where old.version < excluded.version
            """;

    /** Of one that is there already only the end is new. */
    private static final String SAVE_INTERVAL = """
            insert into %s as old (case_id, notice_id, n, agency, stand, platform, fields, sent, province,
                before_stand, before_platform, before_fields, before_sent, cause, since_position, until_position, document)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json)
            on conflict (case_id, notice_id, n) do update
            set until_position = excluded.until_position, document = excluded.document
            where old.until_position is null and excluded.until_position is not null
            """;

    private final CaseDocuments<NoticedCase> documents;
    private final JdbcOperations operations;
    private final VouchedTexts texts;

    NoticedRows(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts) {
        this.documents = new CaseDocuments<>(jdbc, texts, CASES, NoticedCase.class);
        this.operations = operations;
        this.texts = texts;
    }

    @Override
    public Map<CaseId, NoticedCase> load(int generation, Set<CaseId> cases) {
        Map<CaseId, NoticedCase> found = new HashMap<>(documents.load(generation, cases));
        found.replaceAll((caseId, known) -> known.stored());
        return found;
    }

    @Override
    public NoticedCase stored(NoticedCase value) {
        return value.stored();
    }

    @Override
    public void save(int generation, Collection<NoticedCase> cases) {
        List<@Nullable Object[]> intervals = cases.stream()
                .flatMap(known ->
                        known.unwritten().stream().map(interval -> row(known.caseId(), known.province(), interval)))
                .toList();
        if (!intervals.isEmpty())
            operations.batchUpdate(SAVE_INTERVAL.formatted(GenerationTables.name(INTERVALS, generation)), intervals);
        operations.batchUpdate(
                SAVE_CASE.formatted(GenerationTables.name(CASES, generation)),
                cases.stream().map(this::row).toList());
    }

    private @Nullable Object[] row(NoticedCase known) {
        CaseNumber number = known.number();
        return new @Nullable Object[] {
            known.caseId().value(),
            number == null ? null : number.value(),
            known.version(),
            AccessKeys.of(known.access()).toArray(String[]::new),
            texts.write(known.access(), CASES, known.caseId().value(), ACCESS),
            documents.text(known)
        };
    }

    private @Nullable Object[] row(CaseId caseId, @Nullable String province, Interval interval) {
        Counted counted = interval.counted();
        Counted before = interval.before();
        Known until = interval.until();
        return new @Nullable Object[] {
            caseId.value(),
            interval.noticeId(),
            interval.n(),
            interval.agency(),
            counted.stand().code(),
            counted.platform(),
            counted.fields().stream().sorted().toArray(String[]::new),
            Timestamp.from(counted.sent()),
            province,
            before == null ? null : before.stand().code(),
            before == null ? null : before.platform(),
            before == null ? null : before.fields().stream().sorted().toArray(String[]::new),
            before == null ? null : Timestamp.from(before.sent()),
            interval.cause().code(),
            interval.since().position(),
            until == null ? null : until.position(),
            texts.write(interval, INTERVALS, caseId.value(), interval.noticeId(), interval.n())
        };
    }

    /** Who could see a case, of a row with columns {@code case_id} and {@code access}. */
    static CaseAccess access(VouchedTexts texts, ResultSet row, int generation) throws SQLException {
        return texts.read(
                CaseAccess.class,
                row.getString(ACCESS),
                CASES,
                generation,
                row.getObject("case_id", UUID.class),
                ACCESS);
    }

    /** Of a row with columns {@code case_id}, {@code notice_id}, {@code n} and {@code document}. */
    static Interval interval(VouchedTexts texts, ResultSet row, int generation) throws SQLException {
        return texts.read(
                Interval.class,
                row.getString("document"),
                INTERVALS,
                generation,
                row.getObject("case_id", UUID.class),
                row.getObject("notice_id", UUID.class),
                row.getInt("n"));
    }
}
