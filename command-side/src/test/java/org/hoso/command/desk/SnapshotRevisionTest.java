package org.hoso.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.SampleEvents;
import org.hoso.runtime.store.StoredNameSerializer;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A snapshot of an older form would be read wrongly without an error. So its JSON is approved for its revision: when it changes,
 * raise {@code CaseAggregate.SNAPSHOT_REVISION}, then write the new file with {@code -Dapprove=true}.
 */
@DisplayName("A snapshot")
class SnapshotRevisionTest {
    private static final Path APPROVED =
            Path.of("src/test/resources/approved/snapshot-" + CaseAggregate.SNAPSHOT_REVISION + ".json");

    @Test
    @DisplayName("has the JSON that was approved for its revision, and is read back as it was written")
    void form_of_this_revision() throws IOException {
        CaseAggregate aggregate = new CaseAggregate();
        for (CaseEvent event : SampleEvents.all()) aggregate.on(event);
        StoredNameSerializer serializer = new StoredNameSerializer();
        String written = ordered(serializer.serialize(aggregate, String.class).getData());
        if (Boolean.getBoolean("approve") && !Files.exists(APPROVED)) Files.writeString(APPROVED, written);
        assertThat(written).isEqualTo(Files.readString(APPROVED));
        Object read = serializer.deserialize(serializer.serialize(aggregate, String.class));
        assertThat(ordered(serializer.serialize(read, String.class).getData())).isEqualTo(written);
    }

    /** Sets have no order of their own: lists of plain values are compared as sorted. */
    private static String ordered(String json) {
        return sorted(CaseJson.stored().readTree(json)).toPrettyString();
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
