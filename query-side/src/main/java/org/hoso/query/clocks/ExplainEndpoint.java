package org.hoso.query.clocks;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.hoso.law.Law;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** When a clock would be due that started on some day, and why; for anybody who is signed in. Nothing is stored. */
@RestController
class ExplainEndpoint {
    private final Supplier<Law> law;

    ExplainEndpoint(Supplier<Law> law) {
        this.law = law;
    }

    @GetMapping("/api/v1/clocks/explain")
    Explanation explain(@ParameterObject ClockQuery question) {
        return new ClockExplanation(law.get()).answer(question, Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }
}
