package org.hoso.query.exports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.cases.Role;
import org.hoso.query.rights.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Who took which file away. The rows are no view: they follow from no event and outlive every rebuild. */
@Component
class ExportLog {
    private static final String INSERT = """
        insert into views.export_log
            (officer, agency, roles, what, from_day, until_day, media_type, position, known_position, row_count, sha256)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;
    private static final String PAGE = """
        select * from views.export_log
        where (:before::bigint is null or id < :before) and (:officer::text is null or officer = :officer)
        order by id desc limit :most
        """;
    private static final String BEFORE = """
        select * from views.export_log
        where from_day <= :last and until_day >= :first and known_position < :position
            and position >= :made and id > :after
        order by id limit :most
        """;

    private final JdbcClient jdbc;
    private final JdbcOperations operations;
    private final TransactionTemplate ownTransaction;

    ExportLog(JdbcClient jdbc, JdbcOperations operations, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.operations = operations;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Notes it, committed on return: only then may the file be sent. @param cut which past the file shows */
    void note(ExportQuery asked, ExportCut cut, MeasuredExport file) {
        Reader reader = asked.reader();
        ownTransaction.executeWithoutResult(transaction -> operations.update(
                INSERT,
                reader.officer(),
                reader.agency(),
                reader.roles().stream().map(Role::stored).sorted().toArray(String[]::new),
                "sanction-decisions",
                asked.period().from(),
                asked.period().until(),
                asked.format().mediaType(),
                cut.position(),
                cut.known(),
                file.rows(),
                file.hex()));
    }

    Optional<TakenFile> find(long id) {
        return jdbc.sql("select * from views.export_log where id = ?")
                .param(id)
                .query((row, n) -> file(row))
                .optional();
    }

    /** The last taken first. @param before only those taken earlier @param officer only theirs */
    List<TakenFile> page(@Nullable Long before, @Nullable String officer, int most) {
        return jdbc.sql(PAGE)
                .param("before", before)
                .param("officer", officer)
                .param("most", most)
                .query((row, n) -> file(row))
                .list();
    }

    /**
     * Files that were made without what a later place of the ledger tells.
     *
     * @param days     that the period of the file has one of, between the first and the last of them
     * @param made     from which place on they may hold anything of it
     * @param after    only those behind that one
     */
    List<TakenFile> before(long position, ExportPeriod days, long made, long after, int most) {
        return jdbc.sql(BEFORE)
                .param("position", position)
                .param("first", days.from())
                .param("last", days.until())
                .param("made", made)
                .param("after", after)
                .param("most", most)
                .query((row, n) -> file(row))
                .list();
    }

    private static TakenFile file(ResultSet row) throws SQLException {
        return new TakenFile(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Reader(row.getString("officer"), row.getString("agency"), roles((String[])
                        row.getArray("roles").getArray())),
                row.getString("what"),
                new ExportPeriod(
                        row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class)),
                Format.of(row.getString("media_type")),
                new ExportCut(row.getLong("position"), row.getLong("known_position")),
                row.getLong("row_count"),
                row.getString("sha256"));
    }

    private static Set<Role> roles(String[] stored) {
        return Arrays.stream(Role.values())
                .filter(role -> Arrays.asList(stored).contains(role.stored()))
                .collect(Collectors.toSet());
    }
}
