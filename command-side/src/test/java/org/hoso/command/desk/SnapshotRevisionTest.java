package org.hoso.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.SampleEvents;
import org.hoso.runtime.store.StoredNameSerializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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

    private static String ordered(String json) {
        return SnapshotText.ordered(json).toPrettyString();
    }
}
