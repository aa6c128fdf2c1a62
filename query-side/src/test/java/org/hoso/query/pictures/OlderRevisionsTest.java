package org.hoso.query.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.hoso.cases.Evidence.EvidenceAdded;
import org.hoso.runtime.ledger.LedgeredEvent;
import org.hoso.wire.CaseJson;
import org.hoso.wire.StoredNames;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("Pictures of a case whose evidence was stored in a revision before today's")
class OlderRevisionsTest {
    private static final String EVIDENCE = StoredNames.of(EvidenceAdded.class);
    private static final String OLD = "0";
    private static final SimpleSerializedType TODAY = new SimpleSerializedType(EVIDENCE, "1");

    /** In that revision the tool was called {@code programme}. */
    private final StoredStory story = older(StoredStory.approved());

    /** The program of the day after the change. */
    private final EventUpcaster first = upcaster(old -> rename(old));
    /** A program of years later, which reads more into the same rows. */
    private final EventUpcaster later =
            upcaster(old -> rename(old).put("tool", "unknown").put("mediaType", "image/webp"));

    @Test
    @DisplayName("show the rows as they were stored: whatever later programs read into them, no byte changes")
    void no_byte_changes() {
        List<String> then = texts(PictureForm.SECOND, first);
        assertThat(then.getLast()).contains("\"programme\":\"").contains("\"revision\":\"0\"");
        assertThat(texts(PictureForm.SECOND, later)).isEqualTo(then);
    }

    @Test
    @DisplayName("of the first form do not promise that")
    void first_form() {
        assertThat(texts(PictureForm.FIRST, later)).isNotEqualTo(texts(PictureForm.FIRST, first));
    }

    private List<String> texts(PictureForm form, EventUpcaster upcaster) {
        return StoredStory.pictures(form, story.read(upcaster)).stream()
                .map(one -> new String(one.whole()))
                .toList();
    }

    private static ObjectNode rename(ObjectNode old) {
        return old.put("tool", old.remove("programme").asString());
    }

    private static EventUpcaster upcaster(UnaryOperator<ObjectNode> change) {
        return new SingleEventUpcaster() {
            @Override
            protected boolean canUpcast(IntermediateEventRepresentation event) {
                return event.getType().equals(new SimpleSerializedType(EVIDENCE, OLD));
            }

            @Override
            protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
                return event.upcastPayload(TODAY, String.class, text -> changed(text, change));
            }
        };
    }

    private static String changed(String text, UnaryOperator<ObjectNode> change) {
        return change.apply((ObjectNode) CaseJson.stored().readTree(text)).toString();
    }

    private static StoredStory older(StoredStory story) {
        return new StoredStory(story.rows().stream()
                .map(row -> row.storedName().equals(EVIDENCE) ? with(row, OLD, older(row)) : row)
                .toList());
    }

    private static String older(LedgeredEvent row) {
        return changed(
                row.payload(),
                event -> event.put("programme", event.remove("tool").asString()));
    }

    private static LedgeredEvent with(LedgeredEvent row, String revision, String payload) {
        return new LedgeredEvent(
                row.position(),
                row.ledgeredAt(),
                row.eventId(),
                row.aggregateType(),
                row.caseId(),
                row.sequence(),
                row.storedName(),
                revision,
                row.timestamp(),
                payload,
                row.metadata());
    }
}
