package org.hoso.query.exports;

import org.hoso.query.rights.Reader;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Who took which file away. The rows are no view: they follow from no event and outlive every rebuild. */
@Component
class ExportLog {
    private static final String INSERT = """
            insert into views.export_log
                (officer, agency, what, from_day, until_day, media_type, position, row_count, sha256)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcOperations jdbc;
    private final TransactionTemplate ownTransaction;

    ExportLog(JdbcOperations jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Notes it, committed on return: only then may the file be sent. @param position what the view that is read had seen */
    void note(Asked asked, long position, Measured file) {
        Reader reader = asked.reader();
        ownTransaction.executeWithoutResult(transaction -> jdbc.update(
                INSERT,
                reader.officer(),
                reader.agency(),
                "sanction-decisions",
                asked.from(),
                asked.until(),
                asked.format().mediaType(),
                position,
                file.rows(),
                file.hex()));
    }
}
