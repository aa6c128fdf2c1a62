package org.hoso.query.viewing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.cases.Happening;
import org.hoso.query.viewing.TableColumn.When;
import org.hoso.wire.StoredNames;
import org.jspecify.annotations.Nullable;

/** A table of a view whose columns are being named, in any order; the last word says when a row is written anew. */
public final class DeclaredTable<R> {
    private final String shape;
    private final List<TableColumn<R>> columns = new ArrayList<>();

    DeclaredTable(String shape) {
        this.shape = shape;
    }

    /** Of the primary key. */
    public DeclaredTable<R> key(String name, Function<R, @Nullable Object> value) {
        return with(new TableColumn<>(name, value, When.KEY, false, null));
    }

    /** Never written anew. */
    public DeclaredTable<R> fixed(String name, Function<R, @Nullable Object> value) {
        return with(new TableColumn<>(name, value, When.ONCE, false, null));
    }

    public DeclaredTable<R> column(String name, Function<R, @Nullable Object> value) {
        return with(new TableColumn<>(name, value, When.ANEW, false, null));
    }

    /**
     * What is kept as JSON, packed, with a code over it.
     *
     * @param under columns that name its row, and its own name where a row has several texts
     */
    public DeclaredTable<R> text(String name, Function<R, @Nullable Object> value, String... under) {
        return with(new TableColumn<>(name, value, When.ANEW, false, List.of(under)));
    }

    /**
     * What names the kind of an event, and the event as JSON, with a code over it.
     *
     * @param under columns that name its row; that of its kind among them
     */
    public DeclaredTable<R> event(Function<R, Happening> event, String... under) {
        return fixed(
                        RowTable.STORED_NAME,
                        row -> StoredNames.of(event.apply(row).getClass()))
                .text(RowTable.PAYLOAD, event::apply, under);
    }

    /** The last one is taken from the law of the moment, of which no event tells: once that changed it is compared with nothing. */
    public DeclaredTable<R> ofTheLaw() {
        TableColumn<R> last = columns.removeLast();
        return with(new TableColumn<>(last.name(), last.value(), last.when(), true, last.under()));
    }

    private DeclaredTable<R> with(TableColumn<R> column) {
        columns.add(column);
        return this;
    }

    /** Written anew by whoever has seen more of the case: an older event never writes over a newer one. */
    public RowTable<R> whereNewer() {
        return whereHigher("version");
    }

    /** The same of a table whose rows are no case's. */
    public RowTable<R> whereHigher(String number) {
        return made(anew("old." + number + " < excluded." + number));
    }

    /** Written anew only where one of these columns says another thing. */
    public RowTable<R> whereOther(String... names) {
        return made(anew("(" + each("old.", names) + ") is distinct from (" + each("excluded.", names) + ")"));
    }

    /** Written anew until this column says something, for the last time with what it says. */
    public RowTable<R> until(String name) {
        return made(anew("old." + name + " is null"));
    }

    /** Never written anew. */
    public RowTable<R> once() {
        return made(" on conflict do nothing");
    }

    /** Its rows of a case are taken away before they are written. */
    public RowTable<R> replaced() {
        return made(null);
    }

    private RowTable<R> made(@Nullable String conflict) {
        return RowTable.of(shape, List.copyOf(columns), conflict);
    }

    private String anew(String where) {
        return named(When.KEY).collect(Collectors.joining(", ", " on conflict (", ")"))
                + named(When.ANEW)
                        .map(name -> name + " = excluded." + name)
                        .collect(Collectors.joining(", ", " do update set ", " where "))
                + where;
    }

    private Stream<String> named(When when) {
        return columns.stream().filter(column -> column.when() == when).map(TableColumn::name);
    }

    private String each(String row, String... names) {
        return columns.stream()
                .filter(column -> List.of(names).contains(column.name()))
                .map(column -> row + column.name())
                .collect(Collectors.joining(", "));
    }
}
