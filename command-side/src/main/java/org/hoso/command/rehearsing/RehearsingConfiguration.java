package org.hoso.command.rehearsing;

import org.hoso.command.deciding.Deciding;
import org.hoso.command.storing.CaseNumbers;
import org.hoso.command.storing.FamilyHistories;
import org.hoso.command.storing.OpenItems;
import org.hoso.command.storing.Staleness;
import org.hoso.command.storing.StoredCases;
import org.hoso.runtime.problems.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Dry runs. */
@Configuration(proxyBeanMethods = false)
class RehearsingConfiguration {
    @Bean
    Foretelling foretelling(ProblemWriter problems) {
        return new Foretelling(problems);
    }

    @Bean
    FamilyRehearsing familyRehearsing(FamilyHistories histories, Foretelling foretelling) {
        return new FamilyRehearsing(histories, foretelling);
    }

    @Bean
    Rehearsing rehearsing(
            StoredCases cases,
            Staleness staleness,
            Deciding deciding,
            OpenItems items,
            Foretelling foretelling,
            CaseNumbers numbers) {
        return new Rehearsing(
                cases, deciding.drawingNothing((opening, content) -> numbers.none()), items, staleness, foretelling);
    }
}
