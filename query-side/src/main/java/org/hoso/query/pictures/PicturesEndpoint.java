package org.hoso.query.pictures;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Instant;
import java.util.List;
import org.hoso.access.CasePart;
import org.hoso.cases.CaseId;
import org.hoso.query.audit.CaseEvents;
import org.hoso.query.audit.LineOfSight;
import org.hoso.query.casefile.CaseFiles;
import org.hoso.query.looks.LookDoor;
import org.hoso.query.looks.Looked;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Readers;
import org.hoso.query.rights.Relation;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.Since;
import org.hoso.query.wording.Sentence;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.runtime.problems.NotThere;
import org.hoso.runtime.signin.SignedIn;
import org.hoso.wire.StoredNames;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The decisions of a case and what the file showed before each: for whom its history is. */
@RestController
class PicturesEndpoint {
    /** SHA-256 of the body. */
    static final String WHOLE = "Hoso-Picture-Sha256";
    /** SHA-256 of the same without its members {@code law} and {@code couldSee}: what follows from the case's events alone. */
    static final String FILE = "Hoso-File-Sha256";

    private final CaseEvents events;
    private final CaseFiles files;
    private final LookDoor looking;
    private final Pictures pictures;

    PicturesEndpoint(CaseEvents events, CaseFiles files, LookDoor looking, Pictures pictures) {
        this.looking = looking;
        this.events = events;
        this.files = files;
        this.pictures = pictures;
    }

    /** @param picture where what the file showed before it stands */
    record Decided(
            long position,
            long version,
            String eventId,
            String storedName,
            Instant at,
            Instant recordedAt,
            String agency,
            Sentence sentence,
            String picture) {}

    /** In the order they were recorded. */
    record Decisions(CaseId caseId, List<Decided> decisions) {}

    @GetMapping("/api/v1/cases/{caseId}/decisions")
    ResponseEntity<Decisions> decisions(
            @PathVariable String caseId,
            @RequestParam(required = false) @Nullable Since since,
            Grounds grounds,
            SignedIn signedIn) {
        CaseEvents.Found found = found(caseId, since, Readers.of(signedIn), grounds, CasePart.DECISIONS);
        List<Decided> decisions = all(found).stream()
                .filter(one -> DecisionEvents.isDecision(one.event()))
                .map(this::decided)
                .toList();
        return found.seen().answer(new Decisions(found.caseId(), decisions));
    }

    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(type = "object", description = "canonical JSON of the form asked for")))
    @GetMapping("/api/v1/cases/{caseId}/decisions/{decision}/picture")
    ResponseEntity<byte[]> picture(
            @PathVariable String caseId,
            @Parameter(description = "the decision's place in the ledger, or its event's id") @PathVariable
                    String decision,
            @Parameter(description = "hoso-picture-1 or hoso-picture-2; absent: the latest")
                    @RequestParam(required = false)
                    @Nullable
                    String form,
            Grounds grounds,
            SignedIn signedIn) {
        PictureForm asked = asked(form);
        CaseEvents.Found found = found(caseId, null, Readers.of(signedIn), grounds, CasePart.PICTURE);
        Picture picture = pictures.find(
                        asked, found.caseId(), decision, found.seen().place().position())
                .orElseThrow(NotThere::decision);
        return ResponseEntity.ok()
                .headers(found.seen().headers())
                .header(WHOLE, Canonical.sha256(picture.whole()))
                .header(FILE, Canonical.sha256(picture.file()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(picture.whole());
    }

    private static PictureForm asked(@Nullable String form) {
        return form == null
                ? PictureForm.LATEST
                : PictureForm.of(form)
                        .orElseThrow(() ->
                                new BadShape(Fault.at("/form", FaultCode.NOT_ONE_OF, "allowed", PictureForm.codes())));
    }

    private CaseEvents.Found found(
            String caseId, @Nullable Since since, Reader reader, Grounds grounds, CasePart part) {
        CaseEvents.Found found = events.find(caseId, since);
        Relation relation = files.relation(found.access(), reader);
        if (!new LineOfSight(reader, relation).ofHistory())
            throw new AccessDeniedException("decisions are history, and this history is not the reader's");
        looking.enter(
                reader,
                relation,
                grounds,
                Looked.at(found.caseId(), part, found.seen().place().position()));
        return found;
    }

    private List<LedgeredCaseEvent> all(CaseEvents.Found found) {
        return events.upTo(found, found.seen().place().position());
    }

    private Decided decided(LedgeredCaseEvent one) {
        return new Decided(
                one.position(),
                one.version(),
                one.eventId(),
                StoredNames.of(one.event().getClass()),
                one.event().at(),
                one.recordedAt(),
                one.event().by().agency(),
                events.told(one.event()),
                "/api/v1/cases/" + one.caseId() + "/decisions/" + one.position() + "/picture");
    }
}
