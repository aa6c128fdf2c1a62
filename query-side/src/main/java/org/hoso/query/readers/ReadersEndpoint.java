package org.hoso.query.readers;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.hoso.cases.Role;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.audit.PastAccess;
import org.hoso.query.looks.LookDoor;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Readers;
import org.hoso.query.rights.Reason;
import org.hoso.query.rights.Relating;
import org.hoso.query.rights.Relation;
import org.hoso.query.viewing.CaseKey;
import org.hoso.query.viewing.CutPage;
import org.hoso.query.viewing.NamedInstant;
import org.hoso.runtime.ledger.Ledger;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.runtime.problems.NoSuchCase;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who could see a case, and who did: for auditors and the coordinator of the body that answers for it. */
@RestController
class ReadersEndpoint {
    private static final int MOST_LOOKS = 500;

    private final PastAccess access;
    private final ReaderLooks looks;
    private final LookDoor looking;
    private final Ledger ledger;
    private final Supplier<Law> law;

    ReadersEndpoint(PastAccess access, ReaderLooks looks, LookDoor looking, Ledger ledger, Supplier<Law> law) {
        this.access = access;
        this.looks = looks;
        this.looking = looking;
        this.ledger = ledger;
        this.law = law;
    }

    /** Without {@code knownAt}: now. Asking is itself recorded, before it is answered. */
    @GetMapping("/api/v1/cases/{caseId}/readers")
    ReadersOfACase readers(
            @PathVariable String caseId,
            @Parameter(description = "Biết đến lúc nào (known at): an instant (RFC 3339); absent: now")
                    @RequestParam(required = false)
                    @Nullable
                    Instant knownAt,
            @Parameter(deprecated = true, description = "former name of knownAt")
                    @RequestParam(required = false)
                    @Nullable
                    Instant at,
            Grounds grounds,
            SignedIn signedIn) {
        Instant now = Instant.now();
        NamedInstant named = NamedInstant.of("knownAt", knownAt, at);
        Instant asked = named.orNow(now);
        PastAccess.Known known = access.now(CaseKey.of(caseId));
        Reader reader = Readers.of(signedIn);
        Relation relation = check(reader, known.access(), now);
        Reason why = relation.foreign() ? grounds.given().named() : grounds.given();
        long position = Math.min(ledger.resolve(asked), known.position());
        CaseAccess then = access.at(known, position).orElseThrow(() -> named.wrong(FaultCode.BEFORE_THE_CASE));
        looking.readers(reader, why, known.caseId(), asked, position);
        return told(known, then, asked, position, reader);
    }

    private Relation check(Reader reader, CaseAccess access, Instant now) {
        Relation relation = on(now).relation(reader, access).orElseThrow(NoSuchCase::new);
        boolean answers = relation == Relation.LEAD && reader.is(Role.COORDINATOR);
        if (relation != Relation.AUDITOR && !answers)
            throw new AccessDeniedException("who reads this case is not the reader's");
        return relation;
    }

    private ReadersOfACase told(PastAccess.Known known, CaseAccess then, Instant at, long position, Reader reader) {
        List<RecordedLook> found = looks.of(known.caseId(), at, MOST_LOOKS + 1, reader);
        CutPage<RecordedLook> page = CutPage.of(found, MOST_LOOKS);
        return ReadersOfACase.joined(
                known.caseId(),
                known.caseNumber(),
                at,
                position,
                new Rights(on(at)).of(then),
                page.shown(),
                page.more());
    }

    private Relating on(Instant instant) {
        return new Relating(law.get(), LocalDate.ofInstant(instant, WorkingCalendar.ZONE));
    }
}
