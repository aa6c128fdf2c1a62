package org.hoso.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CaseCacheTest {
    @Test
    @DisplayName("no more cases stay in memory than were asked for")
    void the_cache_is_bounded() {
        CaseCache cache = new CaseCache(100);

        for (int i = 0; i < 5_000; i++) cache.put("case " + i, i);

        assertThat(cache.size()).isLessThanOrEqualTo(100);
    }

    @Test
    @DisplayName("a case in memory survives a garbage collection, and is gone when it is evicted")
    void a_case_survives_a_collection() {
        CaseCache cache = new CaseCache(100);
        cache.put("a", new StringBuilder("một"));

        System.gc();

        assertThat(cache.<String, StringBuilder>get("a")).hasToString("một");
        assertThat(cache.putIfAbsent("a", "khác")).isFalse();
        assertThat(cache.remove("a")).isTrue();
        assertThat(cache.containsKey("a")).isFalse();
        assertThat(cache.<String>computeIfAbsent("a", () -> "hai")).isEqualTo("hai");
        cache.<String>computeIfPresent("a", text -> text + "!");
        assertThat(cache.<String, String>get("a")).isEqualTo("hai!");
    }
}
