package org.hoso.query.whatif;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hoso.cases.CaseId;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.rights.Reach;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relating;
import org.hoso.query.viewing.VouchedTexts;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes through the clocks of a period once, holding one page of them, in a transaction that can write nothing. */
@Component
class WhatIfs {
    private static final int FETCH = 2_000;
    private static final int LONGEST_SECONDS = 60;

    private static final String OF_PERIOD = """
        select s.case_id, s.clock_id, s.document from %s s where s.started >= ? and s.started < ? and (s.started, s.clock_id) > (?, ?)
        and (?::text is null or ? = any (s.codes))
        and (? or exists (select from %s c where c.case_id = s.case_id and c.access && ?::text[]))
        order by s.started, s.clock_id
        """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate readOnly;
    private final Supplier<Law> law;
    private final VouchedTexts texts;

    WhatIfs(DataSource dataSource, PlatformTransactionManager transactions, Supplier<Law> law, VouchedTexts texts) {
        this.texts = texts;
        this.jdbc = new JdbcTemplate(dataSource);
        this.jdbc.setFetchSize(FETCH);
        this.readOnly = new TransactionTemplate(transactions);
        this.readOnly.setReadOnly(true);
        this.readOnly.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.readOnly.setTimeout(LONGEST_SECONDS);
        this.law = law;
    }

    WhatIfQuery question(WhatIfRequest asked) {
        return WhatIfQuery.of(asked, law.get());
    }

    /** @param now judges the clocks that are still open, and says which bodies there are */
    WhatIf answer(int generation, Reader reader, WhatIfQuery question, Instant now) {
        Reach reach = Reach.of(reader, new Relating(law.get(), LocalDate.ofInstant(now, WorkingCalendar.ZONE)));
        Paging paging = new Paging(question, now);
        if (!reach.nothing()) readOnly.executeWithoutResult(transaction -> read(generation, reach, question, paging));
        return paging.answer();
    }

    private void read(int generation, Reach reach, WhatIfQuery question, Paging paging) {
        String sql = OF_PERIOD.formatted(ClockSpans.SPANS.in(generation), ClockSpans.CASES.in(generation));
        jdbc.query(
                sql,
                row -> {
                    while (paging.goesOn() && row.next()) paging.add(caseId(row), span(row, generation));
                    return null;
                },
                Timestamp.from(question.from()),
                Timestamp.from(question.until()),
                Timestamp.from(question.after().start()),
                question.after().clockId(),
                question.law().code(),
                question.law().code(),
                reach.all(),
                reach.anyOf().toArray(String[]::new));
    }

    private static CaseId caseId(ResultSet row) throws SQLException {
        return new CaseId(row.getObject(1, UUID.class));
    }

    private ClockSpan span(ResultSet row, int generation) throws SQLException {
        return ClockSpans.SPANS.read(ClockSpan.class, ClockSpans.DOCUMENT, texts, row, generation);
    }
}
