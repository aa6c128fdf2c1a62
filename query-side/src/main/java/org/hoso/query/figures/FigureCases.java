package org.hoso.query.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.figures.CountedNotices.CountedNotice;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.rights.Reach;
import org.hoso.query.viewing.CutPage;
import org.hoso.query.viewing.VouchedTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens a figure to the notices that count in it: those in the reader's sight page by page, the others as a number. */
@Component
class FigureCases {
    private static final String PAGE =
            "select c.case_number, c.access, i.case_id, i.notice_id, i.n, i.document from %1$s i"
                    + " join %2$s c using (case_id) where %3$s and (:everyCase or c.access_keys && :keys::text[])"
                    + " and (i.case_id, i.notice_id) > (:afterCase, :afterNotice) order by i.case_id, i.notice_id limit :limit";

    private static final String WITHHELD = "select count(*) from %1$s i join %2$s c using (case_id) where %3$s"
            + " and not (:everyCase or c.access_keys && :keys::text[])";

    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final VouchedTexts rows;
    private final FigureTexts texts;

    FigureCases(JdbcClient jdbc, VouchedTexts rows, FigureTexts texts) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.texts = texts;
    }

    CountedNotices page(PermittedFigureQuery question, NoticePageQuery opening) {
        Set<Stand> counting = question.figure().stands(FigurePart.NUMERATOR, FigurePart.DENOMINATOR);
        Stand only = opening.stand();
        if (only == null) return page(question, opening, counting);
        return page(question, opening, counting.contains(only) ? Set.of(only) : Set.of());
    }

    /** @param stands only those that stand so */
    CountedNotices page(PermittedFigureQuery question, NoticePageQuery opening, Set<Stand> stands) {
        Map<String, @Nullable Object> parameters = parameters(question, opening, stands);
        List<CountedNotice> found = jdbc.sql(sql(PAGE, question))
                .params(parameters)
                .query((row, n) -> notice(row, question))
                .list();
        CutPage<CountedNotice> page = CutPage.of(found, opening.limit());
        return new CountedNotices(
                question.position(),
                page.shown(),
                withheld(question, parameters),
                page.next(last -> cursor(last, question).text()));
    }

    private static CaseCursor cursor(CountedNotice last, PermittedFigureQuery question) {
        return new CaseCursor(question.position(), last.caseId().value(), last.noticeId());
    }

    private long withheld(PermittedFigureQuery question, Map<String, @Nullable Object> parameters) {
        if (question.reach().all()) return 0;
        return jdbc.sql(sql(WITHHELD, question))
                .params(parameters)
                .query(Long.class)
                .single();
    }

    private static Map<String, @Nullable Object> parameters(
            PermittedFigureQuery question, NoticePageQuery opening, Set<Stand> stands) {
        Map<String, @Nullable Object> all = CountingSql.parameters(question.figure(), question.slice());
        Reach reach = question.reach();
        CaseCursor after = opening.after();
        all.put("position", question.position());
        all.put("stands", stands.stream().map(Stand::code).toArray(String[]::new));
        all.put("everyCase", reach.all());
        all.put("keys", reach.anyOf().toArray(String[]::new));
        all.put("afterCase", after == null ? FIRST : after.caseId());
        all.put("afterNotice", after == null ? FIRST : after.noticeId());
        all.put("limit", opening.limit() + 1);
        return all;
    }

    private static String sql(String template, PermittedFigureQuery question) {
        return template.formatted(
                NoticedRows.INTERVALS.in(question.generation()),
                NoticedRows.CASES.in(question.generation()),
                "i.stand = any(:stands) and " + CountingSql.HOLDS + " and " + CountingSql.agency(question.slice())
                        + " and " + CountingSql.slice(question.slice()));
    }

    private CountedNotice notice(ResultSet row, PermittedFigureQuery question) throws SQLException {
        String number = row.getString("case_number");
        CaseAccess access = NoticedRows.access(rows, row, question.generation());
        Interval interval = NoticedRows.interval(rows, row, question.generation());
        Insight insight = new Insight(question.reader(), question.today());
        Counted counted = interval.counted();
        return new CountedNotice(
                new CaseId(row.getObject("case_id", UUID.class)),
                number == null ? null : new CaseNumber(number),
                interval.noticeId(),
                counted.platform(),
                interval.agency(),
                insight.intoHandling(access) ? counted.fields() : null,
                counted.sent(),
                counted.stand(),
                texts.of(counted.stand()),
                question.figure().of(counted.stand()),
                insight.into(access, interval.kind()) ? FigureEvent.of(interval.since()) : null);
    }
}
