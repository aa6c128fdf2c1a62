package org.hoso.query.publications;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Role;
import org.hoso.publications.Period;
import org.hoso.query.publications.KnownPublication.State;
import org.hoso.query.publications.Publications.Read;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Readers;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is not public yet: drafts, and proposals that wait; for the officers who publish, and auditors. */
@RestController
@RequestMapping("/api/v1/publishing")
class PublishingEndpoint {
    private static final int MOST = 100;

    private final Publications publications;

    PublishingEndpoint(Publications publications) {
        this.publications = publications;
    }

    /** Proposals that wait, the last first. */
    record Waiting(List<ShownPublication> proposals) {}

    static boolean mayRead(SignedIn signedIn) {
        Reader reader = Readers.of(signedIn);
        return reader.ofTheState() && (reader.is(Role.LISTS) || reader.is(Role.COORDINATOR) || reader.audits());
    }

    /** The numbers as they could be proposed, small ones withheld: the body to send is in it. */
    @GetMapping("/draft")
    ResponseEntity<PublicationDraft> draft(
            @Parameter(description = "2026-10 or 2026-Q4") @RequestParam String period,
            @Parameter(description = "Place of the ledger up to which is known what is counted; all by default")
                    @RequestParam(required = false)
                    @Nullable
                    Long position,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        allowed(signedIn);
        Read<PublicationDraft> read = publications.draft(period(period), position, since);
        return read.seen().answer(read.found());
    }

    @GetMapping("/proposals")
    ResponseEntity<Waiting> proposals(@RequestParam(required = false) @Nullable Since since, SignedIn signedIn) {
        allowed(signedIn);
        Read<List<KnownPublication>> read = publications.page(State.PROPOSED, Long.MAX_VALUE, MOST, since);
        return read.seen()
                .answer(new Waiting(read.found().stream()
                        .map(known -> publications.shown(new Read<>(read.seen(), known)))
                        .toList()));
    }

    @GetMapping("/proposals/{publicationId}")
    ResponseEntity<ShownPublication> proposal(
            @PathVariable UUID publicationId,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        allowed(signedIn);
        Read<KnownPublication> read = publications.find(publicationId, false, since);
        return read.seen().answer(publications.shown(read));
    }

    private static void allowed(SignedIn signedIn) {
        if (!mayRead(signedIn)) throw new AccessDeniedException("what is not published is its officers'");
    }

    /** @throws BadShape for a text of another form */
    private static Period period(String text) {
        try {
            return new Period(text);
        } catch (IllegalArgumentException wrong) {
            throw new BadShape(Fault.at("/period", FaultCode.WRONG_FORM));
        }
    }
}
