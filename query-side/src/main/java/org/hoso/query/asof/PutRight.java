package org.hoso.query.asof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Correction.CorrectedField;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.StartedClock;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.wire.CaseJson;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events as corrections put them right: each corrected field reads as the last correction of it says, and the clocks that a
 * correction counted anew are those that the corrected event itself started. What a correction thereby gave away it does not
 * do a second time.
 */
final class PutRight {
    private static final String CLOCKS = "clocks";

    private final Map<Long, ObjectNode> changed = new HashMap<>();
    private final Map<Long, CaseEvent> byVersion = new HashMap<>();

    private PutRight(List<LedgeredCaseEvent> known) {
        for (LedgeredCaseEvent one : known) byVersion.put(one.version(), one.event());
    }

    /** @param known all that is known of a case, in order @return the same places with the events put right */
    static List<LedgeredCaseEvent> of(List<LedgeredCaseEvent> known) {
        PutRight putting = new PutRight(known);
        for (LedgeredCaseEvent one : known)
            if (one.event() instanceof RecordCorrected correction) putting.apply(correction, one.version());
        return known.stream().map(putting::read).toList();
    }

    /** Versions of the events that any of these corrects. */
    static List<Long> corrected(List<LedgeredCaseEvent> known) {
        return known.stream()
                .map(LedgeredCaseEvent::event)
                .filter(RecordCorrected.class::isInstance)
                .map(event -> ((RecordCorrected) event).version())
                .distinct()
                .sorted()
                .toList();
    }

    private void apply(RecordCorrected correction, long version) {
        if (!byVersion.containsKey(correction.version())) return;
        ObjectNode target = json(correction.version());
        for (CorrectedField field : correction.fields()) put(target, JsonPointer.compile(field.field()), field.value());
        if (correction.clocks().equals(ClockChanges.NONE)) return;
        json(version).set(CLOCKS, CaseJson.stored().valueToTree(moved(correction.clocks(), target)));
    }

    /** Into what the pointer leads to; what is not there has no part to be put right. */
    private static void put(ObjectNode target, JsonPointer field, JsonNode value) {
        if (target.at(field.head()) instanceof ObjectNode around)
            around.set(field.last().getMatchingProperty(), value);
    }

    /** Gives the target the clocks counted anew instead of its own. @return what is left for the correction to do itself */
    private static ClockChanges moved(ClockChanges anew, ObjectNode target) {
        ClockChanges own = target.has(CLOCKS)
                ? CaseJson.stored().treeToValue(target.get(CLOCKS), ClockChanges.class)
                : ClockChanges.NONE;
        List<UUID> ids = own.started().stream().map(StartedClock::clockId).toList();
        if (!ids.containsAll(anew.stopped())) return anew;
        List<StartedClock> started = new ArrayList<>(own.started());
        started.removeIf(clock -> anew.stopped().contains(clock.clockId()));
        started.addAll(anew.started());
        target.set(CLOCKS, CaseJson.stored().valueToTree(new ClockChanges(started, own.stopped())));
        return ClockChanges.NONE;
    }

    private ObjectNode json(long version) {
        return changed.computeIfAbsent(version, v -> CaseJson.stored().<ObjectNode>valueToTree(byVersion.get(v)));
    }

    private LedgeredCaseEvent read(LedgeredCaseEvent one) {
        ObjectNode json = changed.get(one.version());
        if (json == null) return one;
        CaseEvent event = CaseJson.stored().treeToValue(json, one.event().getClass());
        return one.withEvent(event);
    }
}
