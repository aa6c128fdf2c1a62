package org.hoso.runtime.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.hoso.wire.CaseJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The body of a request, for as long as it is answered: so that a refusal can point to the field that it is about. */
public final class Sent {
    /** Where a refusal has no field to point to: what the system asks of itself. */
    public static final Sent NOTHING = new Sent(new byte[0]);

    private static final String ATTRIBUTE = Sent.class.getName();

    private final byte[] body;

    private Sent(byte[] body) {
        this.body = body;
    }

    public static Sent of(byte[] body) {
        return new Sent(body);
    }

    public static void keep(HttpServletRequest request, byte[] body) {
        request.setAttribute(ATTRIBUTE, body);
    }

    static Sent kept(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof byte[] body ? of(body) : NOTHING;
    }

    /** JSON pointers of the fields that hold this text; none where nothing was kept or it is no JSON. */
    List<String> pointers(String text) {
        List<String> found = new ArrayList<>();
        if (body.length > 0) collect(read(body), "", text, found);
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
