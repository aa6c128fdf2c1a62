package org.hoso.query.accountability;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.accountability.Accountability.Answering;
import org.hoso.query.accountability.Accountability.By;
import org.hoso.query.intervals.Span;
import org.hoso.query.rights.HandlingRight;
import org.hoso.query.rights.Readers;
import org.hoso.query.viewing.CaseKey;
import org.hoso.query.viewing.FreshRow;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.NamedInstant;
import org.hoso.query.viewing.Since;
import org.hoso.query.wording.BodyName;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who answers, or answered, for a case. */
@RestController
class AccountabilityEndpoint {
    private final AccountabilityView view;
    private final Freshness freshness;
    private final HandlingRight right;
    private final Supplier<Law> law;

    AccountabilityEndpoint(AccountabilityView view, Freshness freshness, HandlingRight right, Supplier<Law> law) {
        this.view = view;
        this.freshness = freshness;
        this.right = right;
        this.law = law;
    }

    /** Without {@code trueAt}: who answers now, and every body that ever did. With it: the one that answered then. */
    @GetMapping("/api/v1/cases/{caseId}/accountability")
    ResponseEntity<Accountability> accountability(
            @PathVariable String caseId,
            @Parameter(
                            description =
                                    "Đúng vào lúc nào (true at): an instant (RFC 3339); absent: now, and every body that ever did")
                    @RequestParam(required = false)
                    @Nullable
                    Instant trueAt,
            @Parameter(deprecated = true, description = "former name of trueAt")
                    @RequestParam(required = false)
                    @Nullable
                    Instant at,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        Instant now = Instant.now();
        NamedInstant named = NamedInstant.of("trueAt", trueAt, at);
        Instant asked = named.orNow(now);
        FreshRow<AccountableCase> found = freshness.row(view, CaseKey.of(caseId), since, view.rows()::find);
        right.check(Readers.of(signedIn), found.row().access(), now);
        int generation = found.seen().place().generation();
        List<Span<Reign>> reigns = view.rows().reigns(generation, found.row().caseId());
        return found.seen().answer(told(found.row(), reigns, asked, named));
    }

    private Accountability told(AccountableCase row, List<Span<Reign>> reigns, Instant at, NamedInstant named) {
        Span<Reign> then = reigns.stream()
                .filter(reign -> !reign.since().isAfter(at))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> named.wrong(FaultCode.BEFORE_THE_CASE));
        List<Answering> every = reigns.stream()
                .map(reign -> told(reign, reign.since(), reign == then))
                .toList();
        return new Accountability(
                row.caseId(), row.number(), row.version(), at, told(then, at, true), named.asked() ? null : every);
    }

    private Answering told(Span<Reign> reign, Instant named, boolean now) {
        Reign what = reign.what();
        LocalDate day = LocalDate.ofInstant(named, WorkingCalendar.ZONE);
        return new Answering(
                BodyName.of(what.body().agency(), day, law.get().agencies()),
                reign.since(),
                reign.until(),
                new By(what.eventId(), what.storedName(), reign.by().version(), what.position()),
                now);
    }
}
