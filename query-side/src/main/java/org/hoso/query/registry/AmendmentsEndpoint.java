package org.hoso.query.registry;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.Refusal;
import org.hoso.law.BrokenLaw;
import org.hoso.law.Law;
import org.hoso.query.casefile.Touched;
import org.hoso.query.casefile.TouchedCases;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Readers;
import org.hoso.runtime.law.Amendments;
import org.hoso.runtime.law.LawInForce;
import org.hoso.runtime.problems.Refused;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Amendments of the law's data, for the State's bodies and those who enter them; for nobody else do they exist. */
@RestController
@RequestMapping("/api/v1/registry/amendments")
class AmendmentsEndpoint {
    private final LawInForce law;
    private final TouchedCases cases;

    AmendmentsEndpoint(LawInForce law, TouchedCases cases) {
        this.law = law;
        this.cases = cases;
    }

    /** @param version of the registry, as a command's {@code If-Match} takes it */
    record AllAmendments(long version, List<ToldAmendment> amendments) {}

    /**
     * @param touches what it changes, or changed, for cases as they stand: what a re-judgement may be asked for; absent where
     *                the row no longer fits the law that was amended meanwhile
     */
    record OneAmendment(
            long version, ToldAmendment amendment, @Nullable Touched touches) {}

    @ApiResponse(responseCode = "200", description = "all amendments", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    @GetMapping
    AllAmendments all(SignedIn signedIn) {
        reader(signedIn);
        LawInForce.Edition edition = law.caughtUp();
        return new AllAmendments(
                edition.version(),
                edition.amendments().known().values().stream()
                        .map(ToldAmendment::of)
                        .toList());
    }

    @GetMapping("/{amendmentId}")
    OneAmendment one(@PathVariable UUID amendmentId, SignedIn signedIn) {
        Reader reader = reader(signedIn);
        LawInForce.Edition edition = law.caughtUp();
        Amendments.Known known = edition.amendments()
                .find(amendmentId)
                .orElseThrow(() -> new Refused(Refusal.UNKNOWN_AMENDMENT, Map.of()));
        return new OneAmendment(
                edition.version(), ToldAmendment.of(known), touches(known, edition.amendments(), reader));
    }

    private @Nullable Touched touches(Amendments.Known known, Amendments all, Reader reader) {
        Amendments before = all.before(known.proposed());
        try {
            Law after = Law.read(law.files(), before.rowsWith(known.proposed()));
            Law until = Law.read(law.files(), before.rows());
            return cases.between(until, after, known.proposed().change().row().firstDay(), reader);
        } catch (BrokenLaw fitsNoLonger) {
            return null;
        }
    }

    private static Reader reader(SignedIn signedIn) {
        Reader reader = Readers.of(signedIn);
        if (!reader.followsTheRegistry()) throw nothingThere();
        return reader;
    }

    private static ResponseStatusException nothingThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
