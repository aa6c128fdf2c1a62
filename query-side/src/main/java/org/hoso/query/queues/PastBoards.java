package org.hoso.query.queues;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.query.collisions.Alert;
import org.hoso.query.collisions.Alerts;
import org.hoso.query.coordination.BoardLine;
import org.hoso.query.coordination.BoardTrack;
import org.hoso.query.coordination.StageTexts;
import org.hoso.query.progress.TrackStanding;
import org.hoso.query.queues.QueueTable.Found;
import org.hoso.query.rights.Reach;
import org.hoso.query.stays.QueueInterval;
import org.hoso.query.tasks.TaskRedaction;
import org.hoso.query.viewing.Conditions;
import org.hoso.query.viewing.CutPage;
import org.hoso.query.viewing.PlannedAnew;
import org.hoso.query.viewing.VouchedTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The board as it stood, for bodies of the State: to them it says the same of a case, whoever of them looks. */
@Component
final class PastBoards {
    private final QueueTable<BoardLine> lines;
    private final Alerts alerts;
    private final StageTexts texts = new StageTexts();

    PastBoards(JdbcOperations jdbc, VouchedTexts texts, Alerts alerts) {
        this.alerts = alerts;
        this.lines = new QueueTable<>(
                new PlannedAnew(jdbc),
                texts,
                QueueRows.LINES.shape(),
                "due_ms",
                false,
                new TypeReference<QueueInterval<BoardLine>>() {});
    }

    /** @param at whose alerts are told */
    PastBoard read(QueueQuestion question, QueueLook looking, Alerts.At at) {
        Reach reach = looking.reach();
        if (reach.nothing())
            return new PastBoard(looking.then().at(), looking.then().position(), 0, List.of(), null);
        Conditions all = narrowed(question, looking, reach);
        if (question.collision() != null) collision(all, question.collision(), at, looking);
        List<Found<BoardLine>> found = lines.page(looking, all, question.after(), question.limit());
        CutPage<Found<BoardLine>> page = CutPage.of(found, question.limit());
        Map<CaseId, List<Alert>> alerted =
                alerts.of(page.shown().stream().map(Found::caseId).toList(), at, looking.histories(), reach);
        return new PastBoard(
                looking.then().at(),
                looking.then().position(),
                lines.count(looking, all),
                page.shown().stream()
                        .map(one -> row(one, looking, alerted.get(one.caseId())))
                        .toList(),
                page.next(last -> cursor(last).text()));
    }

    private Conditions narrowed(QueueQuestion question, QueueLook looking, Reach reach) {
        Conditions all = lines.standing(looking, reach);
        if (question.agency() != null) all.and("s.agencies @> ?::text[]", new String[] {question.agency()});
        if (question.track() != null)
            all.and("s.open @> ?::text[]", new String[] {question.track().code()});
        if (question.open() != null) all.and("(s.open <> '{}') = ?", question.open());
        if (question.platform() != null) lines.onPlatform(all, looking, question.platform());
        if (question.overdue() != null)
            all.and(question.overdue() ? "s.due_ms < ?" : "s.due_ms >= ?", looking.millis());
        return all;
    }

    private void collision(Conditions all, boolean wanted, Alerts.At at, QueueLook looking) {
        UUID[] ids = alerts.cases(at, looking.histories()).stream()
                .map(CaseId::value)
                .toArray(UUID[]::new);
        all.and(wanted ? "s.case_id = any(?)" : "s.case_id <> all(?)", ids);
    }

    private static QueueCursor cursor(Found<BoardLine> last) {
        return new QueueCursor(
                last.stay().what().dueMillis(), last.caseId(), last.stay().key());
    }

    private PastRow row(Found<BoardLine> found, QueueLook looking, @Nullable List<Alert> alerted) {
        BoardLine line = found.stay().what();
        Optional<TrackStanding> pressing = line.pressing();
        return new PastRow(
                found.caseId(),
                line.number(),
                line.status(),
                line.openedAt(),
                line.urgentSince(),
                line.accountable(),
                line.productField(),
                line.productName(),
                line.violationTypes(),
                List.copyOf(line.platforms()),
                line.tracks().stream().map(track -> BoardTrack.of(track, texts)).toList(),
                pressing.map(TrackStanding::turn).orElse(null),
                pressing.map(TrackStanding::since).orElse(null),
                pressing.map(TrackStanding::stage).map(texts::of).orElse(null),
                pressing.map(TrackStanding::due).orElse(null),
                line.dueMillis() < looking.millis(),
                line.tasks().stream()
                        .map(task -> TaskRedaction.see(task.what(), task.turn()))
                        .toList(),
                line.mergedInto(),
                alerted,
                found.stay().by(),
                found.stay().until());
    }
}
