package org.hoso.command.removal;

import static org.hoso.command.Noticed.FACEBOOK;
import static org.hoso.command.Noticed.LIAISON;
import static org.hoso.command.Noticed.NOTICE;
import static org.hoso.command.Sample.CASE;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
        return new Removal.CheckRemoval(CASE, LIAISON, at, checkId, item, result, "vn-hn-1", null);
    }

    static Removal.ConfirmRemoval confirm(UUID item, Instant at, UUID... checks) {
        return new Removal.ConfirmRemoval(CASE, LIAISON, at, item, List.of(checks));
    }

    static Removal.ReportReappearance seenAgain(UUID item, Instant at) {
        return new Removal.ReportReappearance(CASE, LIAISON, at, item, null, null);
    }

    /** Checked and found gone, then confirmed, at that instant. */
    static Given removed(Given file, UUID item, UUID checkId, Instant at) {
        return file.after(check(checkId, item, CheckResult.GONE, at)).after(confirm(item, at, checkId));
    }
}
