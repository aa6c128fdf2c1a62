package org.hoso.command.intake;

import java.util.function.Supplier;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.deciding.Families;
import org.hoso.command.rehearsing.FamilyRehearsing;
import org.hoso.command.rehearsing.Rehearsing;
import org.hoso.command.storing.CaseNumbers;
import org.hoso.command.storing.ClosedItems;
import org.hoso.command.storing.ConsistencyStrategy;
import org.hoso.command.storing.Dispatch;
import org.hoso.command.storing.EventAppender;
import org.hoso.command.storing.Idempotency;
import org.hoso.command.storing.ListedAddresses;
import org.hoso.command.storing.ListsAround;
import org.hoso.command.storing.OpenItems;
import org.hoso.command.uploads.EvidenceFiles;
import org.hoso.runtime.ledger.Ledger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where commands are answered. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {
    @Bean
    AnsweringOnce answeringOnce(Ledger ledger) {
        return new AnsweringOnce(ledger);
    }

    @Bean
    Desk desk(
            Dispatch dispatch,
            ConsistencyStrategy consistency,
            AnsweringOnce once,
            Rehearsing rehearsing,
            ObjectProvider<EvidenceFiles> files) {
        return new Desk(dispatch, consistency, once, rehearsing, files.getIfAvailable());
    }

    @Bean
    FamilyDesk familyDesk(
            Families families,
            Dispatch dispatch,
            AnsweringOnce once,
            Idempotency repeats,
            FamilyRehearsing rehearsing) {
        return new FamilyDesk(families, dispatch, once, repeats, rehearsing);
    }

    @Bean
    ManyListings manyListings(
            Edges edges,
            ListsAround around,
            ListedAddresses addresses,
            EventAppender appender,
            PlatformTransactionManager transactions) {
        return new ManyListings(edges, around, addresses, appender, new TransactionTemplate(transactions));
    }

    @Bean
    BulkAppend opening(
            Supplier<DecisionBasis> basis,
            EventAppender appender,
            OpenItems items,
            ClosedItems closed,
            CaseNumbers numbers,
            Desk desk,
            ConsistencyStrategy consistency) {
        return new BulkAppend(basis, appender, items, closed, numbers, desk, consistency);
    }

    @Bean
    SystemDesk systemDesk(
            Dispatch dispatch, CaseNumbers numbers, ConsistencyStrategy consistency, EventAppender appender) {
        return new SystemDesk(dispatch, numbers, consistency, appender);
    }
}
