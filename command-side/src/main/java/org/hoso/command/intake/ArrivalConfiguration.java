package org.hoso.command.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Erasure.ErasePerson;
import org.hoso.cases.Refusal;
import org.hoso.cases.Report.ReportContent;
import org.hoso.cases.Request;
import org.hoso.command.deciding.Families;
import org.hoso.command.deciding.Family;
import org.hoso.command.storing.CaseNumbers;
import org.hoso.command.storing.CasesOfPersons;
import org.hoso.runtime.intake.CommandReader;
import org.hoso.runtime.law.LawInForce;
import org.hoso.runtime.sealing.Fingerprints;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** How a request becomes a command. */
@Configuration(proxyBeanMethods = false)
class ArrivalConfiguration {
    @Bean
    Edges edges(LawInForce law, Clock clock) {
        return new Edges(law, clock);
    }

    @Bean
    CommandEndpoints commandEndpoints(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            CommandRoute<CaseCommand> cases,
            Families families,
            FamilyDesk desk,
            Edges edges,
            CommandReader reader,
            CaseNumbers numbers,
            Fingerprints fingerprints) {
        List<CommandRoute<?>> routes = new ArrayList<>(List.of(cases));
        families.all().forEach(family -> routes.add(route(family, desk, edges, numbers)));
        return new CommandEndpoints(mappings, routes, new CommandIntake(reader, new Envelopes(fingerprints, numbers)));
    }

    @Bean
    CommandRoute<CaseCommand> caseRoute(Edges edges, CaseNumbers numbers, Desk desk, CasesOfPersons persons) {
        return new CommandRoute<>(
                CaseCommand.class,
                "/api/v1/cases",
                "/api/v1/cases/{caseId}",
                (who, command, named) -> command == ReportContent.class
                        ? edges.opening(who)
                        : edges.on(numbers.named(named.get()), who, command),
                (command, envelope) -> {
                    if (command instanceof ReportContent report) return desk.openOrJoin(report, envelope);
                    if (command instanceof ErasePerson erase) persons.check(erase);
                    return desk.submit(command, envelope);
                });
    }

    private static <C extends Request> CommandRoute<C> route(
            Family<C, ?, ?> family, FamilyDesk desk, Edges edges, CaseNumbers numbers) {
        Refusal unknown = family.paths().unknown();
        return new CommandRoute<>(
                family.commands(),
                family.paths().begins(),
                family.paths().adds(),
                unknown == null
                        ? (who, command, named) -> edges.on(numbers.named(named.get()), who, command)
                        : edges.beside(unknown),
                desk::submit);
    }

    @Bean
    SignedCalls signedCalls(CommandReader reader, Edges edges, Fingerprints fingerprints, Desk desk) {
        return new SignedCalls(reader, edges, fingerprints, desk);
    }

    @Bean
    NewCases newCases(Edges edges) {
        return new NewCases(edges);
    }
}
