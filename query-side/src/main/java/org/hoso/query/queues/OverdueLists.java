package org.hoso.query.queues;

import java.util.List;
import org.hoso.query.queues.OverdueList.OverdueEntry;
import org.hoso.query.queues.QueueTable.Found;
import org.hoso.query.rights.Reach;
import org.hoso.query.stays.QueueInterval;
import org.hoso.query.viewing.Conditions;
import org.hoso.query.viewing.CutPage;
import org.hoso.query.viewing.PlannedAnew;
import org.hoso.query.viewing.VouchedTexts;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** What was overdue: no event says that a day has passed, so it is what stood open then with an earlier day. */
@Component
final class OverdueLists {
    private final QueueTable<Duty> duties;

    OverdueLists(JdbcOperations jdbc, VouchedTexts texts) {
        this.duties = new QueueTable<>(
                new PlannedAnew(jdbc),
                texts,
                QueueRows.DUTIES.shape(),
                "due_ms",
                true,
                new TypeReference<QueueInterval<Duty>>() {});
    }

    OverdueList read(QueueQuestion question, QueueLook looking) {
        Reach reach = looking.reach();
        if (reach.nothing())
            return new OverdueList(looking.then().at(), looking.then().position(), 0, List.of(), null);
        Conditions all = duties.standing(looking, reach).and("not s.paused and s.due_ms < ?", looking.millis());
        if (question.agency() != null) all.and("s.body = any(?)", looking.keys(question.agency()));
        if (question.track() != null) all.and("s.track = ?", question.track().code());
        if (question.open() != null) duties.inOpenCases(all, looking, question.open());
        if (question.platform() != null) duties.onPlatform(all, looking, question.platform());
        List<Found<Duty>> found = duties.page(looking, all, question.after(), question.limit());
        CutPage<Found<Duty>> page = CutPage.of(found, question.limit());
        return new OverdueList(
                looking.then().at(),
                looking.then().position(),
                duties.count(looking, all),
                page.shown().stream().map(OverdueLists::entry).toList(),
                page.next(last -> cursor(last).text()));
    }

    private static QueueCursor cursor(Found<Duty> last) {
        return new QueueCursor(
                last.stay().what().due().toEpochMilli(),
                last.caseId(),
                last.stay().key());
    }

    private static OverdueEntry entry(Found<Duty> found) {
        Duty duty = found.stay().what();
        return new OverdueEntry(
                found.caseId(),
                found.line().number(),
                found.line().accountable(),
                duty.id(),
                duty.clock(),
                duty.about(),
                duty.track(),
                duty.due(),
                duty.turn(),
                duty.body(),
                found.stay().by(),
                found.stay().until());
    }
}
