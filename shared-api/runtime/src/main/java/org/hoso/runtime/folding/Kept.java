package org.hoso.runtime.folding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Collections with one thing more, less or changed, in the order things came; what is kept from storage may be absent. */
public final class Kept {
    private Kept() {}

    public static <K, V> Map<K, V> with(Map<K, V> kept, K key, V value) {
        Map<K, V> next = new LinkedHashMap<>(kept);
        next.put(key, value);
        return Collections.unmodifiableMap(next);
    }

    public static <K, V> Map<K, V> without(Map<K, V> kept, K key) {
        if (!kept.containsKey(key)) return kept;
        Map<K, V> next = new LinkedHashMap<>(kept);
        next.remove(key);
        return Collections.unmodifiableMap(next);
    }

    public static <K, V> Map<K, V> only(Map<K, V> kept, Predicate<V> wanted) {
        Map<K, V> next = new LinkedHashMap<>(kept);
        next.values().removeIf(wanted.negate());
        return Collections.unmodifiableMap(next);
    }

    /** Changes what stands under a key; without such a key nothing changes. */
    public static <K, V> Map<K, V> changed(Map<K, V> kept, K key, UnaryOperator<V> change) {
        V value = kept.get(key);
        return value == null ? kept : with(kept, key, change.apply(value));
    }

    public static <V> Set<V> with(Set<V> kept, V value) {
        if (kept.contains(value)) return kept;
        Set<V> next = new LinkedHashSet<>(kept);
        next.add(value);
        return Collections.unmodifiableSet(next);
    }

    public static <V> Set<V> without(Set<V> kept, V value) {
        if (!kept.contains(value)) return kept;
        Set<V> next = new LinkedHashSet<>(kept);
        next.remove(value);
        return Collections.unmodifiableSet(next);
    }

    public static <V> List<V> with(List<V> kept, V value) {
        List<V> next = new ArrayList<>(kept);
        next.add(value);
        return Collections.unmodifiableList(next);
    }

    /** Changes those that fit. */
    public static <V> List<V> changed(List<V> kept, Predicate<V> which, UnaryOperator<V> change) {
        return kept.stream()
                .map(value -> which.test(value) ? change.apply(value) : value)
                .toList();
    }

    /** An empty map where storage left it out. */
    public static <K, V> Map<K, V> orNone(@Nullable Map<K, V> read) {
        return read == null ? Map.of() : read;
    }

    /** An empty set where storage left it out. */
    public static <V> Set<V> orNone(@Nullable Set<V> read) {
        return read == null ? Set.of() : read;
    }

    /** An empty list where storage left it out. */
    public static <V> List<V> orNone(@Nullable List<V> read) {
        return read == null ? List.of() : read;
    }
}
