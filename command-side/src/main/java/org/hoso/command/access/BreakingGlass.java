package org.hoso.command.access;

import java.time.Duration;
import java.util.Map;
import org.hoso.access.AccessCommand;
import org.hoso.access.Glass;
import org.hoso.access.Glass.BreakGlass;
import org.hoso.access.Glass.GlassBroken;
import org.hoso.cases.Refusal;

/** When a glass may be broken: each is for one auditor, one case and a few hours from when it is dated, and one other person knows. */
public final class BreakingGlass {
    private BreakingGlass() {}

    public static AccessDecision decide(AccessCommand command) {
        return switch (command) {
            case Glass.Command c -> decide(c);
        };
    }

    private static AccessDecision decide(Glass.Command command) {
        return switch (command) {
            case BreakGlass c -> broken(c);
        };
    }

    private static AccessDecision broken(BreakGlass c) {
        if (c.told().equalsIgnoreCase(c.by().officer()))
            return new AccessDecision.Refused(Refusal.TOLD_ONESELF, Map.of());
        return new AccessDecision.Accepted(new GlassBroken(
                c.by(),
                c.at(),
                c.caseId(),
                c.glassId(),
                c.at().plus(Duration.ofHours(c.hours())),
                c.told(),
                c.reason()));
    }
}
