package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Exchange;

/** The running system, with everything that was said, to be held against the interface's own description. */
final class Heard {
    /** Read once: the description of the shared system stays the same. */
    private static final class Described {
        static final OpenApiCheck CHECK = new OpenApiCheck(Running.shared()
                .api(exchange -> {})
                .get("", "/v3/api-docs")
                .body()
                .toString());
    }

    private final List<Exchange> exchanges = Collections.synchronizedList(new ArrayList<>());
    private final Api api = Running.shared().api(exchanges::add);

    Api api() {
        return api;
    }

    /** Every reply of these paths, at least one, is as described. */
    void asDescribed(Predicate<String> paths) {
        List<Exchange> meant =
                exchanges.stream().filter(one -> paths.test(one.path())).toList();
        assertThat(meant).isNotEmpty();
        assertThat(meant.stream()
                        .flatMap(one -> Described.CHECK.faults(one).stream())
                        .distinct())
                .isEmpty();
    }
}
