package org.hoso.command.removal;

import static org.hoso.command.Noticed.FACEBOOK;
import static org.hoso.command.Noticed.LIAISON;
import static org.hoso.command.Noticed.NOTICE;
import static org.hoso.command.Sample.CASE;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Closing;
import org.hoso.cases.Removal;
import org.hoso.cases.Removal.CheckResult;
import org.hoso.command.Given;

/** One round of claiming, checking and confirming, in short words. */
final class Rounds {
    private Rounds() {}

    static Removal.ClaimRemoval claim(Instant at, UUID... items) {
        return new Removal.ClaimRemoval(CASE, FACEBOOK, at, NOTICE, List.of(items));
    }

    static Removal.CheckRemoval check(UUID checkId, UUID item, CheckResult result, Instant at) {
        return check(checkId, item, result, "vn-hn-1", at);
    }

    static Removal.CheckRemoval check(UUID checkId, UUID item, CheckResult result, String vantage, Instant at) {
        return new Removal.CheckRemoval(CASE, LIAISON, at, checkId, item, result, vantage, null, null);
    }

    /** Found gone from another place too. */
    static Removal.CheckRemoval agreeing(UUID checkId, UUID item, Instant at) {
        return check(checkId, item, CheckResult.GONE, "vn-hcm-1", at);
    }

    /** What the checker saw. */
    static Removal.CheckRemoval byMachine(UUID checkId, UUID item, CheckResult result, String vantage, Instant at) {
        Removal.Sighting sighting = new Removal.Sighting(Removal.Ground.STATUS, 404, null);
        return new Removal.CheckRemoval(CASE, Actor.system(), at, checkId, item, result, vantage, null, sighting);
    }

    static Closing.CaseClosed closed(Instant at) {
        return new Closing.CaseClosed(CASE, LIAISON, at, Closing.Outcome.values()[0], null, null, ClockChanges.NONE);
    }

    static Removal.ConfirmRemoval confirm(UUID item, Instant at, UUID... checks) {
        return new Removal.ConfirmRemoval(CASE, LIAISON, at, item, List.of(checks));
    }

    static Removal.ReportReappearance seenAgain(UUID item, Instant at) {
        return new Removal.ReportReappearance(CASE, LIAISON, at, item, null, null);
    }

    /** Checked and found gone from two places, then confirmed, at that instant. */
    static Given removed(Given file, UUID item, UUID checkId, Instant at) {
        UUID other = new UUID(checkId.getMostSignificantBits(), ~checkId.getLeastSignificantBits());
        return file.after(check(checkId, item, CheckResult.GONE, at))
                .after(agreeing(other, item, at))
                .after(confirm(item, at, checkId, other));
    }
}
