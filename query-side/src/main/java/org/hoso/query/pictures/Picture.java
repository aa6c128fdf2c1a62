package org.hoso.query.pictures;

import java.util.ArrayList;
import java.util.List;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Classification;
import org.hoso.cases.Coordination;
import org.hoso.cases.Evidence.EvidenceAdded;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.StartedClock;
import org.hoso.law.Law;
import org.hoso.query.casefile.CaseView;
import org.hoso.query.progress.RunningClock;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.wire.CaseJson;
import org.hoso.wire.StoredNames;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The file just before a decision, and the decision, made from the stored events alone, in a form that has its own number:
 * whatever is recorded later, corrections too, changes no byte of it.
 *
 * @param file       all but the law
 * @param whole      with what the law data says of the versions cited
 */
record Picture(byte[] file, byte[] whole) {
    static final String FORM = "hoso-picture-1";

    /** @param events of the case up to and with the decision, in order */
    static Picture of(List<LedgeredCaseEvent> events, Law law) {
        LedgeredCaseEvent decision = events.getLast();
        List<LedgeredCaseEvent> before = events.subList(0, events.size() - 1);
        List<RunningClock> clocks = clocks(before);
        ObjectNode told = CaseJson.stored().createObjectNode().put("form", FORM);
        told.put("caseId", decision.caseId().toString());
        told.set("decision", withContent(decision));
        told.set("file", file(before));
        told.set("evidence", all(before, EvidenceAdded.class));
        told.set("classifications", all(before, Classification.Event.class));
        told.set("clocks", CaseJson.stored().valueToTree(clocks));
        byte[] file = Canonical.bytes(told);
        List<StartedClock> terms = clocks.stream().map(RunningClock::terms).toList();
        told.set(
                "law", CitedLaw.of(events.stream().map(LedgeredCaseEvent::event).toList(), terms, law));
        return new Picture(file, Canonical.bytes(told));
    }

    private static List<RunningClock> clocks(List<LedgeredCaseEvent> before) {
        @Nullable CaseView file = null;
        for (LedgeredCaseEvent one : before) file = CaseView.after(file, one);
        return file == null ? List.of() : file.progress().clocks().all();
    }

    /** Which events the file held: each with the hash of what may be shown of it. A note for one body only is no part of it. */
    private static ObjectNode file(List<LedgeredCaseEvent> before) {
        ObjectNode told = CaseJson.stored().createObjectNode();
        ArrayNode events = told.putArray("events");
        for (LedgeredCaseEvent one : before) {
            if (isOfOneBody(one.event())) continue;
            if (one.event() instanceof ContentReported reported)
                told.put("caseNumber", reported.caseNumber().value());
            events.add(placed(one).put("sha256", Canonical.sha256(Canonical.bytes(ClearParts.of(one.event())))));
        }
        if (!before.isEmpty())
            told.put("version", before.getLast().version())
                    .put("position", before.getLast().position());
        return told;
    }

    private static boolean isOfOneBody(CaseEvent event) {
        return event instanceof Coordination.NoteAdded note && note.audience() == Coordination.Audience.OWN_BODY;
    }

    private static ArrayNode all(List<LedgeredCaseEvent> before, Class<? extends CaseEvent> kind) {
        List<ObjectNode> told = new ArrayList<>();
        for (LedgeredCaseEvent one : before) if (kind.isInstance(one.event())) told.add(withContent(one));
        return CaseJson.stored().createArrayNode().addAll(told);
    }

    private static ObjectNode withContent(LedgeredCaseEvent one) {
        ObjectNode told = placed(one);
        told.set("content", ClearParts.of(one.event()));
        return told;
    }

    private static ObjectNode placed(LedgeredCaseEvent one) {
        return CaseJson.stored()
                .createObjectNode()
                .put("eventId", one.eventId())
                .put("storedName", StoredNames.of(one.event().getClass()))
                .put("position", one.position())
                .put("version", one.version())
                .put("at", one.event().at().toString())
                .put("recordedAt", one.recordedAt().toString());
    }
}
