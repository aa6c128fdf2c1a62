package org.hoso.runtime.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.hoso.wire.CaseJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The body of a request, for as long as it is answered: so that a refusal can point to the field that it is about. */
public final class Sent {
    private static final String ATTRIBUTE = Sent.class.getName();

    private Sent() {}

    public static void keep(HttpServletRequest request, byte[] body) {
        request.setAttribute(ATTRIBUTE, body);
    }

    /** JSON pointers of the fields that hold this text; none where nothing was kept or it is no JSON. */
    static List<String> pointers(HttpServletRequest request, String text) {
        List<String> found = new ArrayList<>();
        if (request.getAttribute(ATTRIBUTE) instanceof byte[] body) collect(read(body), "", text, found);
        return found;
    }

    /** What could not be read was told as malformed before anything was refused. */
    private static JsonNode read(byte[] body) {
        try {
            return CaseJson.stored().readTree(body);
        } catch (JacksonException malformed) {
            return CaseJson.stored().nullNode();
        }
    }

    private static void collect(JsonNode node, String pointer, String text, List<String> found) {
        if (node.isString() && node.asString().strip().equals(text)) found.add(pointer);
        for (int i = 0; node.isArray() && i < node.size(); i++) collect(node.get(i), pointer + "/" + i, text, found);
        if (node.isObject())
            node.properties().forEach(field -> collect(field.getValue(), pointer + "/" + field.getKey(), text, found));
    }
}
