package org.hoso.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The periods that run in a case. Of rules that share a start, the decision at that start picks the one that applies. */
public final class ClockRules {
    private final Map<String, List<ClockRule>> versions;
    private final List<String> transitionRules;
    private final List<String> calendarRules;

    ClockRules(List<ClockRule> rules, List<String> transitionRules, List<String> calendarRules) {
        this.versions = Index.by(rules, ClockRule::code);
        this.transitionRules = List.copyOf(transitionRules);
        this.calendarRules = List.copyOf(calendarRules);
    }

    /** The version of a clock that a start on that day runs under. */
    public Optional<ClockRule> rule(String code, LocalDate day) {
        return versions.getOrDefault(code, List.of()).stream()
                .filter(rule -> rule.inForceOn(day))
                .findFirst();
    }

    /** Every rule that the event of that name can start that day, e.g. {@code PlatformNotified}. */
    public List<ClockRule> startedBy(String eventName, LocalDate day) {
        return all().stream()
                .filter(rule -> rule.start().equals(eventName) && rule.inForceOn(day))
                .toList();
    }

    /** The codes of all clocks, in the order of their file. */
    public Set<String> codes() {
        return versions.keySet();
    }

    /** Every version of every clock. */
    public List<ClockRule> all() {
        return versions.values().stream().flatMap(Collection::stream).toList();
    }

    /** What happens to running clocks when the law changes, as sentences. */
    public List<String> transitionRules() {
        return transitionRules;
    }

    /** How days are counted, as sentences. */
    public List<String> calendarRules() {
        return calendarRules;
    }
}
