package org.hoso.runtime.store;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;

/**
 * The cases in memory, at most so many of them, the least used dropped first. Axon's own cache holds weak references, which
 * every garbage collection empties.
 */
public final class CaseCache implements Cache {
    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> entries;

    /** @param mostCases how many cases are kept */
    public CaseCache(long mostCases) {
        this.entries = Caffeine.newBuilder().maximumSize(mostCases).build();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <K, V> V get(K key) {
        return (V) entries.getIfPresent(key);
    }

    @Override
    public void put(Object key, Object value) {
        entries.put(key, value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return entries.asMap().putIfAbsent(key, value) == null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T computeIfAbsent(Object key, Supplier<T> value) {
        return (T) entries.get(key, absent -> value.get());
    }

    @Override
    public boolean remove(Object key) {
        return entries.asMap().remove(key) != null;
    }

    @Override
    public void removeAll() {
        entries.invalidateAll();
    }

    @Override
    public boolean containsKey(Object key) {
        return entries.asMap().containsKey(key);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
        entries.asMap().computeIfPresent(key, (same, value) -> update.apply((V) value));
    }

    /** Only Axon's saga caching listens, and there are no sagas here. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("nobody may listen to the cache of cases");
    }

    /** How many cases are in memory now, those that are due to be dropped not counted. */
    public long size() {
        entries.cleanUp();
        return entries.estimatedSize();
    }
}
