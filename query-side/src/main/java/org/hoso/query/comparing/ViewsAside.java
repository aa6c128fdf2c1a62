package org.hoso.query.comparing;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hoso.law.Law;
import org.hoso.query.QuerySide;
import org.hoso.query.lists.NobodyTold;
import org.hoso.query.viewing.AlteredRows;
import org.hoso.query.viewing.View;
import org.hoso.query.viewing.ViewDatabase;
import org.hoso.query.viewing.ViewProperties;
import org.hoso.query.viewing.VouchedTexts;
import org.hoso.runtime.boot.SchemaMigration;
import org.hoso.runtime.sealing.RowMacs;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Every view there is, over a database of its own; nothing runs, nobody reads, and nothing is given out. */
final class ViewsAside implements AutoCloseable {
    static final int GENERATION = 1;
    /** All views are filled at once. */
    private static final int MOST_HELD = 200;

    private static final ViewProperties PROPERTIES = new ViewProperties(
            true, Duration.ZERO, 1, 1, MOST_HELD, Duration.ZERO, Duration.ZERO, Duration.ZERO, 0, "");

    /** As it is in force at the end of the ledger. */
    record InForce(Law get) implements Supplier<Law> {}

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final SingleConnectionDataSource connection;

    /** @param database with nothing in it */
    ViewsAside(DataSource database, RowMacs macs, Law law) throws SQLException {
        new SchemaMigration(database, "views", "classpath:schema/views").migrate();
        connection = new SingleConnectionDataSource(database.getConnection(), true);
        JdbcTemplate operations = new JdbcTemplate(connection);
        context.registerBean(JdbcTemplate.class, () -> operations);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(operations));
        context.registerBean(VouchedTexts.class, () -> new VouchedTexts(macs, new AlteredRows()));
        context.registerBean(ViewProperties.class, () -> PROPERTIES);
        context.registerBean(ViewDatabase.class);
        context.registerBean(InForce.class, () -> new InForce(law));
        context.registerBean(NobodyTold.class);
        ClassPathBeanDefinitionScanner views = new ClassPathBeanDefinitionScanner(context, false);
        TypeFilter ofViews = new AssignableTypeFilter(View.class);
        views.addIncludeFilter((found, all) ->
                ofViews.match(found, all) && found.getAnnotationMetadata().hasAnnotation(Component.class.getName()));
        views.scan(QuerySide.class.getPackageName());
        context.refresh();
        all().forEach(view -> view.create(GENERATION));
    }

    /** In the order of their names. */
    List<View> all() {
        return context.getBeansOfType(View.class).values().stream()
                .sorted(Comparator.comparing(View::name))
                .toList();
    }

    JdbcClient db() {
        return context.getBean(JdbcClient.class);
    }

    TransactionOperations transactions() {
        return new TransactionTemplate(new DataSourceTransactionManager(connection));
    }

    @Override
    public void close() {
        context.close();
        connection.destroy();
    }
}
