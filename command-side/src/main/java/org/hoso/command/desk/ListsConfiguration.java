package org.hoso.command.desk;

import org.hoso.lists.ListsCommand;
import org.hoso.runtime.law.LawInForce;
import org.hoso.runtime.lists.ListChanges;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk of the lists. */
@Configuration(proxyBeanMethods = false)
class ListsConfiguration {
    @Bean
    ListedAddresses listedAddresses(JdbcClient db) {
        return new ListedAddresses(db);
    }

    @Bean
    ListsDeciding listsDeciding(
            LawInForce law, StoredCases cases, ListedAddresses addresses, ListChanges changes, Idempotency repeats) {
        return new ListsDeciding(law, cases, addresses, changes, repeats);
    }

    @Bean
    FamilyDesk<ListsCommand> listsDesk(FamilyDesk.Footing footing, ListsDeciding deciding) {
        return new FamilyDesk<>(footing, deciding, new FamilyDesk.Handlers(ListsAggregate.OPEN, ListsAggregate.STEP));
    }
}
