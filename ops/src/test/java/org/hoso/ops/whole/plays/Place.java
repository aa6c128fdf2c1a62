package org.hoso.ops.whole.plays;

import java.util.List;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One place of a body, as choices name it; of a list, its first entry: {@code items[].platform}. */
record Place(String path) {
    /** Whether something stands in it that could hold the place. */
    boolean fits(ObjectNode body) {
        return within(body) instanceof ObjectNode;
    }

    /** @param value null takes it away */
    void put(ObjectNode body, @Nullable Object value) {
        if (!(within(body) instanceof ObjectNode group))
            throw new IllegalArgumentException("nothing in the body holds " + path);
        if (value == null) group.remove(name());
        else group.set(name(), CaseJson.stored().valueToTree(path.endsWith("[]") ? List.of(value) : value));
    }

    private String name() {
        String name = path.substring(path.lastIndexOf('.') + 1);
        return name.endsWith("[]") ? name.substring(0, name.length() - 2) : name;
    }

    private JsonNode within(ObjectNode body) {
        JsonNode here = body;
        if (!path.contains(".")) return here;
        for (String step : path.substring(0, path.lastIndexOf('.')).split("\\.")) {
            boolean list = step.endsWith("[]");
            here = here.path(list ? step.substring(0, step.length() - 2) : step);
            if (list) here = here.path(0);
        }
        return here;
    }
}
