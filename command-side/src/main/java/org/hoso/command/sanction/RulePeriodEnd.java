package org.hoso.command.sanction;

import java.time.Instant;
import java.util.Optional;
import org.hoso.law.ClockRule;
import org.hoso.law.Law;

/** Where the period of a dated rule ends. */
final class RulePeriodEnd {
    private RulePeriodEnd() {}

    /**
     * The first instant after the period; nothing for a duty without end.
     *
     * @param more how much longer than its rule it runs, in the unit of the rule
     */
    static Optional<Instant> end(ClockRule rule, Instant from, int more, Law law) {
        Integer length = rule.length();
        return length == null || rule.unit() == null
                ? Optional.empty()
                : Optional.of(law.calendar().due(from, length + more, rule.unit()));
    }
}
