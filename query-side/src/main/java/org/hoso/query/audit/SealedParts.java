package org.hoso.query.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Sealed;
import org.hoso.query.rights.DataKind;
import org.hoso.wire.CaseJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds the personal texts in an event's JSON: they are stored as objects of one form that nothing else has. */
public final class SealedParts {
    private static final Set<String> FORM = Set.of("v", "person", "kid", "iv", "kc", "ct");
    private static final String REPORTER = "reporter";
    /** Who a subject or an account's owner is, whatever event says so. */
    private static final Set<String> OF_A_SUBJECT =
            Set.of("name", "handle", "identityNumber", "address", "appellantName", "info");

    /**
     * One sealed text.
     *
     * @param holder the object that holds it
     * @param field  its name there, which is the name it was sealed under
     * @param pointer where it is in the event's JSON (RFC 6901)
     * @param kind   what kind of data it is, which decides who may read it
     */
    public record Part(ObjectNode holder, String field, String pointer, Sealed sealed, DataKind kind) {}

    private SealedParts() {}

    public static List<Part> of(CaseEvent event, ObjectNode json) {
        return of(DataKind.ofTexts(event), json);
    }

    /** Of an event of another family, which says how it was handled. */
    static List<Part> of(ObjectNode json) {
        return of(DataKind.HANDLING, json);
    }

    private static List<Part> of(DataKind kind, ObjectNode json) {
        List<Part> parts = new ArrayList<>();
        collect(json, "", kind, parts);
        return parts;
    }

    private static void collect(JsonNode node, String at, DataKind kind, List<Part> parts) {
        if (node instanceof ObjectNode object)
            object.properties().forEach(field -> collect(object, field.getKey(), at, kind, parts));
        else for (int n = 0; n < node.size(); n++) collect(node.get(n), at + "/" + n, kind, parts);
    }

    /** The names of our events' members need no escape in a pointer. */
    private static void collect(ObjectNode holder, String field, String around, DataKind kind, List<Part> parts) {
        DataKind here = kindOf(field, kind);
        JsonNode value = holder.get(field);
        String at = around + "/" + field;
        if (!isSealed(value)) collect(value, at, here, parts);
        else parts.add(new Part(holder, field, at, CaseJson.stored().treeToValue(value, Sealed.class), here));
    }

    /** Everything inside a reporter is the reporter's. */
    private static DataKind kindOf(String field, DataKind around) {
        if (field.equals(REPORTER) || around == DataKind.REPORTER_IDENTITY) return DataKind.REPORTER_IDENTITY;
        return OF_A_SUBJECT.contains(field) ? DataKind.SUBJECT_IDENTITY : around;
    }

    private static boolean isSealed(JsonNode value) {
        return value instanceof ObjectNode object
                && object.size() == FORM.size()
                && object.propertyNames().containsAll(FORM);
    }
}
