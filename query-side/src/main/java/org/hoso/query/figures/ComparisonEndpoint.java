package org.hoso.query.figures;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Readers;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A period beside another of the same length, both as known at the same place of the ledger. */
@RestController
class ComparisonEndpoint {
    private final Questions questions;
    private final Comparing comparing;

    ComparisonEndpoint(Questions questions, Comparing comparing) {
        this.questions = questions;
        this.comparing = comparing;
    }

    @GetMapping("/api/v1/figures/{code}/compare")
    ResponseEntity<PeriodsCompared> compare(
            @PathVariable String code,
            @ParameterObject FigureQuery asked,
            @Parameter(description = "First day of the other period") @RequestParam LocalDate against,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        Reader reader = Readers.of(signedIn);
        PermittedFigureQuery period = questions.of(code, asked, knownAt, "knownAt", since, reader);
        String position = Long.toString(period.position());
        PermittedFigureQuery other = questions.of(code, asked.beginning(against), position, "knownAt", null, reader);
        return period.seen().answer(comparing.compare(other, period));
    }
}
