package org.hoso.query.viewing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hoso.cases.Happening;
import org.hoso.runtime.problems.ViewRowAltered;
import org.hoso.wire.StoredNames;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * A table of a view in PostgreSQL, declared once: its columns, each with what it says of a row, and when a row that is there already is
 * written anew. The statement, the values and the codes over texts are made of it, for writing and for reading, so that no two disagree.
 *
 * @param <R> what a row is made of
 */
public final class RowTable<R> {
    /** Columns of a row that is an event: its kind, and the event itself. */
    public static final String STORED_NAME = "stored_name";

    public static final String PAYLOAD = "payload";

    private final String shape;
    private final Map<String, ? extends TableColumn<?>> columns;
    private final String statement;
    private final boolean replaced;
    private final BiFunction<R, VouchedTexts, @Nullable Object[]> values;
    private final Told<R> told;
    private final Function<R, Said> said;

    /** What a row says: its key, and all of it, lists of columns in their order. */
    private record Said(List<@Nullable Object> key, List<@Nullable Object> all) {}

    /** Whether the columns of a row say what they say of something. */
    private interface Told<R> {
        boolean by(ResultSet row, R one) throws SQLException;
    }

    private RowTable(
            String shape,
            Map<String, ? extends TableColumn<?>> columns,
            String statement,
            boolean replaced,
            BiFunction<R, VouchedTexts, @Nullable Object[]> values,
            Told<R> told,
            Function<R, Said> said) {
        this.shape = shape;
        this.columns = columns;
        this.statement = statement;
        this.replaced = replaced;
        this.values = values;
        this.told = told;
        this.said = said;
    }

    /** @param conflict what becomes of a row that is there; nothing where a case's rows are taken away first */
    static <R> RowTable<R> of(String shape, List<TableColumn<R>> columns, @Nullable String conflict) {
        String names = columns.stream().map(TableColumn::name).collect(Collectors.joining(", "));
        String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        Map<String, TableColumn<R>> byName = new LinkedHashMap<>();
        columns.forEach(column -> byName.put(column.name(), column));
        return new RowTable<>(
                shape,
                byName,
                "insert into %s as old (" + names + ") values (" + places + ")"
                        + Objects.requireNonNullElse(conflict, ""),
                conflict == null,
                (row, texts) -> values(shape, byName, row, texts),
                (row, one) -> told(byName, row, one),
                row -> said(columns, row));
    }

    /** @param shape name of the table in the schema {@code views}, of which each generation is a copy */
    public static <R> DeclaredTable<R> named(String shape) {
        return new DeclaredTable<>(shape);
    }

    /** The table of a view that has a row a case; declare what it has beside its case and version. */
    public static <V extends OfCase> DeclaredTable<V> ofCases(String shape) {
        return RowTable.<V>named(shape).key("case_id", OfCase::caseId).column("version", OfCase::version);
    }

    /** The same table, whose rows are each made of another thing. */
    public <V> RowTable<V> madeOf(Function<V, R> row) {
        return new RowTable<>(
                shape,
                columns,
                statement,
                replaced,
                (one, texts) -> values.apply(row.apply(one), texts),
                (found, one) -> told.by(found, row.apply(one)),
                one -> said.apply(row.apply(one)));
    }

    public String shape() {
        return shape;
    }

    /** Whether the rows of a case are taken away before they are written. */
    boolean replaced() {
        return replaced;
    }

    /** The full name of its copy in a generation. */
    public String in(int generation) {
        return GenerationTables.name(shape, generation);
    }

    /** As {@link View#ofTheLaw} says. */
    Set<String> ofTheLaw() {
        return columns.values().stream()
                .filter(TableColumn::ofLaw)
                .map(TableColumn::name)
                .collect(Collectors.toSet());
    }

    private static <R> Said said(List<TableColumn<R>> columns, R row) {
        List<@Nullable Object> key = new ArrayList<>();
        List<@Nullable Object> all = new ArrayList<>(columns.size());
        for (TableColumn<R> column : columns) {
            Object value = column.value().apply(row);
            if (value instanceof Object[] array) value = Arrays.asList(array);
            if (column.when() == TableColumn.When.KEY) key.add(value);
            all.add(value);
        }
        return new Said(key, all);
    }

    /** Of these rows those whose key says another thing than it was written with, or was not written; where several lie under one key, all. */
    List<R> other(List<R> rows, List<R> written) {
        if (written.isEmpty()) return rows;
        List<Said> saying = said(rows);
        Map<List<@Nullable Object>, List<Said>> now = byKey(saying);
        Map<List<@Nullable Object>, List<Said>> before = byKey(said(written));
        return IntStream.range(0, rows.size())
                .filter(n -> {
                    List<@Nullable Object> key = saying.get(n).key();
                    return !now.get(key).equals(before.get(key));
                })
                .mapToObj(rows::get)
                .toList();
    }

    private List<Said> said(List<R> rows) {
        return rows.stream().map(said).toList();
    }

    private static Map<List<@Nullable Object>, List<Said>> byKey(List<Said> rows) {
        return rows.stream().collect(Collectors.groupingBy(Said::key));
    }

    /** Whether these rows say what those say, in their order. */
    boolean same(List<R> rows, List<R> written) {
        return said(rows).equals(said(written));
    }

    /** By one batch. */
    public void write(ViewDatabase database, int generation, List<R> rows) {
        if (!rows.isEmpty())
            database.operations()
                    .batchUpdate(
                            statement.formatted(in(generation)),
                            rows.stream()
                                    .map(row -> values.apply(row, database.texts()))
                                    .toList());
    }

    /** The same into a generation that has none of these rows yet, by COPY: a multiple of the speed of inserts. */
    public void copy(ViewDatabase database, int generation, List<R> rows) {
        if (rows.isEmpty()) return;
        CopiedRows.copy(
                database.operations(),
                in(generation) + " (" + String.join(", ", columns.keySet()) + ")",
                rows.stream().map(row -> values.apply(row, database.texts())).toList());
    }

    private static <R> @Nullable Object[] values(
            String shape, Map<String, TableColumn<R>> columns, R row, VouchedTexts texts) {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        int n = 0;
        for (TableColumn<R> column : columns.values()) {
            Object value = column.value().apply(row);
            values[n++] = column.under() == null || value == null
                    ? TableColumn.stored(value)
                    : texts.write(
                            value,
                            shape,
                            column.under(name -> columns.get(name).value().apply(row)));
        }
        return values;
    }

    /** The event of a row whose query selects its kind, its text and what that lies under. @throws ViewRowAltered as {@link VouchedTexts} */
    public <E extends Happening> E event(Class<E> family, VouchedTexts texts, ResultSet row, int generation)
            throws SQLException {
        String name = row.getString(STORED_NAME);
        Class<? extends E> type = StoredNames.event(name)
                .orElseThrow(() -> new IllegalStateException(shape + " holds an unknown event " + name))
                .asSubclass(family);
        return read(type, PAYLOAD, texts, row, generation);
    }

    /**
     * What was read of a row with all its columns, where each of them still says of it what it says itself.
     *
     * @throws ViewRowAltered where one says another thing
     */
    public R whole(R read, VouchedTexts texts, ResultSet row, int generation) throws SQLException {
        if (!told.by(row, read)) throw texts.altered(shape, generation, under(PAYLOAD, row));
        return read;
    }

    private static <R> boolean told(Map<String, TableColumn<R>> columns, ResultSet row, R one) throws SQLException {
        for (TableColumn<R> column : columns.values()) if (!column.tells(one, row)) return false;
        return true;
    }

    /** A text of a row whose query selects, by their names, it and what it lies under. @throws ViewRowAltered as {@link VouchedTexts} */
    public <T> T read(Class<T> form, String column, VouchedTexts texts, ResultSet row, int generation)
            throws SQLException {
        return read(form, column, column, texts, row, generation);
    }

    /** The same where the query selects it by another name. */
    public <T> T read(Class<T> form, String column, String selected, VouchedTexts texts, ResultSet row, int generation)
            throws SQLException {
        return texts.read(form, row.getBytes(selected), shape, generation, under(column, row));
    }

    /** The same of a form with parameters. */
    public <T> T read(TypeReference<T> form, String column, VouchedTexts texts, ResultSet row, int generation)
            throws SQLException {
        return texts.read(form, row.getBytes(column), shape, generation, under(column, row));
    }

    private @Nullable Object[] under(String column, ResultSet row) throws SQLException {
        return columns.get(column).under(row::getObject);
    }
}
