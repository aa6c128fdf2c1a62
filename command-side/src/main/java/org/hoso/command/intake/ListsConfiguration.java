package org.hoso.command.intake;

import org.hoso.cases.Refusal;
import org.hoso.command.storing.CasesOfPersons;
import org.hoso.command.storing.EventAppender;
import org.hoso.command.storing.Idempotency;
import org.hoso.command.storing.ListedAddresses;
import org.hoso.command.storing.ListsAggregate;
import org.hoso.command.storing.ListsDeciding;
import org.hoso.command.storing.StoredCases;
import org.hoso.lists.Confirmation.ConfirmList;
import org.hoso.lists.Listing.EraseChallenger;
import org.hoso.lists.Listing.ProposeListing;
import org.hoso.lists.ListsCommand;
import org.hoso.runtime.law.LawInForce;
import org.hoso.runtime.lists.ListChanges;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The desk of the lists. */
@Configuration(proxyBeanMethods = false)
class ListsConfiguration {
    @Bean
    ListsDeciding listsDeciding(
            LawInForce law, StoredCases cases, ListedAddresses addresses, ListChanges changes, Idempotency repeats) {
        return new ListsDeciding(law, cases, addresses, changes, repeats);
    }

    @Bean
    ManyListings manyListings(
            Edges edges,
            ListsDeciding deciding,
            ListedAddresses addresses,
            EventAppender appender,
            PlatformTransactionManager transactions) {
        return new ManyListings(edges, deciding, addresses, appender, new TransactionTemplate(transactions));
    }

    @Bean
    FamilyDesk<ListsCommand> listsDesk(FamilyDesk.Footing footing, ListsDeciding deciding) {
        return new FamilyDesk<>(footing, deciding, new FamilyDesk.Handlers(ListsAggregate.OPEN, ListsAggregate.STEP));
    }

    @Bean
    CommandRoute<ListsCommand> listsRoute(Edges edges, FamilyDesk<ListsCommand> desk, CasesOfPersons persons) {
        return new CommandRoute<>(
                ListsCommand.class,
                "/api/v1/lists",
                "/api/v1/lists/{listingId}",
                edges.beside(Refusal.UNKNOWN_LISTING),
                (command, envelope) -> {
                    if (command instanceof ProposeListing || command instanceof ConfirmList)
                        return desk.open(command, envelope);
                    if (command instanceof EraseChallenger erase) persons.check(erase);
                    return desk.submit(command, envelope);
                });
    }
}
