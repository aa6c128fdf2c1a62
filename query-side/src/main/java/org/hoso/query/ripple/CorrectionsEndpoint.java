package org.hoso.query.ripple;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.function.Supplier;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.law.Law;
import org.hoso.query.audit.CaseEvents;
import org.hoso.query.audit.LineOfSight;
import org.hoso.query.casefile.TextRendering;
import org.hoso.query.exports.PlacedCorrection;
import org.hoso.query.figures.TouchedFigure;
import org.hoso.query.figures.TouchedFigures;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Sights;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.problems.NotThere;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The corrections of a case, and how far each reaches: 404 where the case is not the reader's, 403 where its history is not. */
@RestController
class CorrectionsEndpoint {
    private final CaseEvents events;
    private final ShowingCorrections showing;
    private final TouchedFigures touchedFigures;
    private final TouchedFiles touchedFiles;
    private final TextRendering texts;
    private final Supplier<Law> law;
    private final HistoryDoors doors;
    private final TouchedAnswers answers = new TouchedAnswers();

    CorrectionsEndpoint(
            CaseEvents events,
            ShowingCorrections showing,
            TouchedFigures touchedFigures,
            TouchedFiles touchedFiles,
            TextRendering texts,
            Supplier<Law> law,
            HistoryDoors doors) {
        this.doors = doors;
        this.events = events;
        this.showing = showing;
        this.touchedFigures = touchedFigures;
        this.touchedFiles = touchedFiles;
        this.texts = texts;
        this.law = law;
    }

    /** In the order they were recorded. */
    record Corrections(CaseId caseId, @Nullable CaseNumber caseNumber, List<ShownCorrection> corrections) {}

    /**
     * All that reads otherwise for a correction: each told from what was known just before it, and with it.
     *
     * @param answers   about the case
     * @param files     given out before it
     * @param figures   of all notices, of each platform, body and law field that it bears on, of all time and by month
     * @param nextFiles the {@code filesAfter} of the next page; absent on the last one
     */
    record Ripple(
            CaseId caseId,
            @Nullable CaseNumber caseNumber,
            ShownCorrection correction,
            List<TouchedAnswer> answers,
            List<TouchedFigure> figures,
            List<TouchedFile> files,
            @Nullable Long nextFiles) {}

    @Operation(
            summary = "corrections",
            description =
                    "Các lần đính chính (corrections) of the case: what each put right in which event, why and by what"
                            + " authority, and which later one put it right again.")
    @GetMapping("/api/v1/cases/{caseId}/corrections")
    ResponseEntity<Corrections> corrections(
            @PathVariable String caseId,
            @RequestParam(required = false) @Nullable Since since,
            Grounds grounds,
            SignedIn signedIn) {
        CaseEvents.Found found = events.find(caseId, since);
        LineOfSight sight = HistoryDoors.sight(doors.enter(found, grounds, signedIn));
        List<ShownCorrection> all = texts.told(showing.all(all(found), sight));
        return found.seen().answer(new Corrections(found.caseId(), found.number(), all));
    }

    @Operation(
            summary = "ripple",
            description =
                    "Mọi thứ mà lần đính chính làm thay đổi (all that the correction changes): the answers about the"
                            + " case with the fields that read otherwise, the figures before and after, and the files given out"
                            + " before it that would come out otherwise.")
    @GetMapping("/api/v1/cases/{caseId}/corrections/{version:\\d{1,18}}/ripple")
    ResponseEntity<Ripple> ripple(
            @PathVariable String caseId,
            @PathVariable long version,
            @RequestParam(defaultValue = "0") long filesAfter,
            @RequestParam(required = false) @Nullable Since since,
            Grounds grounds,
            SignedIn signedIn) {
        CaseEvents.Found found = events.find(caseId, since);
        Sights sights = doors.enter(found, grounds, signedIn);
        List<LedgeredCaseEvent> all = all(found);
        ShownCorrection correction =
                showing.one(all, version, HistoryDoors.sight(sights)).orElseThrow(NotThere::correction);
        LedgeredCaseEvent event =
                all.stream().filter(one -> one.version() == version).findFirst().orElseThrow();
        Viewpoint viewpoint = new Viewpoint(sights, found.access(), law.get().clocks(), event.ledgeredAt());
        PlacedCorrection cause = new PlacedCorrection(found.caseId(), version, event.position());
        TouchedFiles.FilesPage page = touchedFiles.of(cause, all, filesAfter, sights.reader());
        return found.seen()
                .answer(texts.told(new Ripple(
                        found.caseId(),
                        found.number(),
                        correction,
                        answers.of(all, version, viewpoint),
                        touchedFigures.of(all, event.position()),
                        page.files(),
                        page.next())));
    }

    private List<LedgeredCaseEvent> all(CaseEvents.Found found) {
        return events.upTo(found, found.seen().place().position());
    }
}
