package org.hoso.command.importing;

import java.time.Clock;
import javax.sql.DataSource;
import org.hoso.command.intake.BulkAppend;
import org.hoso.command.intake.NewCases;
import org.hoso.runtime.intake.CommandReader;
import org.hoso.runtime.ledger.Ledger;
import org.hoso.runtime.problems.ProblemWriter;
import org.hoso.runtime.sealing.VouchedRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The import's parts put together. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {
    @Bean
    ImportDesk importDesk(
            CommandReader reader,
            NewCases newCases,
            BulkAppend opening,
            ProblemWriter problems,
            Clock clock,
            Ledger ledger,
            DataSource dataSource,
            VouchedRows rows) {
        ImportedLines lines = new ImportedLines(new JdbcTemplate(dataSource), rows);
        return new ImportDesk(
                reader, newCases, new Importing(reader, opening, lines, ledger, problems), problems, clock);
    }
}
