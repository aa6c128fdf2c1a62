package org.hoso.query.viewing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hoso.cases.SampleEvents;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A generation of a view beside those that the running application keeps, for a test that writes it by hand. */
public final class Aside implements AutoCloseable {
    /** Bytes as PostgreSQL writes them into JSON. */
    private static final Pattern PACKED = Pattern.compile("\"\\\\\\\\x([0-9a-f]+)\"");

    /** No rebuild of a test gets as far. */
    public static final int GENERATION = 99;

    private final View view;
    private final JdbcClient jdbc;

    /** Makes it anew. */
    public Aside(View view, JdbcClient jdbc) {
        this.view = view;
        this.jdbc = jdbc;
        anew();
    }

    public void anew() {
        close();
        view.create(GENERATION);
    }

    @Override
    public void close() {
        view.drop(GENERATION);
    }

    /** Every row there is, as text. */
    public List<String> rows() {
        return tables().stream().flatMap(table -> rows(table).stream()).toList();
    }

    /** Told once, told twice, in batches of any size, and filled from the start: the rows are the same. */
    public List<String> sameHoweverTold(List<LedgeredCaseEvent> ledger) {
        anew();
        ledger.forEach(event -> view.write(GENERATION, List.of(event)));
        List<String> once = rows();
        view.write(GENERATION, ledger);
        assertThat(rows()).as("told twice").isEqualTo(once);
        anew();
        for (int from = 0; from < ledger.size(); from += 50)
            view.write(GENERATION, ledger.subList(from, Math.min(from + 50, ledger.size())));
        assertThat(rows()).as("in batches").isEqualTo(once);
        anew();
        try (Filling filling = view.fill(GENERATION)) {
            ledger.forEach(event -> filling.add(List.of(event)));
        }
        assertThat(rows()).as("filled from the start").isEqualTo(once);
        ledger.stream()
                .collect(Collectors.groupingBy(LedgeredCaseEvent::caseId))
                .forEach((caseId, events) -> assertThat(view.agrees(GENERATION, caseId, events, Long.MAX_VALUE))
                        .as("agrees")
                        .isTrue());
        return once;
    }

    /** Whoever still holds what it made of a third of the events, while another has written them all, changes nothing. */
    public void sameBesideOneWhoIsLate(List<LedgeredCaseEvent> ledger) {
        anew();
        try (Filling late = view.fill(GENERATION)) {
            late.add(ledger.subList(0, ledger.size() / 3));
            view.write(GENERATION, ledger);
            List<String> newest = rows();
            late.close();
            assertThat(rows()).as("written late").isEqualTo(newest);
        }
    }

    /** Every event that there is, once, as one case. */
    public static List<LedgeredCaseEvent> everyEvent() {
        return IntStream.range(0, SampleEvents.all().size())
                .mapToObj(n -> new LedgeredCaseEvent(
                        n + 1L,
                        SampleEvents.FIRST_AT,
                        SampleEvents.FIRST_AT,
                        n,
                        "event-" + n,
                        SampleEvents.all().get(n)))
                .toList();
    }

    private List<String> tables() {
        return jdbc.sql("select table_name from information_schema.tables where table_schema = 'views'"
                        + " and table_name like '%\\_g" + GENERATION + "' order by 1")
                .query(String.class)
                .list();
    }

    private List<String> rows(String table) {
        return jdbc
                .sql("select row_to_json(t)::text from views." + table + " t order by 1")
                .query(String.class)
                .list()
                .stream()
                .map(row -> PACKED.matcher(row).replaceAll(text -> Matcher.quoteReplacement(said(text.group(1)))))
                .toList();
    }

    /** With its code, so that rows are the same where both are. */
    private static String said(String packed) {
        return VouchedTexts.said(HexFormat.of().parseHex(packed)).orElseThrow().toString();
    }
}
