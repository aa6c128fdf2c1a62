package org.hoso.runtime.store;

import java.util.concurrent.ThreadPoolExecutor;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.SnapshotterSpanFactory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.hoso.runtime.sealing.VouchedRows;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * What keeps a long case quick to load. An aggregate names both beans: {@code @Aggregate(cache = "caseCache",
 * snapshotTriggerDefinition = "caseSnapshots")}; its {@code @Revision} makes Axon ignore snapshots of another form.
 */
@Configuration(proxyBeanMethods = false)
class SnapshotConfiguration {
    private static final int MOST_WAITING = 1_000;

    @Bean
    Cache caseCache(@Value("${hoso.cache.cases:20000}") long mostCases) {
        return new CaseCache(mostCases);
    }

    @Bean
    SnapshotTriggerDefinition caseSnapshots(Snapshotter snapshotter, @Value("${hoso.snapshot.every:60}") int events) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, events);
    }

    @Bean
    Snapshotter snapshotter(
            org.axonframework.config.Configuration axon,
            EventStore events,
            TransactionManager transactions,
            HandlerDefinition handlers,
            ParameterResolverFactory parameters,
            SnapshotterSpanFactory spans,
            SnapshotMacs macs,
            @Qualifier("snapshotThread") ThreadPoolTaskExecutor snapshotThread) {
        SpringAggregateSnapshotter.Builder settings = SpringAggregateSnapshotter.builder()
                .repositoryProvider(axon::repository)
                .eventStore(events)
                .transactionManager(transactions)
                .handlerDefinition(handlers)
                .parameterResolverFactory(parameters)
                .spanFactory(spans)
                .executor(snapshotThread);
        return new VouchingSnapshotter(settings, macs);
    }

    @Bean
    SnapshotMacs snapshotMacs(VouchedRows rows, Serializer serializer) {
        return new SnapshotMacs(rows, serializer);
    }

    /** Off the command thread; only when very many wait does a command take its own snapshot, which slows the flood down. */
    @Bean(defaultCandidate = false)
    @Qualifier("snapshotThread")
    ThreadPoolTaskExecutor snapshotThread() {
        ThreadPoolTaskExecutor thread = new ThreadPoolTaskExecutor();
        thread.setThreadNamePrefix("hoso-snapshots-");
        thread.setCorePoolSize(1);
        thread.setMaxPoolSize(1);
        thread.setQueueCapacity(MOST_WAITING);
        thread.setRejectedExecutionHandler(new ThreadPoolExecutor.CallerRunsPolicy());
        return thread;
    }
}
