package org.hoso.command.platformnotice;

import org.hoso.cases.PlatformNotice;
import org.hoso.cases.PlatformNotice.NotifyPlatform;
import org.hoso.cases.PlatformNotice.OpenPlatformCase;
import org.hoso.cases.PlatformNotice.ProposePlatformCase;
import org.hoso.cases.PlatformNotice.RecordDelivery;
import org.hoso.cases.PlatformNotice.RecordPlatformAnswer;
import org.hoso.cases.PlatformNotice.ResendNotice;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;

/** The rules of notifying platforms. */
public final class NotifyingPlatforms {
    private NotifyingPlatforms() {}

    public static Decision decide(PlatformNotice.Command command, CaseFile file, DecisionBasis basis) {
        return switch (command) {
            case NotifyPlatform c -> SendingNotices.send(c, file, basis);
            case RecordDelivery c -> FollowingNotices.deliver(c, file);
            case ResendNotice c -> FollowingNotices.resend(c, file);
            case RecordPlatformAnswer c -> FollowingNotices.answer(c, file);
            case ProposePlatformCase c -> ProposingPlatformCases.propose(c, file, basis);
            case OpenPlatformCase c -> ProposingPlatformCases.open(c, file, basis);
        };
    }
}
