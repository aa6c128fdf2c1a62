package org.hoso.command.subject;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.cases.Subject.InfoUrgency;
import org.hoso.cases.Subject.RecordUserInfo;
import org.hoso.cases.Subject.RequestUserInfo;
import org.hoso.cases.Subject.UserInfoReceived;
import org.hoso.cases.Subject.UserInfoRequested;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Subjects.InfoRequest;
import org.hoso.law.Platform;
import org.jspecify.annotations.Nullable;

/** Asking a platform who is behind an account: the cyber force only (Law 116/2025 Art 25.2.a; ND 333/2026 Art 16.3). */
final class AskingForUserInfo {
    /** The specialised cyber-security force of the police ministry; the duty to answer is owed to it alone. */
    private static final String CYBER_FORCE = "A05";

    private AskingForUserInfo() {}

    static Decision ask(RequestUserInfo c, CaseFile file, DecisionBasis basis) {
        if (!file.lead().worksOn(c.by())) return file.lead().workingOnly();
        Platform platform = basis.law().platforms().find(c.platform()).orElse(null);
        if (platform == null) return refuse(Refusal.UNKNOWN_PLATFORM, "value", c.platform());
        if (platform.isSites()) return refuse(Refusal.SITE_IS_NO_PLATFORM, "platform", c.platform());
        if (c.subjectId() != null && file.subjects().find(c.subjectId()).isEmpty())
            return refuse(Refusal.UNKNOWN_SUBJECT, "subjectId", c.subjectId());
        if (!c.by().actsFor(CYBER_FORCE)) return Decision.noMandate(CYBER_FORCE);
        if (c.at().isBefore(since(c.subjectId(), file))) return refuse(Refusal.BEFORE_ITS_CAUSE);
        ClockChanges clocks = Clockwork.at(c.at(), file, basis)
                .start(clockOf(c, basis), c.requestId())
                .changes();
        return accept(new UserInfoRequested(
                c.caseId(),
                c.by(),
                c.at(),
                c.requestId(),
                c.platform(),
                c.subjectId(),
                c.urgency(),
                c.document(),
                clocks));
    }

    private static Instant since(@Nullable UUID subjectId, CaseFile file) {
        return subjectId == null ? file.journal().began() : file.journal().broughtIn(subjectId);
    }

    /** Until the urgent rule was in force, an urgent request had the ordinary time to be answered. */
    private static String clockOf(RequestUserInfo c, DecisionBasis basis) {
        String urgent = "user_info_urgent_3h";
        boolean hasUrgentRule =
                basis.law().clocks().rule(urgent, Clockwork.day(c.at())).isPresent();
        return c.urgency() == InfoUrgency.URGENT && hasUrgentRule ? urgent : "user_info_24h";
    }

    static Decision record(RecordUserInfo c, CaseFile file, DecisionBasis basis) {
        InfoRequest request = file.subjects().infoRequest(c.requestId()).orElse(null);
        if (request == null) return refuse(Refusal.UNKNOWN_REQUEST, "requestId", c.requestId());
        if (!mayRecord(c.by(), request)) return Decision.notYours(recorder(c.by(), request));
        if (request.answered()) return refuse(Refusal.ALREADY_ANSWERED, "requestId", c.requestId());
        if (c.at().isBefore(file.journal().broughtIn(c.requestId()))) return refuse(Refusal.BEFORE_ITS_CAUSE);
        ClockChanges clocks = Clockwork.at(c.at(), file, basis)
                .answer(UserInfoReceived.class, c.requestId())
                .changes();
        return accept(new UserInfoReceived(c.caseId(), c.by(), c.at(), c.requestId(), c.info(), clocks));
    }

    private static boolean mayRecord(Actor by, InfoRequest request) {
        return by.actsFor(recorder(by, request));
    }

    private static String recorder(Actor by, InfoRequest request) {
        return by.is(Role.PLATFORM) ? request.platform() : CYBER_FORCE;
    }
}
