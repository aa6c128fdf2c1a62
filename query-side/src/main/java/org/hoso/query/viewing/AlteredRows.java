package org.hoso.query.viewing;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hoso.runtime.problems.ViewRowAltered;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Rows of views that were found not to be what was written: of each generation of a table the first. A rebuild, which makes another
 * generation, mends it.
 */
@Component
public final class AlteredRows {
    private static final Logger LOG = LoggerFactory.getLogger(AlteredRows.class);

    /** Stands for the events themselves, where one is not what its leaf hashed; no rebuild mends that. */
    public static final String EVENTS = "event_entry";

    private final Map<String, String> first = new ConcurrentHashMap<>();

    /**
     * @param table name of the shape
     * @param row   what the row lies under: its case, and where a table has several rows a case, its place
     * @return what to throw
     */
    public ViewRowAltered found(String table, int generation, @Nullable Object... row) {
        String where = Arrays.stream(row).map(String::valueOf).collect(Collectors.joining(", "));
        if (first.putIfAbsent(GenerationTables.name(table, generation), where) == null)
            LOG.error(
                    "a row of {} is not what was written: {}; it is shown to nobody, rebuild the view",
                    GenerationTables.name(table, generation),
                    where);
        return new ViewRowAltered(table);
    }

    /** The first event, by case and place. */
    public Optional<String> event() {
        return Optional.ofNullable(first.get(GenerationTables.name(EVENTS, 0)));
    }

    /** Whether one was found in any generation: asks no store. */
    public boolean any(View view) {
        return !first.isEmpty()
                && first.keySet().stream()
                        .anyMatch(name ->
                                view.tables().stream().anyMatch(table -> name.startsWith("views." + table + "_g")));
    }

    /** The first of a view in the generation that is read: its table, and what it lies under. */
    public Optional<String> of(View view, int generation) {
        return view.tables().stream()
                .flatMap(table -> Optional.ofNullable(first.get(GenerationTables.name(table, generation))).stream()
                        .map(row -> table + ": " + row))
                .findFirst();
    }
}
