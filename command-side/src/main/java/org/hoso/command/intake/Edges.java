package org.hoso.command.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hoso.cases.By;
import org.hoso.cases.CaseId;
import org.hoso.cases.Refusal;
import org.hoso.cases.Report.ReportContent;
import org.hoso.cases.Request;
import org.hoso.cases.Role;
import org.hoso.cases.Sanction;
import org.hoso.law.Law;
import org.hoso.registry.RegistryCommand;
import org.hoso.runtime.intake.Edge;
import org.hoso.runtime.problems.Refused;
import org.hoso.runtime.signin.Acting;
import org.hoso.runtime.signin.SignedIn;

/** What a command takes from elsewhere than its body: the case, the actor, the signer's ceiling. */
class Edges {
    private final Supplier<Law> law;
    private final Clock clock;

    Edges(Supplier<Law> law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    Edge on(CaseId caseId, SignedIn who, Class<? extends Request> type) {
        Set<Role> allowed = Set.of(type.getAnnotation(By.class).value());
        Instant now = clock.instant();
        return Edge.on(caseId, now, at -> Acting.actor(who, allowed, at, law.get()))
                .with(Sanction.Signer.class, who::signer);
    }

    /**
     * For what is asked of something else than a case. Nothing that is said of the registry or of publications is sealed, and what is
     * said of a listing or an affair is sealed under an id that the command names, so the registry's own id stands where a case's would.
     *
     * @param notThere how a path that names no id is refused: as an id that nothing has
     */
    CommandRoute.EdgeOfPath beside(Refusal notThere) {
        return (who, type, named) -> beside(who, type).with(UUID.class, () -> id(named.get(), notThere));
    }

    Edge beside(SignedIn who, Class<? extends Request> type) {
        Set<Role> allowed = Set.of(type.getAnnotation(By.class).value());
        CaseId noCase = new CaseId(RegistryCommand.REGISTRY);
        return Edge.on(noCase, clock.instant(), at -> Acting.actor(who, allowed, at, law.get()));
    }

    private static UUID id(String named, Refusal notThere) {
        try {
            return UUID.fromString(named);
        } catch (IllegalArgumentException noId) {
            throw new Refused(notThere, Map.of());
        }
    }

    /** A new case: its id is drawn for this very report, its number only once it is known that it opens. */
    Edge opening(SignedIn who) {
        return opening(who, clock.instant());
    }

    Edge opening(SignedIn who, Instant now) {
        Set<Role> allowed = Set.of(ReportContent.class.getAnnotation(By.class).value());
        CaseId caseId = new CaseId(UuidCreator.getTimeOrderedEpoch());
        return Edge.opening(caseId, now, at -> Acting.actor(who, allowed, at, law.get()));
    }
}
