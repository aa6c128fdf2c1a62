package org.hoso.query.pictures;

import java.util.List;
import org.hoso.cases.CaseEvent;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.runtime.ledger.LedgeredEvent;
import org.hoso.wire.CaseJson;
import org.hoso.wire.StoredNames;
import tools.jackson.databind.node.ObjectNode;

/**
 * One event as a picture tells it.
 *
 * @param place   which it is, and when it happened and was recorded
 * @param content what may be shown of it to every reader of the case's history
 * @param events  what it is read as today, to tell which kind it is of; never shown
 */
record ToldEvent(ObjectNode place, ObjectNode content, List<CaseEvent> events) {
    static ToldEvent asRead(LedgeredCaseEvent one) {
        ObjectNode place = place(
                one.eventId(),
                StoredNames.of(one.event().getClass()),
                one.position(),
                one.version(),
                one.event().at().toString(),
                one.recordedAt().toString());
        ObjectNode content = CaseJson.stored().valueToTree(one.event());
        return new ToldEvent(place, ClearParts.of(content), List.of(one.event()));
    }

    static ToldEvent asStored(Recorded one) {
        LedgeredEvent stored = one.stored();
        ObjectNode content = (ObjectNode) CaseJson.stored().readTree(stored.payload());
        ObjectNode place = place(
                        stored.eventId(),
                        stored.storedName(),
                        stored.position(),
                        stored.sequence(),
                        content.path("at").asString(),
                        stored.timestamp())
                .put("revision", stored.revision());
        return new ToldEvent(place, ClearParts.of(content), one.events());
    }

    private static ObjectNode place(
            String eventId, String storedName, long position, long version, String at, String recordedAt) {
        return CaseJson.stored()
                .createObjectNode()
                .put("eventId", eventId)
                .put("storedName", storedName)
                .put("position", position)
                .put("version", version)
                .put("at", at)
                .put("recordedAt", recordedAt);
    }

    boolean is(Class<? extends CaseEvent> kind) {
        return events.stream().anyMatch(kind::isInstance);
    }

    ObjectNode withHash() {
        return place.deepCopy().put("sha256", Canonical.sha256(Canonical.bytes(content)));
    }

    ObjectNode withContent() {
        return place.deepCopy().set("content", content);
    }
}
