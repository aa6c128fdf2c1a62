package org.hoso.command.watching;

import java.util.List;
import java.util.Optional;

/** All watchers of this process. */
record Watchers(List<Watched> all) {
    Optional<Watched> find(String name) {
        return all.stream().filter(one -> one.name().equals(name)).findFirst();
    }
}
