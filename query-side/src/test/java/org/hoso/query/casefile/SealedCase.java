package org.hoso.query.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.PersonId;
import org.hoso.cases.Sealed;
import org.hoso.query.TestLedger;
import org.hoso.runtime.sealing.Sealer;
import org.hoso.runtime.sealing.SealingSession;
import org.hoso.wire.CaseJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sample events as a case of their own, with texts that are really sealed: each reads "planted" and where it stands, so
 * that what leaks is recognised wherever it turns up.
 */
public final class SealedCase {
    private final CaseId id = TestLedger.newCase();
    private final CaseNumber number;
    private final String before;
    private final SealingSession sealing;
    private final UUID person = UUID.randomUUID();

    public SealedCase(Sealer sealer, int running) {
        this(sealer, running, "");
    }

    /** @param before what stands before each sealed text */
    public SealedCase(Sealer sealer, int running, String before) {
        this.before = before;
        number = CaseNumber.of(2026, running);
        sealing = sealer.open();
        sealing.needs(person, true);
        sealing.prepare();
    }

    public CaseId id() {
        return id;
    }

    public CaseNumber number() {
        return number;
    }

    public PersonId person() {
        return sealing.personOf(person);
    }

    /** What a sealed field of that name reads in such an event. */
    public static String planted(Class<? extends CaseEvent> event, String field) {
        return "planted " + event.getSimpleName() + "." + field;
    }

    public <E extends CaseEvent> E of(E sample) {
        ObjectNode json = CaseJson.stored().valueToTree(sample);
        reseal(json, sample.getClass());
        json.put("caseId", id.toString());
        if (json.has("caseNumber")) json.put("caseNumber", number.value());
        @SuppressWarnings("unchecked")
        Class<E> type = (Class<E>) sample.getClass();
        return CaseJson.stored().treeToValue(json, type);
    }

    public List<CaseEvent> of(List<? extends CaseEvent> samples) {
        return samples.stream().<CaseEvent>map(this::of).toList();
    }

    private void reseal(JsonNode node, Class<? extends CaseEvent> event) {
        if (node instanceof ArrayNode array) array.forEach(element -> reseal(element, event));
        if (!(node instanceof ObjectNode object)) return;
        Map<String, Sealed> sealed = new LinkedHashMap<>();
        object.properties().forEach(field -> {
            if (field.getValue().has("ct"))
                sealed.put(
                        field.getKey(), sealing.seal(person, field.getKey(), before + planted(event, field.getKey())));
            else reseal(field.getValue(), event);
        });
        sealed.forEach((field, text) -> object.set(field, CaseJson.stored().valueToTree(text)));
    }
}
