package org.hoso.query.pictures;

import java.time.LocalDate;
import java.util.List;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Classification;
import org.hoso.cases.Coordination;
import org.hoso.cases.Evidence.EvidenceAdded;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.StartedClock;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.casefile.CaseView;
import org.hoso.query.progress.RunningClock;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The file just before a decision, and the decision, made from the stored events and the law known then alone, in a form that
 * has its own number: whatever is recorded later, corrections too, changes no byte of it.
 *
 * @param file  what follows from the events of the case: all but the law and, from the second form on, who could see it
 * @param whole with these
 */
record Picture(byte[] file, byte[] whole) {
    /** @param events of the case up to and with the decision, in order */
    static Picture of(PictureForm form, List<Recorded> events, LawThen.Edition edition) {
        List<LedgeredCaseEvent> read =
                events.stream().flatMap(one -> one.read().stream()).toList();
        LedgeredCaseEvent decision = events.getLast().read().getLast();
        List<LedgeredCaseEvent> readBefore =
                read.subList(0, read.size() - events.getLast().read().size());
        List<RunningClock> clocks = clocks(readBefore);
        ObjectNode told = file(form, form.tell(events), decision.caseId(), clocks);
        byte[] file = Canonical.bytes(told);
        told.set("law", law(form, read, clocks, edition));
        if (form != PictureForm.FIRST) told.set("couldSee", couldSee(readBefore, decision, edition.law()));
        return new Picture(file, Canonical.bytes(told));
    }

    private static ObjectNode file(PictureForm form, List<ToldEvent> all, CaseId caseId, List<RunningClock> clocks) {
        List<ToldEvent> before = all.subList(0, all.size() - 1);
        ObjectNode told = CaseJson.stored().createObjectNode().put("form", form.code());
        told.put("caseId", caseId.toString());
        told.set("decision", all.getLast().withContent());
        told.set("file", held(before));
        told.set("evidence", all(before, EvidenceAdded.class));
        told.set("classifications", all(before, Classification.Event.class));
        told.set("clocks", CaseJson.stored().valueToTree(ToldClock.of(clocks)));
        return told;
    }

    private static List<RunningClock> clocks(List<LedgeredCaseEvent> before) {
        @Nullable CaseView file = null;
        for (LedgeredCaseEvent one : before) file = CaseView.after(file, one);
        return file == null ? List.of() : file.progress().clocks().all();
    }

    /** Which events the file held: each with the hash of what may be shown of it. A note for one body only is no part of it. */
    private static ObjectNode held(List<ToldEvent> before) {
        ObjectNode told = CaseJson.stored().createObjectNode();
        ArrayNode events = told.putArray("events");
        for (ToldEvent one : before) {
            if (one.events().stream().anyMatch(Picture::isOfOneBody)) continue;
            if (one.is(ContentReported.class))
                told.set("caseNumber", one.content().get("caseNumber"));
            events.add(one.withHash());
        }
        if (!before.isEmpty()) told.setAll(before.getLast().place().deepCopy().retain("version", "position"));
        return told;
    }

    private static boolean isOfOneBody(CaseEvent event) {
        return event instanceof Coordination.NoteAdded note && note.audience() == Coordination.Audience.OWN_BODY;
    }

    private static ArrayNode all(List<ToldEvent> before, Class<? extends CaseEvent> kind) {
        ArrayNode told = CaseJson.stored().createArrayNode();
        before.stream().filter(one -> one.is(kind)).map(ToldEvent::withContent).forEach(told::add);
        return told;
    }

    private static ObjectNode law(
            PictureForm form, List<LedgeredCaseEvent> read, List<RunningClock> clocks, LawThen.Edition edition) {
        List<CaseEvent> events = read.stream().map(LedgeredCaseEvent::event).toList();
        List<StartedClock> terms = clocks.stream().map(RunningClock::terms).toList();
        ObjectNode told = CitedLaw.of(events, terms, edition.law());
        if (form == PictureForm.FIRST) return told;
        DecidingBody.tell(events.getLast(), edition.law(), told);
        return told.put("amendments", edition.amendments());
    }

    /** By the bodies of the day on which the decision was recorded. */
    private static ArrayNode couldSee(List<LedgeredCaseEvent> before, LedgeredCaseEvent decision, Law law) {
        CaseAccess access = CaseAccess.of(decision.caseId());
        for (LedgeredCaseEvent one : before) access = access.after(one.event(), one.version());
        return WhoCouldSee.of(access, law, LocalDate.ofInstant(decision.recordedAt(), WorkingCalendar.ZONE));
    }
}
