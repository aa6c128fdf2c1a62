package org.hoso.query.viewing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoso.cases.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A table beside the one that has a row a case: rows by which cases are found or counted.
 *
 * @param rows those of one case
 */
public record BesideCases<V extends OfCase, R>(RowTable<R> table, Function<V, Stream<R>> rows) {
    /** A row for each of these. */
    public static <V extends OfCase, T> BesideCases<V, CaseElement<V, T>> each(
            RowTable<CaseElement<V, T>> table, Function<V, Stream<T>> parts) {
        return new BesideCases<>(table, of -> parts.apply(of).map(part -> new CaseElement<>(of, part)));
    }

    /** A row for each of these, with its place among them. */
    public static <V extends OfCase, T> BesideCases<V, CaseElement<V, Placed<T>>> placed(
            RowTable<CaseElement<V, Placed<T>>> table, Function<V, List<T>> parts) {
        return each(table, of -> placed(parts.apply(of)));
    }

    /** With its place in a list, from 0. */
    public record Placed<T>(int place, T what) {}

    private static <T> Stream<Placed<T>> placed(List<T> parts) {
        return IntStream.range(0, parts.size()).mapToObj(place -> new Placed<>(place, parts.get(place)));
    }

    /** @param before as it was written last, of some of them: rows that say no other thing are left as they are */
    void write(ViewDatabase database, int generation, List<V> values, Map<CaseId, V> before) {
        if (table.replaced()) replace(database, generation, values, before);
        else
            table.write(
                    database,
                    generation,
                    values.stream()
                            .flatMap(value -> table.other(of(value), of(before.get(value.caseId()))).stream())
                            .toList());
    }

    private void replace(ViewDatabase database, int generation, List<V> values, Map<CaseId, V> before) {
        List<V> changed = values.stream()
                .filter(value ->
                        before.get(value.caseId()) == null || !table.same(of(value), of(before.get(value.caseId()))))
                .toList();
        if (changed.isEmpty()) return;
        takeAway(database, generation, changed);
        table.write(database, generation, changed.stream().flatMap(rows).toList());
    }

    private List<R> of(@Nullable V value) {
        return value == null ? List.of() : rows.apply(value).toList();
    }

    private void takeAway(ViewDatabase database, int generation, Collection<V> values) {
        Set<CaseId> cases = values.stream().map(OfCase::caseId).collect(Collectors.toSet());
        database.jdbc()
                .sql("delete from " + table.in(generation) + " where case_id = any(?)")
                .param(CaseTables.ids(cases))
                .update();
    }
}
