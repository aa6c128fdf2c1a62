package org.hoso.query.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Happening;
import org.hoso.query.rights.Relation;
import org.hoso.query.wording.Sentences;
import org.hoso.wire.CaseJson;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.node.ObjectNode;

/** Turns lines of the trail into what a reader sees of them: in words, with the payload opened as far as the reader may. */
final class Showing {
    private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

    /** A line that this reader sees. */
    sealed interface Seen {
        AuditLine line();

        Happening event();

        /** Whether the reader may know which officer acted. */
        boolean named();

        /** Whether the reader may know which application was used: it tells how a body works, and is for who inspects it. */
        boolean traced();
    }

    record OfCase(AuditLine line, CaseEvent event, LineOfSight sight) implements Seen {
        @Override
        public boolean named() {
            return sight.ofOfficer(event);
        }

        @Override
        public boolean traced() {
            return sight.relation() == Relation.AUDITOR;
        }
    }

    /**
     * Of another family: who may read it may know which officer acted, and of no citizen who it was. Its texts stay sealed: those
     * of the registry are in clear, and why somebody looked is told where the looks at one case are asked for.
     *
     * @param traced whether the reader inspects
     */
    record OfAnother(AuditLine line, Happening event, boolean traced) implements Seen {
        @Override
        public boolean named() {
            return !event.by().actsFor(Actor.CITIZEN);
        }
    }

    /** Of a listing, asked for by itself. @param opens whether the reader works on it and reads what was written about it */
    record OfListing(AuditLine line, Happening event, boolean opens) implements Seen {
        /** An auditor reads no text of it, and whoever works on it inspects nobody. */
        @Override
        public boolean traced() {
            return !opens;
        }

        @Override
        public boolean named() {
            return !event.by().actsFor(Actor.CITIZEN);
        }
    }

    /** @param texts those that the reader may read */
    private record Opened(Seen seen, ObjectNode payload, List<SealedParts.Part> texts) {}

    private final Sentences sentences;
    private final SealedTextOpener opening;

    Showing(Sentences sentences, SealedTextOpener opening) {
        this.sentences = sentences;
        this.opening = opening;
    }

    /** A whole page at once, so that its keys are asked for once. */
    List<HistoryLine> show(List<Seen> page) {
        List<Opened> payloads = page.stream().map(Showing::payload).toList();
        opening.open(payloads.stream().flatMap(one -> one.texts().stream()).toList());
        return payloads.stream().map(this::line).toList();
    }

    private static Opened payload(Seen seen) {
        List<SealedParts.Part> toOpen = new ArrayList<>();
        ObjectNode json = CaseJson.stored().<ObjectNode>valueToTree(seen.event());
        switch (seen) {
            case OfCase one -> open(one, json, toOpen);
            case OfListing listing when listing.opens() -> toOpen.addAll(SealedParts.of(json));
            case OfListing listing -> SealedParts.of(json).forEach(SealedTextOpener::keepSealed);
            case OfAnother other -> SealedParts.of(json).forEach(SealedTextOpener::keepSealed);
        }
        if (!seen.named() && json.get("by") instanceof ObjectNode by) by.remove("officer");
        return new Opened(seen, json, toOpen);
    }

    private static void open(OfCase seen, ObjectNode json, List<SealedParts.Part> toOpen) {
        for (SealedParts.Part part : SealedParts.of(seen.event(), json))
            if (seen.sight().opens(part.kind())) toOpen.add(part);
            else SealedTextOpener.keepSealed(part);
    }

    private HistoryLine line(Opened opened) {
        AuditLine line = opened.seen().line();
        Actor by = line.event().by();
        return new HistoryLine(
                line.position(),
                line.isOfACase() ? line.caseId() : null,
                line.version(),
                line.storedName(),
                line.at(),
                line.recordedAt(),
                line.ledgeredAt(),
                new HistoryLine.ShownActor(
                        opened.seen().named() ? by.officer() : null, by.role().stored(), by.onBehalfOf()),
                by.agency(),
                opened.seen().traced() ? line.client() : null,
                sentences.of(opened.seen().event(), SealedTextOpener.opened(opened.texts())),
                CaseJson.stored().convertValue(opened.payload(), MEMBERS),
                null);
    }
}
