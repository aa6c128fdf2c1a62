package org.hoso.command.casefile;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.cases.Actor;
import org.hoso.cases.Closing;
import org.hoso.cases.Report;
import org.hoso.cases.Role;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * The reports of the case and the questions put to their senders.
 *
 * @param told     what outcome reports, by their ids, and bodies, by their codes, were told last
 * @param joinedTo the case that this one follows from, where it is against a platform
 */
@Withers
public record Reports(
        Map<UUID, Filed> byId,
        Map<UUID, Question> questions,
        Map<String, Closing.Outcome> told,
        Report.@Nullable JoinedTo joinedTo)
        implements ReportsBuilder.With {
    public static final Reports NONE = new Reports(Map.of(), Map.of(), Map.of(), null);

    /**
     * @param account   pseudonymous id of the citizen who filed it while signed in
     * @param agency    the body whose officer filed it; {@code CITIZEN} where the sender did
     * @param reachable whether its sender can be told anything: left a contact or was signed in
     * @param linksAbout the id under which the texts of its links are sealed, where that is not the case's own
     */
    public record Filed(
            UUID reportId,
            Report.ReporterType type,
            @Nullable String province,
            @Nullable String account,
            String agency,
            boolean reachable,
            @Nullable UUID linksAbout,
            Instant at) {}

    public record Question(UUID requestId, Instant at, boolean answered) {}

    Reports filed(UUID reportId, Report.Reporter reporter, Actor by, @Nullable UUID linksAbout, Instant at) {
        String account = by.is(Role.REPORTER) ? by.officer() : null;
        Filed filed = new Filed(
                reportId,
                reporter.type(),
                reporter.province(),
                account,
                by.agency(),
                account != null || reporter.contact() != null,
                linksAbout,
                at);
        return withById(Kept.with(byId, reportId, filed));
    }

    Reports asked(UUID requestId, Instant at) {
        return withQuestions(Kept.with(questions, requestId, new Question(requestId, at, false)));
    }

    Reports answered(UUID requestId) {
        return withQuestions(Kept.changed(questions, requestId, q -> new Question(q.requestId(), q.at(), true)));
    }

    Reports told(String whom, Closing.Outcome outcome) {
        return withTold(Kept.with(told, whom, outcome));
    }

    public Optional<Question> question(UUID requestId) {
        return Optional.ofNullable(questions.get(requestId));
    }

    /** Whether this signed-in citizen filed one of the reports. */
    public boolean filedBy(Actor actor) {
        return byId.values().stream().anyMatch(filed -> actor.officer().equals(filed.account()));
    }

    /**
     * Who is still to be told how the case ends: the ids of reports whose sender can be reached, then the codes of other
     * bodies that reported or concluded (process.md section 4, step 16: before closing).
     *
     * @param concluded the bodies that gave a conclusion
     * @param isBody    whether a code is another body's than the one that answers for the case
     */
    public Set<String> untold(Set<String> concluded, Predicate<String> isBody) {
        Stream<String> senders = byId.values().stream()
                .filter(Filed::reachable)
                .map(filed -> filed.reportId().toString());
        Stream<String> bodies = Stream.concat(byId.values().stream().map(Filed::agency), concluded.stream())
                .filter(isBody);
        return Stream.concat(senders, bodies)
                .filter(whom -> !told.containsKey(whom))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
