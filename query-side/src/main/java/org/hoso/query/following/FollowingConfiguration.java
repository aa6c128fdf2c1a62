package org.hoso.query.following;

import java.lang.management.ManagementFactory;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.hoso.query.viewing.Homes;
import org.hoso.query.viewing.Hurry;
import org.hoso.query.viewing.Places;
import org.hoso.query.viewing.Shares;
import org.hoso.query.viewing.View;
import org.hoso.query.viewing.ViewProperties;
import org.hoso.query.viewing.Views;
import org.hoso.query.viewing.WatchedView;
import org.hoso.runtime.ledger.LedgerSource;
import org.hoso.runtime.store.EventTables;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts every view on the ledger. */
@Configuration(proxyBeanMethods = false)
class FollowingConfiguration {
    /** By another name than the views' own processors claim by, else group and processor of one process would not keep apart. */
    private static final String NODE = ManagementFactory.getRuntimeMXBean().getName() + "/views";

    @Bean
    GroupRows groupRows(JdbcClient jdbc, DataSource dataSource, Serializer serializer, Places places) {
        JdbcTokenStore tokens = JdbcTokenStore.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                .schema(EventTables.tokens(Homes.SCHEMA))
                .serializer(serializer)
                .nodeId(NODE)
                .build();
        return new GroupRows(jdbc, tokens, NODE, places);
    }

    @Bean
    GroupParts groupParts(GroupRows rows, Homes homes, PlatformTransactionManager transactions) {
        return new GroupParts(new GroupWriting(
                rows,
                new TransactionTemplate(transactions),
                homes.of(View.Home.POSTGRES).undoable()));
    }

    @Bean
    ViewGroup viewGroup(
            Views views,
            Places places,
            Shares shares,
            GroupRows rows,
            PlatformTransactionManager transactions,
            ObjectProvider<LedgerSource> ledger,
            ViewProperties properties,
            GroupParts parts) {
        List<WatchedView> inTransactions = views.all().stream()
                .filter(one -> one.view().home() == View.Home.POSTGRES)
                .toList();
        return new ViewGroup(
                inTransactions,
                shares,
                new GroupClaims(rows, places, new TransactionTemplate(transactions)),
                parts,
                new LedgerSpan(ledger),
                properties.batchSize());
    }

    @Bean
    ConfigurerModule groupProcessor(
            ViewGroup group,
            GroupRows rows,
            ObjectProvider<LedgerSource> ledger,
            ViewProperties properties,
            Hurry hurry) {
        return new GroupProcessor(group, rows.tokens(), ledger, properties, hurry);
    }

    @Bean
    ConfigurerModule viewProcessors(
            Views views,
            Places places,
            Homes homes,
            ObjectProvider<LedgerSource> ledger,
            ViewProperties properties,
            Shares shares,
            ViewGroup group) {
        return new ViewProcessors(views, places, homes, ledger, properties, shares, group);
    }
}
