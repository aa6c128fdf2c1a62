package org.hoso.command.intake;

import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.rehearsing.Foretelling;
import org.hoso.command.rehearsing.Rehearsing;
import org.hoso.command.storing.CaseNumbers;
import org.hoso.command.storing.ClosedItems;
import org.hoso.command.storing.ConsistencyStrategy;
import org.hoso.command.storing.Dispatch;
import org.hoso.command.storing.EventAppender;
import org.hoso.command.storing.Idempotency;
import org.hoso.command.storing.OpenItems;
import org.hoso.runtime.ledger.Ledger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where commands are answered. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {
    @Bean
    AnsweringOnce answeringOnce(Ledger ledger) {
        return new AnsweringOnce(ledger);
    }

    @Bean
    Desk desk(Dispatch dispatch, ConsistencyStrategy precaution, AnsweringOnce once, Rehearsing rehearsing) {
        return new Desk(dispatch, precaution, once, rehearsing);
    }

    @Bean
    FamilyDesk.Footing familyFooting(
            Dispatch dispatch, AnsweringOnce once, Idempotency repeats, Foretelling foretelling, EventStore events) {
        return new FamilyDesk.Footing(dispatch, once, repeats, foretelling, events);
    }

    @Bean
    BulkAppend opening(
            Supplier<DecisionBasis> basis,
            EventAppender appender,
            OpenItems items,
            ClosedItems closed,
            CaseNumbers numbers,
            Desk desk,
            ConsistencyStrategy precaution) {
        return new BulkAppend(basis, appender, items, closed, numbers, desk, precaution);
    }

    @Bean
    SystemDesk systemDesk(
            Dispatch dispatch, CaseNumbers numbers, ConsistencyStrategy precaution, EventAppender appender) {
        return new SystemDesk(dispatch, numbers, precaution, appender);
    }
}
