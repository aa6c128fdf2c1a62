package org.hoso.query.comparing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How the rows of a table are compared: by every column, in the order of its key.
 *
 * @param shape   name of the table, without the generation
 * @param columns those that are compared
 * @param key     columns of the primary key
 * @param texts   those of the key that are texts, which databases sort each in its own way
 */
public record TableForm(String shape, List<String> columns, List<String> key, Set<String> texts) {
    private static final String CASE = "case_id";
    private static final String COLUMNS = """
            select attname, atttypid = 'text'::regtype as is_text, attnum = any(i.indkey::int2[]) as in_key
            from pg_attribute a left join pg_index i on i.indrelid = a.attrelid and i.indisprimary
            where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped
            order by array_position(i.indkey::int2[], a.attnum), a.attnum
            """;

    private record Column(String name, boolean text, boolean inKey) {}

    /**
     * As a database has it that nobody else writes.
     *
     * @param without columns that are not compared
     */
    public static TableForm of(JdbcClient db, String shape, Set<String> without) {
        List<Column> all = db.sql(COLUMNS)
                .param("views." + shape)
                .query((row, n) -> new Column(row.getString(1), row.getBoolean(2), row.getBoolean(3)))
                .list();
        List<Column> key = all.stream().filter(Column::inKey).toList();
        if (key.isEmpty()) throw new IllegalStateException("table " + shape + " has no key to compare it by");
        return new TableForm(
                shape,
                all.stream()
                        .map(Column::name)
                        .filter(name -> !without.contains(name))
                        .toList(),
                key.stream().map(Column::name).toList(),
                key.stream().filter(Column::text).map(Column::name).collect(Collectors.toSet()));
    }

    boolean hasCases() {
        return columns.contains(CASE);
    }

    /** The key as a JSON object, and all that is compared as a JSON array. */
    String selected() {
        return "select " + named() + ", json_build_array(\"" + String.join("\", \"", columns) + "\")::text";
    }

    /** The key as a JSON object. */
    String named() {
        return key.stream()
                .map(name -> "'" + name + "', \"" + name + "\"")
                .collect(Collectors.joining(", ", "json_build_object(", ")::text"));
    }

    String order() {
        return key.stream()
                .map(name -> "\"" + name + "\"" + (texts.contains(name) ? " collate \"C\"" : ""))
                .collect(Collectors.joining(", ", " order by ", ""));
    }

    static String ofCases() {
        return " where " + CASE + " = any(?)";
    }

    static String notOfCases() {
        return CASE + " <> all(?)";
    }
}
