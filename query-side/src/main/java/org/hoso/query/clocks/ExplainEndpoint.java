package org.hoso.query.clocks;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** When a clock would be due that started on some day, and why; for anybody who is signed in. Nothing is stored. */
@RestController
class ExplainEndpoint {
    private final Explaining explaining;

    ExplainEndpoint(Explaining explaining) {
        this.explaining = explaining;
    }

    @GetMapping("/api/v1/clocks/explain")
    Explanation explain(@ParameterObject Question question) {
        return explaining.answer(question, Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }
}
