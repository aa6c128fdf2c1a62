package org.hoso.ops.attacks;

import java.util.List;

/** What was found of a theme's attacks, in their order. */
record Tried(Theme theme, List<Detection> found) {
    List<Detection> missed() {
        return found.stream().filter(one -> !one.asItMust()).toList();
    }
}
