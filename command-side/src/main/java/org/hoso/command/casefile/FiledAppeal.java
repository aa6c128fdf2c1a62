package org.hoso.command.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal;
import org.hoso.cases.Role;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * One appeal, as far as it has come.
 *
 * @param earlierAppealId the first complaint that this second one follows
 * @param account         pseudonymous id of the appellant who filed it while signed in
 * @param platform        code of the platform that filed it
 * @param since           when the present state began
 * @param suspension      the stay of execution in force
 * @param decidedBy       pseudonymous id of the officer who decided it
 */
@Withers
public record FiledAppeal(
        UUID appealId,
        Appeal.Attacked attacked,
        UUID attackedId,
        Appeal.Level level,
        @Nullable UUID earlierAppealId,
        UUID appellantId,
        @Nullable String account,
        @Nullable String platform,
        boolean late,
        Appeals.State state,
        Instant since,
        @Nullable Suspension suspension,
        Appeal.@Nullable Result result,
        @Nullable String decidedBy)
        implements FiledAppealBuilder.With {

    /**
     * A stay of execution.
     *
     * @param until  last day as decided; its end is put on file by lifting it, at the latest by the complaint decision
     * @param before how the decision stood, where a decision is suspended
     */
    public record Suspension(Instant from, @Nullable LocalDate until, Sanctions.@Nullable Standing before) {}

    static FiledAppeal of(Appeal.AppealFiled e) {
        return new FiledAppeal(
                e.appealId(),
                e.attacked(),
                e.attackedId(),
                e.level(),
                e.earlierAppealId(),
                e.appellantId(),
                e.by().is(Role.REPORTER) ? e.by().officer() : null,
                e.by().is(Role.PLATFORM) ? e.by().agency() : null,
                e.late(),
                Appeals.State.FILED,
                e.at(),
                null,
                null,
                null);
    }

    /** Whether the signed-in person, or anybody of the signed-in platform, filed it. */
    public boolean filedBy(Actor actor) {
        return actor.is(Role.PLATFORM)
                ? actor.agency().equals(platform)
                : actor.officer().equals(account);
    }

    FiledAppeal now(Appeals.State next, Instant at) {
        return withState(next).withSince(at);
    }

    FiledAppeal decided(Appeal.Result how, String officer, Instant at) {
        return now(Appeals.State.DECIDED, at).withResult(how).withDecidedBy(officer);
    }
}
