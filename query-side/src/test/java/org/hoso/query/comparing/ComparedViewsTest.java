package org.hoso.query.comparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.hoso.access.AccessEvent;
import org.hoso.affairs.AffairsEvent;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.SampleEvents;
import org.hoso.lists.ListsEvent;
import org.hoso.publications.PublicationEvent;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.queues.RandomAffairs;
import org.hoso.query.viewing.Places;
import org.hoso.query.viewing.View;
import org.hoso.query.viewing.Views;
import org.hoso.query.viewing.WatchedView;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.sealing.RowMacs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** On a store of its own: what other tests have done to theirs would be found. */
@DisplayName("All views folded anew beside those of a store")
@TestPropertySource(properties = "hoso.test=compared-views")
@DirtiesContext
class ComparedViewsTest extends RunningQuerySide {
    @Autowired
    Views views;

    @Autowired
    Places places;

    @Autowired
    RowMacs macs;

    @Autowired
    DataSource store;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void fill() {
        if (ledger.head() > 0) return;
        // Each is a history of its own, and some samples share one.
        Set<UUID> looks = new HashSet<>();
        SampleEvents.ofEveryFamily().forEach(event -> {
            switch (event) {
                case CaseEvent one -> ledger.append(one);
                case AccessEvent one -> {
                    if (looks.add(one.stream())) ledger.append(one);
                }
                case ListsEvent one -> ledger.append(one);
                case AffairsEvent one -> ledger.append(one);
                case PublicationEvent one -> ledger.append(one);
                default -> {}
            }
        });
        ledger.appendRecorded(new RandomAffairs(new Random(12), 6, 240).ledger);
        long all = ledgered();
        await().atMost(SOON)
                .until(() -> views.all().stream()
                        .allMatch(one -> places.of(one.view()).position() >= all));
    }

    @Test
    @DisplayName("have the same rows, every column of every table, and each of an attacker's changes is found")
    void compared() throws Exception {
        assertThat(views.all()).allMatch(one -> one.letters().count() == 0);
        try (StoreAsOf asOf = new StoreAsOf(store);
                FoldedViews folded = new FoldedViews(
                        asOf, TestPostgres.empty().dataSource(), macs, ComparedViews.BEHIND, (events, of) -> {})) {
            List<ComparedView> right = folded.compared(asOf.db());
            assertThat(right).hasSameSizeAs(views.all()).allMatch(one -> one.wrong() == null && one.untold() == null);
            SoftAssertions softly = new SoftAssertions();
            for (WatchedView watched : views.all())
                for (String table : watched.view().tables()) attack(softly, folded, watched.view(), table);
            softly.assertAll();
        }
    }

    private void attack(SoftAssertions softly, FoldedViews folded, View view, String table) {
        String name = "views." + table + "_g" + places.generation(view);
        if (jdbc.sql("select count(*) from " + name).query(Long.class).single() == 0) {
            softly.fail("nothing to attack in " + name);
            return;
        }
        attacks(table, name)
                .forEach(attack -> softly.assertThat(found(folded, view, attack))
                        .as(attack)
                        .contains("views." + table));
    }

    private Stream<String> attacks(String table, String name) {
        String one = " where ctid = (select min(ctid) from " + name + ")";
        Stream<String> columns = TableForm.of(jdbc, table, Set.of()).columns().stream()
                .map(column -> "update " + name + " set " + altered(name, column) + one);
        return Stream.concat(Stream.of("delete from " + name + one, "delete from " + name), columns);
    }

    /** Another value of the same type. */
    private String altered(String name, String column) {
        String type = jdbc.sql("select format_type(atttypid, atttypmod) from pg_attribute where attrelid = ?::regclass"
                        + " and attname = ?")
                .params(name, column)
                .query(String.class)
                .single();
        String is = "\"" + column + "\"";
        return is + " = "
                + switch (type) {
                    case "bytea" -> "coalesce(" + is + ", '') || '\\x00'";
                    case "uuid" -> "'00000000-0000-7000-8000-000000999999'";
                    case "boolean" -> "not " + is;
                    case "text" -> "coalesce(" + is + ", '') || 'x'";
                    case "text[]" -> "coalesce(" + is + ", '{}') || '{x}'";
                    case "uuid[]" -> "coalesce(" + is + ", '{}') || '{00000000-0000-7000-8000-000000999999}'";
                    case "date" -> "coalesce(" + is + ", '2020-01-01') - 1";
                    case "timestamp with time zone" -> "coalesce(" + is + ", '2020-01-01') - interval '1 microsecond'";
                    default -> "coalesce(" + is + ", 0) - 1000000";
                };
    }

    private String found(FoldedViews folded, View view, String attack) {
        return new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            jdbc.sql(attack).update();
            return String.valueOf(folded.compared(jdbc, view.name()).wrong());
        });
    }
}
