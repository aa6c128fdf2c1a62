package org.hoso.command.access;

import java.time.Duration;
import org.hoso.access.AccessCommand;
import org.hoso.access.AccessEvent;
import org.hoso.access.Glass;
import org.hoso.access.Glass.BreakGlass;
import org.hoso.access.Glass.GlassBroken;
import org.hoso.cases.Refusal;
import org.hoso.command.family.FamilyDecision;

/** When a glass may be broken: each is for one auditor, one case and a few hours from when it is dated, and one other person knows. */
public final class BreakingGlass {
    private BreakingGlass() {}

    public static FamilyDecision<AccessEvent> decide(AccessCommand command) {
        return switch (command) {
            case Glass.Command c -> decide(c);
        };
    }

    private static FamilyDecision<AccessEvent> decide(Glass.Command command) {
        return switch (command) {
            case BreakGlass c -> broken(c);
        };
    }

    private static FamilyDecision<AccessEvent> broken(BreakGlass c) {
        if (c.told().equalsIgnoreCase(c.by().officer())) return FamilyDecision.refuse(Refusal.TOLD_ONESELF);
        return FamilyDecision.accept(new GlassBroken(
                c.by(),
                c.at(),
                c.caseId(),
                c.glassId(),
                c.at().plus(Duration.ofHours(c.hours())),
                c.told(),
                c.reason()));
    }
}
