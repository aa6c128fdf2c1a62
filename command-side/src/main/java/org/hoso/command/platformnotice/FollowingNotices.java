package org.hoso.command.platformnotice;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import org.hoso.cases.Actor;
import org.hoso.cases.PlatformNotice.Answer;
import org.hoso.cases.PlatformNotice.Delivery;
import org.hoso.cases.PlatformNotice.NoticeDelivered;
import org.hoso.cases.PlatformNotice.NoticeDeliveryFailed;
import org.hoso.cases.PlatformNotice.NoticeResent;
import org.hoso.cases.PlatformNotice.PlatformAnswered;
import org.hoso.cases.PlatformNotice.RecordDelivery;
import org.hoso.cases.PlatformNotice.RecordPlatformAnswer;
import org.hoso.cases.PlatformNotice.ResendNotice;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.Notices.Notice;

/** What comes back on a notice: how it was carried, and what the platform answers. Neither moves the removal clock. */
final class FollowingNotices {
    private FollowingNotices() {}

    static Decision deliver(RecordDelivery c, CaseFile file) {
        Notice notice = file.notices().find(c.noticeId()).orElse(null);
        if (notice == null) return refuse(Refusal.UNKNOWN_NOTICE, "noticeId", c.noticeId());
        if (!mayTell(c.by(), notice)) return Decision.notYours(notice.sender());
        if (c.by().is(Role.PLATFORM) && c.delivery() == Delivery.BOUNCED) return refuse(Refusal.WRONG_AGENCY);
        if (!notice.carriage().takes(c.delivery()))
            return refuse(Refusal.DELIVERY_ALREADY_RECORDED, "noticeId", c.noticeId());
        if (c.at().isBefore(file.journal().broughtIn(c.noticeId()))) return refuse(Refusal.BEFORE_ITS_CAUSE);
        return accept(
                c.delivery() == Delivery.DELIVERED
                        ? new NoticeDelivered(c.caseId(), c.by(), c.at(), c.noticeId(), c.receipt())
                        : new NoticeDeliveryFailed(c.caseId(), c.by(), c.at(), c.noticeId(), c.receipt()));
    }

    /** The outbox tells of every notice; anybody else of those that he sent or got. */
    private static boolean mayTell(Actor by, Notice notice) {
        return by.is(Role.SYSTEM) || by.actsFor(by.is(Role.PLATFORM) ? notice.platform() : notice.sender());
    }

    /** Also what has arrived: the platform may have lost it, and knows it again by its id. */
    static Decision resend(ResendNotice c, CaseFile file) {
        Notice notice = file.notices().find(c.noticeId()).orElse(null);
        if (notice == null) return refuse(Refusal.UNKNOWN_NOTICE, "noticeId", c.noticeId());
        if (!c.by().actsFor(notice.sender())) return Decision.notYours(notice.sender());
        if (file.appeals().annulled(c.noticeId())) return refuse(Refusal.NOTICE_ANNULLED, "noticeId", c.noticeId());
        if (file.assessment().denied()) return refuse(Refusal.NO_VIOLATION_FOUND);
        if (c.at().isBefore(file.journal().broughtIn(c.noticeId()))) return refuse(Refusal.BEFORE_ITS_CAUSE);
        return accept(new NoticeResent(c.caseId(), c.by(), c.at(), c.noticeId()));
    }

    /** A platform may first acknowledge, then act or refuse, and change its mind; it says nothing twice. */
    static Decision answer(RecordPlatformAnswer c, CaseFile file) {
        Notice notice = file.notices().find(c.noticeId()).orElse(null);
        if (notice == null) return refuse(Refusal.UNKNOWN_NOTICE, "noticeId", c.noticeId());
        String mine = c.by().is(Role.PLATFORM) ? notice.platform() : notice.sender();
        if (!c.by().actsFor(mine)) return Decision.notYours(mine);
        boolean said = c.answer() == notice.answer() || (notice.answer() != null && c.answer() == Answer.ACKNOWLEDGED);
        if (said) return refuse(Refusal.ALREADY_ANSWERED, "noticeId", c.noticeId());
        if (c.at().isBefore(file.journal().broughtIn(c.noticeId()))) return refuse(Refusal.BEFORE_ITS_CAUSE);
        return accept(new PlatformAnswered(c.caseId(), c.by(), c.at(), c.noticeId(), c.answer(), c.reason()));
    }
}
