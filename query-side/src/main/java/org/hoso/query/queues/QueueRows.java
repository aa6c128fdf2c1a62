package org.hoso.query.queues;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hoso.cases.CaseId;
import org.hoso.query.coordination.BoardLine;
import org.hoso.query.coordination.BodyKeys;
import org.hoso.query.rights.AccessKeys;
import org.hoso.query.stays.QueueInterval;
import org.hoso.query.stays.Stays;
import org.hoso.query.viewing.BesideCases;
import org.hoso.query.viewing.CaseElement;
import org.hoso.query.viewing.CaseTables;
import org.hoso.query.viewing.RowTable;
import org.hoso.query.viewing.ViewDatabase;

/** In PostgreSQL: one row a case to fold on from, and in each queue one row a stay, which changes once at most: when it ends. */
final class QueueRows extends CaseTables<QueuedCase> {
    /** Stands for an end that has not come, and for a day that never comes: greater than any. */
    static final long NEVER = Long.MAX_VALUE;

    static final RowTable<QueuedCase> CASES = RowTable.<QueuedCase>ofCases("queue_case")
            .column("access", one -> AccessKeys.of(one.board().access()))
            .text(DOCUMENT, one -> one, "case_id")
            .whereNewer();

    static final RowTable<CaseElement<QueuedCase, QueueInterval<BoardLine>>> LINES =
            QueueColumns.ends(QueueColumns.<QueuedCase, BoardLine>of("queue_line", false)
                    .fixed("due_ms", one -> one.what().what().dueMillis())
                    .fixed("agencies", one -> one.what().what().keys().agencies())
                    .fixed("open", one -> one.what().what().keys().open())
                    .fixed("platforms", one -> one.what().what().platforms()));

    static final RowTable<CaseElement<QueuedCase, QueueInterval<Duty>>> DUTIES =
            QueueColumns.ends(QueueColumns.<QueuedCase, Duty>of("queue_duty", true)
                    .fixed("body", one -> BodyKeys.key(one.what().what().body()))
                    .fixed("track", one -> one.what().what().track().code())
                    .fixed("paused", one -> one.what().what().paused())
                    .fixed("due_ms", one -> one.what().what().due().toEpochMilli()));

    static final RowTable<CaseElement<QueuedCase, QueueInterval<QueueMatter>>> MATTERS =
            QueueColumns.ends(QueueColumns.<QueuedCase, QueueMatter>of("queue_matter", true)
                    .fixed("body", one -> BodyKeys.key(one.what().what().body()))
                    .fixed("officer", one -> one.what().what().officer())
                    .fixed("track", one -> one.what().what().stage().track().code())
                    .fixed("since_ms", one -> one.what().what().since().toEpochMilli()));

    /** A platform on which a case had content. */
    record Platformed(String platform, CaseId caseId, long since) {}

    /** Only since when: lines come in their order, and a case keeps what it once had. */
    static final RowTable<Platformed> PLACES = RowTable.<Platformed>named("queue_place")
            .key("platform", Platformed::platform)
            .key("case_id", Platformed::caseId)
            .fixed("from_position", Platformed::since)
            .once();

    QueueRows(ViewDatabase database) {
        super(
                database,
                QueuedCase.class,
                CASES,
                stays(LINES, QueuedCase::lines),
                new BesideCases<>(PLACES, QueueRows::platformed),
                stays(DUTIES, QueuedCase::duties),
                stays(MATTERS, QueuedCase::matters));
    }

    private static <T> BesideCases<QueuedCase, CaseElement<QueuedCase, QueueInterval<T>>> stays(
            RowTable<CaseElement<QueuedCase, QueueInterval<T>>> table, Function<QueuedCase, Stays<T>> queue) {
        return BesideCases.each(table, one -> queue.apply(one).all());
    }

    private static Stream<Platformed> platformed(QueuedCase one) {
        return one.lines()
                .all()
                .flatMap(stay -> stay.what().platforms().stream()
                        .map(platform ->
                                new Platformed(platform, one.caseId(), stay.by().position())));
    }

    Optional<QueuedCase> find(int generation, CaseId caseId) {
        return Optional.ofNullable(load(generation, Set.of(caseId)).get(caseId));
    }
}
