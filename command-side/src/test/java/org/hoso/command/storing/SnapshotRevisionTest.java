package org.hoso.command.storing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.SampleEvents;
import org.hoso.runtime.store.StoredNameSerializer;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A snapshot of an older form would be read wrongly without an error. So its JSON is approved with its revision: when it changes,
 * raise {@code CaseAggregate.SNAPSHOT_REVISION}, then write the file anew with {@code -Dapprove=true}, which is refused before.
 */
@DisplayName("A snapshot")
class SnapshotRevisionTest {
    private static final Path APPROVED = Path.of("src/test/resources/approved/snapshot.json");

    private final StoredNameSerializer serializer = new StoredNameSerializer();

    @Test
    @DisplayName("has the JSON that was approved with its revision")
    void form_of_this_revision() throws IOException {
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        form.put("revision", CaseAggregate.SNAPSHOT_REVISION);
        form.set("snapshot", ordered(sample()));
        String written = form.toPrettyString();
        if (Boolean.getBoolean("approve") && !isApproved(CaseAggregate.SNAPSHOT_REVISION))
            Files.writeString(APPROVED, written);
        assertThat(written).isEqualTo(Files.readString(APPROVED));
    }

    @Test
    @DisplayName("is read back as it was written")
    void reads_back() {
        Object read = serializer.deserialize(serializer.serialize(sample(), String.class));
        assertThat(ordered(read)).isEqualTo(ordered(sample()));
    }

    private static CaseAggregate sample() {
        CaseAggregate aggregate = new CaseAggregate();
        for (CaseEvent event : SampleEvents.all()) aggregate.on(event);
        return aggregate;
    }

    private static boolean isApproved(String revision) throws IOException {
        return Files.exists(APPROVED)
                && CaseJson.stored()
                        .readTree(Files.readString(APPROVED))
                        .get("revision")
                        .asString()
                        .equals(revision);
    }

    private JsonNode ordered(Object snapshot) {
        return SnapshotText.ordered(serializer.serialize(snapshot, String.class).getData());
    }
}
