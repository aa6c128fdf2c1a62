package org.hoso.ops.attacks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of every table of every view: altered, taken away, invented, moved to another case, and put back as they were. */
final class ViewRows {
    private static final String COLUMNS = """
            select attname, format_type(atttypid, atttypmod), attnum = any(i.indkey::int2[]),
              exists (select from pg_index u where u.indrelid = a.attrelid and u.indisunique and not u.indisprimary
                and a.attnum = any(u.indkey::int2[]))
            from pg_attribute a join pg_index i on i.indrelid = a.attrelid and i.indisprimary
            where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum
            """;
    private static final String CASE = "case_id";

    private final String table;
    private final String shape;
    private final List<Column> columns;
    private final String first;
    private final Finder finder;

    private record Column(String name, String type, boolean inKey, boolean unique) {
        /** Whether a copy must differ in it too. */
        boolean isUniqueBeside() {
            return unique && !inKey && !name.equals(CASE);
        }

        /** Another value of the same type. */
        String another() {
            return switch (type) {
                case "bytea" -> "coalesce(set_byte(" + name + ", 5, 255 - get_byte(" + name + ", 5)), '')";
                case "uuid" -> "'00000000-0000-7000-8000-000000999999'::uuid";
                case "boolean" -> "not coalesce(" + name + ", false)";
                case "text" -> "coalesce(" + name + ", '') || 'x'";
                case "text[]" -> "coalesce(" + name + ", '{}') || '{x}'";
                case "uuid[]" -> "coalesce(" + name + ", '{}') || '{00000000-0000-7000-8000-000000999999}'";
                case "date" -> "coalesce(" + name + ", '2020-01-01') + 400";
                case "timestamp with time zone" -> "coalesce(" + name + ", '2020-01-01') + interval '400 days'";
                default -> "coalesce(" + name + ", 0) + case when " + name + " > 1000000 then -1000 else 1000 end";
            };
        }
    }

    private ViewRows(JdbcClient jdbc, String name, Collection<String> checked) {
        this.table = "views." + name;
        this.shape = name.replaceFirst("_g1$", "");
        this.finder = checked.contains(shape) ? Finder.SELF_CHECK : Finder.VIEWS;
        this.columns = jdbc.sql(COLUMNS)
                .param(table)
                .query((row, n) -> new Column(row.getString(1), row.getString(2), row.getBoolean(3), row.getBoolean(4)))
                .list();
        this.first = " where ctid = (select min(ctid) from " + table + ")";
    }

    /**
     * @param jdbc    where the tables are
     * @param checked those that the running system compares by itself, without their generation
     */
    static List<Attack> all(JdbcClient jdbc, Collection<String> checked) {
        return ofTables(jdbc, checked).flatMap(List::stream).toList();
    }

    /** Of each table one kind, in turns. */
    static List<Attack> spread(JdbcClient jdbc, Collection<String> checked) {
        List<List<Attack>> tables = ofTables(jdbc, checked).toList();
        return IntStream.range(0, tables.size())
                .mapToObj(n -> tables.get(n).get(n % tables.get(n).size()))
                .toList();
    }

    /** Where nothing lies nothing can be done to it. */
    private static Stream<List<Attack>> ofTables(JdbcClient jdbc, Collection<String> checked) {
        return EarlierRows.tables(jdbc).stream()
                .filter(name -> jdbc.sql("select exists (select from views." + name + ")")
                        .query(Boolean.class)
                        .single())
                .map(name -> new ViewRows(jdbc, name, checked).all(jdbc));
    }

    private List<Attack> all(JdbcClient jdbc) {
        List<Attack> all = new ArrayList<>();
        column(one -> !one.inKey() && one.type().equals("bytea"))
                .ifPresent(one -> all.add(altered("what is shown of a row of ", one)));
        column(one -> !one.inKey() && !one.type().equals("bytea"))
                .ifPresent(one -> all.add(altered("a column of a row of ", one)));
        all.add(Attack.of("a row of " + shape + " taken away", finder, "delete from " + table + first));
        all.add(invented());
        column(one -> one.name().equals(CASE)).ifPresent(one -> all.add(moved()));
        if (hasEarlier(jdbc)) all.add(putBack());
        return all;
    }

    private Optional<Column> column(Predicate<Column> such) {
        return columns.stream().filter(such).findFirst();
    }

    private Attack altered(String what, Column column) {
        return Attack.of(
                what + shape + " altered",
                finder,
                "update " + table + " set " + column.name() + " = " + column.another() + first);
    }

    /** A copy under another key; of the same case, where the key has more than it: of a case that is not there none is checked. */
    private Attack invented() {
        List<Column> key = columns.stream().filter(Column::inKey).toList();
        Column other = key.stream()
                .filter(column -> !column.name().equals(CASE))
                .findFirst()
                .orElse(key.getFirst());
        String values = columns.stream()
                .map(column -> column.equals(other) || column.isUniqueBeside() ? column.another() : column.name())
                .collect(Collectors.joining(", "));
        return Attack.of(
                "a row of " + shape + " invented",
                other.name().equals(CASE) ? Finder.VIEWS : finder,
                "insert into " + table + " (" + names() + ") select " + values + " from " + table + first);
    }

    /** What the other case had there is taken away first. */
    private Attack moved() {
        String from = "(select " + CASE + " from " + table + " order by " + CASE + " limit 1)";
        String to = "(select aggregate_identifier::uuid from events.event_entry where type = 'case'"
                + " order by aggregate_identifier desc limit 1)";
        return Attack.of(
                "rows of " + shape + " moved to another case",
                finder,
                "do $$ begin delete from " + table + " where " + CASE + " = " + to + "; update " + table + " set "
                        + CASE + " = " + to + " where " + CASE + " = " + from + "; end $$");
    }

    private boolean hasEarlier(JdbcClient jdbc) {
        return jdbc.sql("select exists (" + earlier() + ")")
                .query(Boolean.class)
                .single();
    }

    /** The first that is not what is there now. */
    private String earlier() {
        return "select * from earlier." + shape + "_g1 e where not exists (select from " + table
                + " now where now::text = e::text) order by ctid limit 1";
    }

    private Attack putBack() {
        String same = columns.stream()
                .filter(Column::inKey)
                .map(column -> "now." + column.name() + " = e." + column.name())
                .collect(Collectors.joining(" and "));
        return Attack.of(
                "a row of " + shape + " put back as it was earlier",
                finder,
                "do $$ begin delete from " + table + " now using (" + earlier() + ") e where " + same + "; insert into "
                        + table + " (" + names() + ") select " + names() + " from (" + earlier() + ") e; end $$");
    }

    private String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
