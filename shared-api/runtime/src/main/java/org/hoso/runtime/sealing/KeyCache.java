package org.hoso.runtime.sealing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.PersonId;

/** Keys lately used. Short-lived, so that an erasure anywhere takes effect here within seconds; bounded. */
final class KeyCache {
    private static final int MOST = 20_000;
    static final Duration LIFE = Duration.ofSeconds(10);

    private final Cache<PersonId, PersonKey> keys;
    private final Cache<UUID, PersonId> refs;

    KeyCache(Ticker ticker) {
        keys = cache(ticker);
        refs = cache(ticker);
    }

    private static <K, V> Cache<K, V> cache(Ticker ticker) {
        return Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(LIFE)
                .ticker(ticker)
                .build();
    }

    Optional<PersonKey> key(PersonId person) {
        return Optional.ofNullable(keys.getIfPresent(person));
    }

    Optional<KeyedPerson> byRef(UUID ref) {
        PersonId person = refs.getIfPresent(ref);
        return person == null ? Optional.empty() : key(person).map(key -> new KeyedPerson(person, key));
    }

    void keep(KeyedPerson one) {
        keys.put(one.person(), one.key());
    }

    void keep(UUID ref, KeyedPerson one) {
        keep(one);
        refs.put(ref, one.person());
    }

    void forget(UUID ref) {
        refs.invalidate(ref);
    }

    void forget(PersonId person) {
        keys.invalidate(person);
        refs.asMap().values().removeIf(person::equals);
    }
}
