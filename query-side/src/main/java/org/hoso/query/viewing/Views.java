package org.hoso.query.viewing;

import java.util.List;
import java.util.Optional;

/** Every view of this process, in the order of their names. */
public record Views(List<WatchedView> all) {
    public Optional<WatchedView> find(String name) {
        return all.stream().filter(one -> one.view().name().equals(name)).findFirst();
    }
}
