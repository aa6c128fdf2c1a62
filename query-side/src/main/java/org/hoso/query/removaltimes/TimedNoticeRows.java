package org.hoso.query.removaltimes;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoso.cases.CaseId;
import org.hoso.query.removaltimes.TimedNotices.Span;
import org.hoso.query.viewing.CaseDocuments;
import org.hoso.query.viewing.CaseRows;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.VouchedTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In PostgreSQL: a row a case that has notices, and a row a span to count by. */
final class TimedNoticeRows implements CaseRows<TimedNotices> {
    static final String CASES = "removal_timed_case";
    static final String TIMES = "removal_time";

    /** Of one that is there already only the end is new. */
    private static final String SAVE_TIME = """
            insert into %s as old (case_id, notice_id, n, removed_at, since_position, until_position)
            values (?, ?, ?, ?, ?, ?)
            on conflict (case_id, notice_id, n) do update set until_position = excluded.until_position
            where old.until_position is null and excluded.until_position is not null
            """;

    private final CaseDocuments<TimedNotices> documents;
    private final JdbcOperations operations;

    TimedNoticeRows(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts) {
        this.documents = new CaseDocuments<>(jdbc, texts, CASES, TimedNotices.class);
        this.operations = operations;
    }

    @Override
    public Map<CaseId, TimedNotices> load(int generation, Set<CaseId> cases) {
        return documents.load(generation, cases);
    }

    @Override
    public void save(int generation, Collection<TimedNotices> cases) {
        List<TimedNotices> saying = cases.stream().filter(TimedNotices::says).toList();
        if (saying.isEmpty()) return;
        List<@Nullable Object[]> times = saying.stream()
                .flatMap(one -> one.spans().stream().map(span -> row(one.caseId(), span)))
                .toList();
        if (!times.isEmpty())
            operations.batchUpdate(SAVE_TIME.formatted(GenerationTables.name(TIMES, generation)), times);
        documents.save(operations, generation, saying);
    }

    private static @Nullable Object[] row(CaseId caseId, Span span) {
        return new @Nullable Object[] {
            caseId.value(), span.noticeId(), span.n(), Timestamp.from(span.removedAt()), span.since(), span.until()
        };
    }
}
