package org.hoso.query.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hoso.query.changes.Fields.Field;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/** Where two case files, or other answers, differ, field by field; pure. Texts are still as they were handed in: sealed or withheld. */
final class FieldDifference {
    private final List<Differing> found = new ArrayList<>();

    private FieldDifference() {}

    /** @param before nothing where there was no file yet @param after of the same kind */
    static List<Differing> between(@Nullable Record before, Record after) {
        FieldDifference difference = new FieldDifference();
        difference.records("", List.of(), before, after);
        return List.copyOf(difference.found);
    }

    private void records(String path, List<Field> fields, @Nullable Object before, @Nullable Object after) {
        Object there = after == null ? before : after;
        if (there == null) return;
        for (Field field : Fields.of(there.getClass()))
            values(path + "/" + field.name(), Kept.with(fields, field), field.of(before), field.of(after));
    }

    private void values(String path, List<Field> fields, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) return;
        Object there = after == null ? before : after;
        if (there instanceof Record && Fields.isOpened(there.getClass())) records(path, fields, before, after);
        else if (isOpened(before) || isOpened(after)) lists(path, fields, keyed(before), keyed(after));
        else if (!isNothing(before) || !isNothing(after)) found.add(new Differing(path, fields, before, after));
    }

    private void lists(String path, List<Field> fields, Map<String, Object> before, Map<String, Object> after) {
        Set<String> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String key : keys) values(path + "/" + key, fields, before.get(key), after.get(key));
    }

    private static boolean isOpened(@Nullable Object value) {
        return value instanceof List<?> list
                && !list.isEmpty()
                && Fields.isOpened(list.getFirst().getClass());
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null || value instanceof List<?> list && list.isEmpty();
    }

    /** By its own id, or by its place in the list: what has no id is only ever added to. */
    private static Map<String, Object> keyed(@Nullable Object value) {
        Map<String, Object> keyed = new LinkedHashMap<>();
        if (!(value instanceof List<?> list)) return keyed;
        for (Object one : list) {
            String key = id(one).map(UUID::toString).orElse(String.valueOf(keyed.size()));
            keyed.put(keyed.containsKey(key) ? key + "~" + keyed.size() : key, one);
        }
        return keyed;
    }

    private static Optional<UUID> id(Object record) {
        return Fields.of(record.getClass()).stream()
                .limit(2)
                .map(field -> field.of(record))
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast)
                .findFirst();
    }
}
