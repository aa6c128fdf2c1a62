package org.hoso.command.applications;

import org.hoso.command.intake.ManyListings;
import org.hoso.runtime.intake.CommandReader;
import org.hoso.runtime.problems.ProblemWriter;
import org.hoso.runtime.sealing.VouchedRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk for files of applications put together. */
@Configuration(proxyBeanMethods = false)
class ApplicationsConfiguration {
    @Bean
    ApplicationsDesk applicationsDesk(
            CommandReader reader, ManyListings listings, JdbcClient db, ProblemWriter problems, VouchedRows rows) {
        return new ApplicationsDesk(reader, listings, new TakenFiles(db, rows), new UnfitRows(problems));
    }
}
