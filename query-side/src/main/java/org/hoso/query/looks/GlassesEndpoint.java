package org.hoso.query.looks;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hoso.access.Glass.GlassBroken;
import org.hoso.cases.CaseId;
import org.hoso.cases.Role;
import org.hoso.cases.Sealed;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Readers;
import org.hoso.query.viewing.CutPage;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.problems.Checks;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Every glass that was broken, for data protection officers; an auditor sees the own ones. */
@RestController
class GlassesEndpoint {
    private static final int MOST = 200;

    private final LooksView view;
    private final Freshness freshness;
    private final ReasonRendering reasons;

    GlassesEndpoint(LooksView view, Freshness freshness, ReasonRendering reasons) {
        this.view = view;
        this.freshness = freshness;
        this.reasons = reasons;
    }

    /**
     * @param position of its event in the ledger
     * @param over     whether its time is over
     * @param told     sign-in id of the second person who was told, as the auditor named it
     * @param withheld why the reason is not told: {@code erased}
     * @param looks    how often something was read under it
     */
    record BrokenGlass(
            UUID glassId,
            long position,
            CaseId caseId,
            String auditor,
            String agency,
            Instant at,
            Instant expiresAt,
            boolean over,
            String told,
            @Nullable String reason,
            @Nullable String withheld,
            long looks) {}

    /** The last first. @param next the {@code before} of the next page; absent on the last one */
    record BrokenGlasses(
            List<BrokenGlass> glasses, @Nullable Long next) {}

    @GetMapping("/api/v1/access/glasses")
    ResponseEntity<BrokenGlasses> glasses(
            @Parameter(description = "only those before this place of the ledger")
                    @RequestParam(required = false)
                    @Nullable
                    Long before,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        Checks checks = new Checks();
        checks.limit(limit, MOST);
        checks.that(before == null || before >= 1, "before", FaultCode.OUT_OF_RANGE)
                .end();
        Reader reader = Readers.of(signedIn);
        boolean all = reader.is(Role.DPO);
        if (!all && !reader.audits()) throw new AccessDeniedException("broken glasses are not the reader's");
        Seen seen = freshness.await(view, since);
        List<LookLine> found = view.lines()
                .broken(
                        seen.place().generation(),
                        before == null ? Long.MAX_VALUE : before,
                        all ? null : reader.officer(),
                        limit + 1);
        CutPage<LookLine> page = CutPage.of(found, limit);
        return seen.answer(
                new BrokenGlasses(told(page.shown(), seen.place().generation()), page.next(LookLine::position)));
    }

    private List<BrokenGlass> told(List<LookLine> page, int generation) {
        Set<UUID> ids = page.stream().map(LookLine::glassId).collect(Collectors.toSet());
        Map<UUID, Long> looks = view.lines().under(generation, ids);
        Function<@Nullable Sealed, ToldReason> telling =
                reasons.of(page.stream().map(line -> line.event().reason()).toList());
        Instant now = Instant.now();
        return page.stream().map(line -> told(line, looks, telling, now)).toList();
    }

    private static BrokenGlass told(
            LookLine line, Map<UUID, Long> looks, Function<@Nullable Sealed, ToldReason> telling, Instant now) {
        GlassBroken broken = (GlassBroken) line.event();
        ToldReason reason = telling.apply(broken.reason());
        return new BrokenGlass(
                broken.glassId(),
                line.position(),
                broken.caseId(),
                broken.by().officer(),
                broken.by().agency(),
                broken.at(),
                broken.expiresAt(),
                !now.isBefore(broken.expiresAt()),
                broken.told(),
                reason.text(),
                reason.withheld(),
                looks.getOrDefault(broken.glassId(), 0L));
    }
}
