package org.hoso.command.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Unchanging collections with one thing more or changed, in the order things came. */
public final class Kept {
    private Kept() {}

    public static <K, V> Map<K, V> with(Map<K, V> kept, K key, V value) {
        Map<K, V> next = new LinkedHashMap<>(kept);
        next.put(key, value);
        return Collections.unmodifiableMap(next);
    }

    /** Changes what stands under a key; without such a key nothing changes. */
    public static <K, V> Map<K, V> changed(Map<K, V> kept, K key, UnaryOperator<V> change) {
        V value = kept.get(key);
        return value == null ? kept : with(kept, key, change.apply(value));
    }

    public static <K, V> Map<K, V> without(Map<K, V> kept, K key) {
        Map<K, V> next = new LinkedHashMap<>(kept);
        next.remove(key);
        return Collections.unmodifiableMap(next);
    }

    public static <K, V> Map<K, V> only(Map<K, V> kept, Predicate<V> wanted) {
        Map<K, V> next = new LinkedHashMap<>(kept);
        next.values().removeIf(wanted.negate());
        return Collections.unmodifiableMap(next);
    }

    public static <V> Set<V> with(Set<V> kept, V value) {
        Set<V> next = new LinkedHashSet<>(kept);
        next.add(value);
        return Collections.unmodifiableSet(next);
    }

    public static <V> List<V> with(List<V> kept, V value) {
        List<V> next = new ArrayList<>(kept);
        next.add(value);
        return Collections.unmodifiableList(next);
    }
}
