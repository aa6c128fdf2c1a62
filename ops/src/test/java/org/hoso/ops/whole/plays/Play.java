package org.hoso.ops.whole.plays;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hoso.cases.Request;
import org.hoso.cases.Role;
import org.hoso.wire.CaseJson;
import org.hoso.wire.StoredNames;
import tools.jackson.databind.node.ObjectNode;

/**
 * One officer says one thing in one state.
 *
 * @param title what it is for: the choice, or {@code as it stands}
 */
public record Play(
        Class<? extends Request> command,
        String title,
        State state,
        String officer,
        Function<Prepared, Map<String, Object>> says,
        Function<Prepared, Map<String, Object>> otherwise) {
    /** @param prepared for {@code at}: when it is said, unless the choice is to leave that out */
    public ObjectNode body(Prepared prepared) {
        ObjectNode body = CaseJson.stored().createObjectNode();
        body.put("at", prepared.now().toString());
        says.apply(prepared).forEach((name, value) -> put(body, name, value));
        otherwise.apply(prepared).forEach((path, value) -> put(body, path, value));
        return body;
    }

    private static void put(ObjectNode body, String path, Object value) {
        new Place(path).put(body, value == Script.NOTHING ? null : value);
    }

    /** The choices that it makes. */
    public Set<String> choices(ObjectNode body) {
        return Choices.made(command, role(), body);
    }

    @Override
    public String toString() {
        return StoredNames.kebab(command) + " [" + title + "] from " + state + " by " + officer;
    }

    Role role() {
        String name = officer.substring(0, officer.indexOf('@')).replaceAll("\\d", "");
        return name.equals("subject") ? Role.REPORTER : Role.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
