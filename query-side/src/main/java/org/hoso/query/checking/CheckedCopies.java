package org.hoso.query.checking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.hoso.cases.CaseId;
import org.hoso.law.LawFiles;
import org.hoso.query.QuerySide;
import org.hoso.query.audit.LedgerLeaves;
import org.hoso.query.lists.NobodyTold;
import org.hoso.query.viewing.AlteredRows;
import org.hoso.query.viewing.Places;
import org.hoso.query.viewing.View;
import org.hoso.query.viewing.ViewDatabase;
import org.hoso.query.viewing.Views;
import org.hoso.query.viewing.VouchedTexts;
import org.hoso.query.viewing.WatchedView;
import org.hoso.runtime.law.LawInForce;
import org.hoso.runtime.ledger.LedgerAtRest;
import org.hoso.runtime.ledger.StoredEvents;
import org.hoso.runtime.sealing.RowMacs;
import org.hoso.runtime.store.StoredNameSerializer;
import org.springframework.context.LifecycleProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** The check in the background as a running query side does it, over one copy of a store after another; nothing else runs. */
public final class CheckedCopies implements AutoCloseable {
    private static final Pattern VIEWING =
            Pattern.compile("org\\.hoso\\.query\\.viewing\\.(ViewingConfiguration|HomesConfiguration)");
    private static final String CASES =
            "select aggregate_identifier from events.event_entry where type = 'case' and sequence_number = 0 order by 1";

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final DelegatingDataSource here = new DelegatingDataSource();
    private final CheckedRows rows;

    /** Whatever the check needs tables of its own for is made in the store, and so in copies that are made later. */
    public CheckedCopies(DataSource store, RowMacs macs, Supplier<EventStore> events) {
        here.setTargetDataSource(store);
        here.afterPropertiesSet();
        JdbcTemplate operations = new JdbcTemplate(here);
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(here);
        LawInForce law = new LawInForce(LawFiles.shipped(), events, System::nanoTime);
        context.registerBean(DataSource.class, () -> here);
        context.registerBean(JdbcTemplate.class, () -> operations);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(operations));
        context.registerBean(DataSourceTransactionManager.class, () -> transactions);
        context.registerBean(VouchedTexts.class, () -> new VouchedTexts(macs, new AlteredRows()));
        context.registerBean(ViewDatabase.class);
        context.registerBean(LawInForce.class, () -> law);
        context.registerBean(NobodyTold.class);
        context.registerBean(Serializer.class, StoredNameSerializer::new);
        context.registerBean(AbstractApplicationContext.LIFECYCLE_PROCESSOR_BEAN_NAME, Resting.class);
        ClassPathBeanDefinitionScanner found = new ClassPathBeanDefinitionScanner(context, false);
        TypeFilter views = new AssignableTypeFilter(View.class);
        found.addIncludeFilter((one, all) ->
                views.match(one, all) && one.getAnnotationMetadata().hasAnnotation(Component.class.getName()));
        found.addIncludeFilter(new RegexPatternTypeFilter(VIEWING));
        found.scan(QuerySide.class.getPackageName());
        context.refresh();
        rows = new CheckedRows(places(), JdbcClient.create(operations), law, transactions);
        firstAltered(store);
    }

    /** Nothing that runs by itself is begun. */
    static final class Resting implements LifecycleProcessor {
        @Override
        public void onRefresh() {}

        @Override
        public void onClose() {}

        @Override
        public void start() {}

        @Override
        public void stop() {}

        @Override
        public boolean isRunning() {
            return false;
        }
    }

    /** Names of tables whose rows of a case are compared, all of them. */
    public Collection<String> tables() {
        return views().all().stream()
                .map(WatchedView::view)
                .filter(CheckedRows::holds)
                .flatMap(view -> view.ofCases().stream())
                .toList();
    }

    /** One copy at a time. @return view, table and row as health tells them */
    public synchronized Optional<String> firstAltered(DataSource copy) {
        here.setTargetDataSource(copy);
        AlteredRows altered = new AlteredRows();
        UnmadeChecks unmade = new UnmadeChecks();
        JdbcClient jdbc = JdbcClient.create(here);
        CheckedCase checked = new CheckedCase(
                views(),
                places(),
                LedgerAtRest.in(here),
                new StoredEvents(new StoredNameSerializer(), new EventUpcasterChain()),
                new LedgerLeaves(jdbc),
                altered,
                rows,
                unmade);
        List<CaseId> cases = jdbc.sql(CASES).query(String.class).list().stream()
                .map(CaseId::of)
                .toList();
        for (int n = 0; n < cases.size(); n += CheckingRound.TOGETHER) {
            checked.check(cases.subList(n, Math.min(n + CheckingRound.TOGETHER, cases.size())));
            Optional<String> first = first(altered).or(() -> first(unmade));
            if (first.isPresent()) return first;
        }
        return Optional.empty();
    }

    private Optional<String> first(AlteredRows altered) {
        return views().all().stream()
                .flatMap(one -> altered.any(one.view())
                        ? altered.of(one.view(), places().generation(one.view())).stream()
                                .map(row -> one.view().name() + ": " + row)
                        : Stream.empty())
                .findFirst()
                .or(altered::event);
    }

    private static Optional<String> first(UnmadeChecks unmade) {
        return unmade.told().entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue())
                .findFirst();
    }

    private Views views() {
        return context.getBean(Views.class);
    }

    private Places places() {
        return context.getBean(Places.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
