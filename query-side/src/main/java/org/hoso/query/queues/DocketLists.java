package org.hoso.query.queues;

import java.util.List;
import org.hoso.cases.CaseId;
import org.hoso.query.queues.DocketList.Entry;
import org.hoso.query.rights.Reach;
import org.hoso.query.stays.QueueInterval;
import org.hoso.query.viewing.Conditions;
import org.hoso.query.viewing.CutPage;
import org.hoso.query.viewing.VouchedTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Appeals and lawsuits of the cases that exist for the reader, as they stood at a place of the ledger. */
@Component
final class DocketLists {
    private static final TypeReference<QueueInterval<DocketLine>> LINE = new TypeReference<>() {};
    private static final String PLACE = "s.due_ms, s.case_id, s.key";

    private final JdbcClient jdbc;
    private final VouchedTexts texts;

    DocketLists(JdbcClient jdbc, VouchedTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    DocketList read(DocketQuestion question, QueueLook looking) {
        Reach reach = looking.reach();
        if (reach.nothing())
            return new DocketList(looking.then().at(), looking.then().position(), 0, List.of(), null);
        Conditions all = asked(question, looking, reach);
        String from = " from " + DocketRows.LINES.in(looking.generation()) + " s";
        long total = jdbc.sql("select count(*)" + from + all.where())
                .params(all.values())
                .query(Long.class)
                .single();
        List<Entry> found = page(from, question, all, looking);
        CutPage<Entry> page = CutPage.of(found, question.limit());
        return new DocketList(
                looking.then().at(),
                looking.then().position(),
                total,
                page.shown(),
                page.next(last -> cursor(last).text()));
    }

    private static Conditions asked(DocketQuestion question, QueueLook looking, Reach reach) {
        long position = looking.then().position();
        Conditions all =
                new Conditions().andAll("s.from_position <= ? and s.until_position > ?", List.of(position, position));
        if (!reach.all())
            all.and(
                    "exists (select from " + DocketRows.CASES.in(looking.generation())
                            + " c where c.case_id = s.case_id and c.access && ?::text[])",
                    reach.anyOf().toArray(String[]::new));
        if (question.agency() != null) all.and("s.body = any(?)", looking.keys(question.agency()));
        if (question.level() != null) all.and("s.level = ?", question.level());
        if (question.stage() != null) all.and("s.stage = ?", question.stage());
        if (question.late() != null) all.and("s.late = ?", question.late());
        if (question.open() != null) all.and("(s.body is not null or s.unapplied > 0) = ?", question.open());
        if (question.notYetApplied() != null) all.and("(s.unapplied > 0) = ?", question.notYetApplied());
        if (question.overdue() != null)
            all.andAll("(not s.paused and s.due_ms < ?) = ?", List.of(looking.millis(), question.overdue()));
        return all;
    }

    /** One more than the limit where there is a next page. */
    private List<Entry> page(String from, DocketQuestion question, Conditions all, QueueLook looking) {
        String behind = question.after() == null ? "" : " and (" + PLACE + ") > (?, ?, ?)";
        QueueCursor after = question.after();
        return jdbc.sql("select s.case_id, s.from_position, s.until_position, s.document" + from + all.where() + behind
                        + " order by " + PLACE + " limit " + (question.limit() + 1))
                .params(all.values())
                .params(
                        after == null
                                ? List.of()
                                : List.of(after.millis(), after.caseId().value(), after.key()))
                .query((row, n) -> entry(
                        new CaseId(row.getObject(1, java.util.UUID.class)),
                        QueueColumns.stay(
                                texts, LINE, row.getBytes(4), DocketRows.LINES.shape(), looking.generation(), row, 2),
                        looking))
                .list();
    }

    private static Entry entry(CaseId caseId, QueueInterval<DocketLine> stay, QueueLook looking) {
        DocketLine line = stay.what();
        boolean overdue = !line.paused() && line.dueMillis() < looking.millis();
        return new Entry(caseId, line, overdue, stay.by(), stay.until());
    }

    private static QueueCursor cursor(Entry last) {
        return new QueueCursor(
                last.appeal().dueMillis(),
                last.caseId(),
                last.appeal().appealId().toString());
    }
}
