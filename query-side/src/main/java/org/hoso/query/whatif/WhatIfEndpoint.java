package org.hoso.query.whatif;

import java.time.Instant;
import org.hoso.cases.Role;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Readers;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asks what another length or another calendar would have changed, for auditors and coordinators; a question changes nothing. */
@RestController
class WhatIfEndpoint {
    private final ClockSpansView view;
    private final WhatIfs whatIfs;
    private final Freshness freshness;

    WhatIfEndpoint(ClockSpansView view, WhatIfs whatIfs, Freshness freshness) {
        this.view = view;
        this.whatIfs = whatIfs;
        this.freshness = freshness;
    }

    @GetMapping("/api/v1/whatif/clocks")
    ResponseEntity<WhatIf> clocks(
            @ParameterObject WhatIfRequest asked,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        Reader reader = Readers.of(signedIn);
        if (!reader.ofTheState() || !(reader.is(Role.AUDITOR) || reader.is(Role.COORDINATOR)))
            throw new AccessDeniedException("only auditors and coordinators may ask that");
        WhatIfQuery question = whatIfs.question(asked);
        Seen seen = freshness.await(view, since);
        WhatIf answer = whatIfs.answer(seen.place().generation(), reader, question, Instant.now());
        return seen.answer(answer);
    }
}
