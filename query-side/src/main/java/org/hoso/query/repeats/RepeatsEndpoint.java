package org.hoso.query.repeats;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.PersonId;
import org.hoso.query.asof.ViewPasts;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Readers;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Repeated violations of accounts and subjects, for the bodies of the State: 403 for everybody else. */
@RestController
class RepeatsEndpoint {
    private final RepeatView view;
    private final Repeats repeats;
    private final Orphans orphans;
    private final Freshness freshness;
    private final ViewPasts pasts;

    RepeatsEndpoint(RepeatView view, Repeats repeats, Orphans orphans, Freshness freshness, ViewPasts pasts) {
        this.view = view;
        this.repeats = repeats;
        this.orphans = orphans;
        this.freshness = freshness;
        this.pasts = pasts;
    }

    /** One account by its key, as a case's repeats name it; without one, all that reached a window. */
    @GetMapping("/api/v1/repeats")
    ResponseEntity<Repeats.RepeatCounts> accounts(
            @RequestParam(required = false) @Nullable String account,
            @RequestParam(required = false) @Nullable String platform,
            @RequestParam(required = false) @Nullable LocalDate on,
            @Parameter(description = ViewPasts.AS_KNOWN) @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        RepeatsQuery sought = RepeatsQuery.of(account, platform, on, knownAt, after, limit);
        Reader reader = ofTheState(signedIn);
        Seen seen = pasts.of(view, sought.knownAt(), since).seen();
        return seen.answer(repeats.page(sought, seen.place(), reader));
    }

    /** One subject, by the random id that stands for it in every case. */
    @GetMapping("/api/v1/repeats/subjects/{personId}")
    ResponseEntity<Repeats.RepeatCounts> subject(
            @PathVariable UUID personId,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        RepeatsQuery sought = RepeatsQuery.on(on, knownAt);
        Reader reader = ofTheState(signedIn);
        Seen seen = pasts.of(view, sought.knownAt(), since).seen();
        List<ViolationHolder> holder = List.of(ViolationHolder.subject(new PersonId(personId)));
        return seen.answer(repeats.of(holder, sought, seen.place(), reader));
    }

    /** Sanctions, blocks and locks in force that have lost what they rest on, in the order they were taken. */
    @GetMapping("/api/v1/repeats/orphans")
    ResponseEntity<Orphans.OrphanList> orphans(
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        Orphans.Asked asked = new Orphans.Asked(after, limit);
        Reader reader = ofTheState(signedIn);
        Seen seen = freshness.await(view, since);
        return seen.answer(orphans.page(asked, seen.place(), reader));
    }

    static Reader ofTheState(SignedIn signedIn) {
        Reader reader = Readers.of(signedIn);
        if (!reader.ofTheState()) throw new AccessDeniedException("repeats are counted for the State's bodies");
        return reader;
    }
}
