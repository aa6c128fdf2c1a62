package org.hoso.query.pictures;

import java.util.List;
import java.util.Set;
import org.hoso.cases.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event without what only some may read: a personal text stands as the hash of its sealed form, so that the picture is the
 * same for every reader and after every erasure, and a citizen's sign-in id is left out.
 */
final class ClearParts {
    private static final Set<String> SEALED = Set.of("v", "person", "kid", "iv", "kc", "ct");

    private ClearParts() {}

    /** @param event as JSON, which is changed */
    static ObjectNode of(ObjectNode event) {
        event.remove("caseId");
        boolean byCitizen = event.at("/by/role").asString("").equals(Role.REPORTER.stored());
        if (byCitizen && event.get("by") instanceof ObjectNode by) by.remove("officer");
        cover(event);
        return event;
    }

    private static void cover(JsonNode node) {
        if (node.isArray()) node.forEach(ClearParts::cover);
        if (!(node instanceof ObjectNode object)) return;
        for (String name : List.copyOf(object.propertyNames())) {
            JsonNode value = object.get(name);
            if (isSealed(value)) object.putObject(name).put("sealed", Canonical.sha256(Canonical.bytes(value)));
            else cover(value);
        }
    }

    private static boolean isSealed(JsonNode value) {
        return value instanceof ObjectNode object
                && object.size() == SEALED.size()
                && object.propertyNames().containsAll(SEALED);
    }
}
