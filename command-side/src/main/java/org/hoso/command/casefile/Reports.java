package org.hoso.command.casefile;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Report;
import org.jspecify.annotations.Nullable;

/** The reports of the case and the questions put to their senders. */
public record Reports(Map<UUID, Filed> byId, Map<UUID, Question> questions) {
    public static final Reports NONE = new Reports(Map.of(), Map.of());

    /** @param account pseudonymous id of the citizen who filed it while signed in */
    public record Filed(
            UUID reportId,
            Report.ReporterType type,
            @Nullable String province,
            @Nullable String account,
            Instant at) {}

    public record Question(UUID requestId, Instant at, boolean answered) {}

    Reports filed(UUID reportId, Report.Reporter reporter, Actor by, Instant at) {
        String account = by.is(org.hoso.cases.Role.REPORTER) ? by.officer() : null;
        return new Reports(
                Kept.with(byId, reportId, new Filed(reportId, reporter.type(), reporter.province(), account, at)),
                questions);
    }

    Reports asked(UUID requestId, Instant at) {
        return new Reports(byId, Kept.with(questions, requestId, new Question(requestId, at, false)));
    }

    Reports answered(UUID requestId) {
        return new Reports(byId, Kept.changed(questions, requestId, q -> new Question(q.requestId(), q.at(), true)));
    }

    public Optional<Question> question(UUID requestId) {
        return Optional.ofNullable(questions.get(requestId));
    }

    /** Whether this signed-in citizen filed one of the reports. */
    public boolean filedBy(Actor actor) {
        return byId.values().stream().anyMatch(filed -> actor.officer().equals(filed.account()));
    }
}
