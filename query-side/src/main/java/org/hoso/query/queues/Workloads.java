package org.hoso.query.queues;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.hoso.cases.CaseId;
import org.hoso.query.coordination.StageTexts;
import org.hoso.query.queues.QueueTable.Found;
import org.hoso.query.queues.Workload.OfficerLoad;
import org.hoso.query.queues.Workload.WorkloadEntry;
import org.hoso.query.rights.DataKind;
import org.hoso.query.rights.Reach;
import org.hoso.query.rights.Sights;
import org.hoso.query.stays.QueueInterval;
import org.hoso.query.viewing.Conditions;
import org.hoso.query.viewing.CutPage;
import org.hoso.query.viewing.PlannedAnew;
import org.hoso.query.viewing.VouchedTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** What officers and bodies had in hand. Which officer it was is part of the history: told, and asked by, only whose that is. */
@Component
final class Workloads {
    private static final int MOST_OFFICERS = 100;

    private final QueueTable<QueueMatter> matters;
    private final QueuesView view;
    private final PlannedAnew rows;
    private final StageTexts texts = new StageTexts();

    Workloads(JdbcOperations jdbc, VouchedTexts texts, QueuesView view) {
        this.rows = new PlannedAnew(jdbc);
        this.matters = new QueueTable<>(
                rows,
                texts,
                QueueRows.MATTERS.shape(),
                "since_ms",
                true,
                new TypeReference<QueueInterval<QueueMatter>>() {});
        this.view = view;
    }

    Workload read(QueueQuestion question, QueueLook looking) {
        Reach reach = question.officer() == null ? looking.reach() : looking.histories();
        if (reach.nothing())
            return new Workload(looking.then().at(), looking.then().position(), 0, List.of(), List.of(), null);
        Conditions all = narrowed(question, looking, reach);
        List<Found<QueueMatter>> found = matters.page(looking, all, question.after(), question.limit());
        CutPage<Found<QueueMatter>> page = CutPage.of(found, question.limit());
        Loads loads = loads(question, looking);
        return new Workload(
                looking.then().at(),
                looking.then().position(),
                reach.equals(loads.of()) ? loads.all() : matters.count(looking, all),
                loads.officers(),
                entries(page.shown(), looking),
                page.next(last -> cursor(last).text()));
    }

    private Conditions narrowed(QueueQuestion question, QueueLook looking, Reach reach) {
        Conditions all = matters.standing(looking, reach);
        if (question.officer() != null) all.and("s.officer = ?", question.officer());
        if (question.agency() != null) all.and("s.body = any(?)", looking.keys(question.agency()));
        if (question.track() != null) all.and("s.track = ?", question.track().code());
        if (question.open() != null) matters.inOpenCases(all, looking, question.open());
        if (question.platform() != null) matters.onPlatform(all, looking, question.platform());
        return all;
    }

    /**
     * How much of the matters of a body is whose.
     *
     * @param of  the cases whose officers the reader may know; absent where that is not asked
     * @param all how many matters there are in them
     */
    private record Loads(@Nullable Reach of, long all, List<OfficerLoad> officers) {
        static final Loads NONE = new Loads(null, 0, List.of());
    }

    private Loads loads(QueueQuestion question, QueueLook looking) {
        Reach reach = looking.histories();
        if (question.officer() != null || reach.nothing()) return Loads.NONE;
        Conditions all = narrowed(question, looking, reach);
        AtomicLong matters = new AtomicLong();
        String query = "select s.officer, count(*), sum(count(*)) over () from "
                + QueueRows.MATTERS.in(looking.generation()) + " s" + all.where()
                + " group by s.officer order by count(*) desc, s.officer limit " + MOST_OFFICERS;
        List<OfficerLoad> officers = rows.query(query, all.values(), (row, n) -> {
            matters.set(row.getLong(3));
            return new OfficerLoad(row.getString(1), row.getLong(2));
        });
        return new Loads(reach, matters.get(), officers);
    }

    private static QueueCursor cursor(Found<QueueMatter> last) {
        return new QueueCursor(
                last.stay().what().since().toEpochMilli(),
                last.caseId(),
                last.stay().key());
    }

    private List<WorkloadEntry> entries(List<Found<QueueMatter>> page, QueueLook looking) {
        Map<CaseId, QueuedCase> cases = view.rows()
                .load(looking.generation(), page.stream().map(Found::caseId).collect(Collectors.toSet()));
        return page.stream()
                .map(one -> entry(one, knowsOfficers(cases.get(one.caseId()), looking)))
                .toList();
    }

    private static boolean knowsOfficers(QueuedCase known, QueueLook looking) {
        return Optional.ofNullable(known)
                .flatMap(one ->
                        looking.today().relation(looking.reader(), one.board().access()))
                .filter(relation -> new Sights(looking.reader(), relation, false).full(DataKind.HISTORY))
                .isPresent();
    }

    private WorkloadEntry entry(Found<QueueMatter> found, boolean withOfficer) {
        QueueMatter matter = found.stay().what();
        return new WorkloadEntry(
                found.caseId(),
                found.line().number(),
                found.line().accountable(),
                matter.about(),
                matter.stage().track(),
                texts.of(matter.stage()),
                matter.since(),
                matter.turn(),
                matter.body(),
                withOfficer ? matter.officer() : null,
                found.stay().by(),
                found.stay().until());
    }
}
