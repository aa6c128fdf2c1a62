package org.hoso.query.competent;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hoso.law.CasePower;
import org.hoso.law.CompetentBodies;
import org.hoso.law.Law;
import org.hoso.query.asof.FilesAsKnown;
import org.hoso.query.asof.FilesAsKnown.Known;
import org.hoso.query.asof.ViewPasts;
import org.hoso.query.casefile.SeenCase;
import org.hoso.query.registry.Registry;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Readers;
import org.hoso.query.viewing.Since;
import org.hoso.query.wording.BodyName;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Whose business a case is under the law of any day, on what was known of it at any time: for whoever reads its file for a body of
 * the State, 403 for outsiders. A look that needs a reason for the file needs it here.
 */
@RestController
class CompetentBodiesEndpoint {
    private static final String ON = "Ngày áp dụng (on): whose mandates count; today where none is named";

    private final FilesAsKnown files;
    private final Supplier<Law> law;
    private final Registry registry;
    private final CompetentTexts texts;

    CompetentBodiesEndpoint(FilesAsKnown files, Supplier<Law> law, Registry registry, CompetentTexts texts) {
        this.files = files;
        this.law = law;
        this.registry = registry;
        this.texts = texts;
    }

    /** Who may do what, and who is proposed. */
    @GetMapping("/api/v1/cases/{caseId}/competent-bodies")
    ResponseEntity<CompetentAnswer> competent(
            @PathVariable String caseId,
            @Parameter(description = ON) @RequestParam(required = false) @Nullable LocalDate on,
            @Parameter(description = ViewPasts.OR_NOW) @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable Since since,
            Grounds grounds,
            SignedIn signedIn) {
        CompetentQuery asked = CompetentQuery.of(on, knownAt);
        Known known = ofTheState(files.read(caseId, asked.knownAt(), since, Readers.of(signedIn), grounds));
        SeenCase file = known.file();
        SeenMatter matter = SeenMatter.of(file, law.get());
        CompetentBodies competent = new CompetentBodies(law.get(), matter.about(), asked.on());
        List<HeldPower> powers = Stream.of(CasePower.values())
                .map(power -> HeldPower.of(power, competent))
                .toList();
        return known.seen()
                .answer(new CompetentAnswer(
                        file.caseId(),
                        file.head().caseNumber(),
                        asked.on(),
                        matter.about().productField(),
                        matter.about().violationTypes().stream().sorted().toList(),
                        file.head().accountable(),
                        matter.area(),
                        powers,
                        texts.proposed(powers, competent),
                        rule()));
    }

    /** Why the case is not in the queue of a body. */
    @GetMapping("/api/v1/cases/{caseId}/competent-bodies/why-not")
    ResponseEntity<WhyNot> whyNot(
            @PathVariable String caseId,
            @Parameter(description = "Cơ quan (body): its code, as GET /api/v1/registry/agencies has it") @RequestParam
                    String body,
            @Parameter(description = ON) @RequestParam(required = false) @Nullable LocalDate on,
            @Parameter(description = ViewPasts.OR_NOW) @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable Since since,
            Grounds grounds,
            SignedIn signedIn) {
        CompetentQuery asked = CompetentQuery.of(on, knownAt);
        String about = CompetentQuery.body(body, law.get().agencies());
        Known known = ofTheState(files.read(caseId, asked.knownAt(), since, Readers.of(signedIn), grounds));
        SeenCase file = known.file();
        SeenMatter matter = SeenMatter.of(file, law.get());
        CompetentBodies competent = new CompetentBodies(law.get(), matter.about(), asked.on());
        List<PowerReason> powers = Stream.of(CasePower.values())
                .map(power -> PowerReason.of(about, power, competent, matter, texts))
                .toList();
        boolean itsTurn = file.progress().tracks().stream()
                .anyMatch(track ->
                        track.turn() != null && about.equals(track.turn().code()));
        return known.seen()
                .answer(new WhyNot(
                        file.caseId(),
                        file.head().caseNumber(),
                        asked.on(),
                        BodyName.of(about, asked.on(), law.get().agencies()),
                        file.head().accountable(),
                        itsTurn,
                        matter.area(),
                        powers,
                        texts.whyNot(about, itsTurn, powers, competent),
                        rule()));
    }

    private static Known ofTheState(Known known) {
        if (!known.file().head().seenAs().ofTheState())
            throw new AccessDeniedException("who may handle a case is not for outsiders");
        return known;
    }

    private Rule rule() {
        return new Rule(registry.version(), CompetentBodies.RULE, texts.reading());
    }
}
