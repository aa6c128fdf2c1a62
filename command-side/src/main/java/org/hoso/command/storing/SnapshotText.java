package org.hoso.command.storing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hoso.cases.CaseId;
import org.hoso.command.casefile.CaseFile;
import org.hoso.runtime.store.StoredNameSerializer;
import org.hoso.wire.CaseJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a snapshot says, whatever order it says it in. */
final class SnapshotText {
    private SnapshotText() {}

    /** Whether a stored snapshot says what the events up to it add up to. */
    static boolean says(String stored, CaseId caseId, CaseFile file) {
        String right = new StoredNameSerializer()
                .serialize(CaseAggregate.as(caseId, file), String.class)
                .getData();
        try {
            return ordered(stored).equals(ordered(right));
        } catch (JacksonException noJson) {
            return false;
        }
    }

    /** Sets have no order of their own: lists of plain values are compared as sorted. */
    static JsonNode ordered(String json) {
        return sorted(CaseJson.stored().readTree(json));
    }

    private static JsonNode sorted(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> object.set(member.getKey(), sorted(member.getValue())));
            return object;
        }
        if (!(node instanceof ArrayNode array)) return node;
        List<JsonNode> values = new ArrayList<>();
        array.forEach(value -> values.add(sorted(value)));
        if (values.stream().allMatch(JsonNode::isValueNode)) values.sort(Comparator.comparing(JsonNode::toString));
        return JsonNodeFactory.instance.arrayNode().addAll(values);
    }
}
