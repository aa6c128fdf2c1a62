package org.hoso.runtime.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Draws the ids of one command and remembers them: the answer tells them. */
final class Mint {
    private final Supplier<UUID> ids;
    private final Map<String, Object> drawn = new LinkedHashMap<>();
    private final Set<UUID> fresh = new HashSet<>();

    Mint(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /** @param listed its record stands in a list, so that there may be several of the name */
    UUID draw(String name, boolean listed) {
        UUID id = ids.get();
        fresh.add(id);
        if (listed) many(name).add(id);
        else drawn.put(name, id);
        return id;
    }

    /** By name: one id, or under the name with an s the ids of a list, in its order. */
    Map<String, Object> told() {
        return drawn;
    }

    boolean drew(UUID id) {
        return fresh.contains(id);
    }

    @SuppressWarnings("unchecked")
    private List<UUID> many(String name) {
        return (List<UUID>) drawn.computeIfAbsent(name + "s", n -> new ArrayList<UUID>());
    }
}
