package org.hoso.command.clocks;

import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.ITEM;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.OTHER_ITEM;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.Actor;
import org.hoso.cases.Blocking;
import org.hoso.cases.Blocking.LockKind;
import org.hoso.cases.Clocks;
import org.hoso.cases.PlatformNotice.Channel;
import org.hoso.cases.PlatformNotice.LegalGround;
import org.hoso.cases.PlatformNotice.NotifyPlatform;
import org.hoso.cases.Removal;
import org.hoso.cases.Role;
import org.hoso.cases.Subject;
import org.hoso.cases.Subject.InfoUrgency;
import org.hoso.command.Noticed;

/** What platforms and providers are asked for, and how they answer. */
final class RemovalStories {
    private static final Actor PROVIDER = new Actor("isp-1", "DEMO", LocalDate.of(1900, 1, 1), Role.ISP, null);
    private static final UUID CHECK = id(81);
    private static final UUID BLOCK = id(95);
    private static final UUID LOCK = id(96);
    private static final UUID SELLER = id(40);
    private static final UUID REQUEST = id(50);

    private RemovalStories() {}

    static Stream<Story> all() {
        return Stream.of(
                removed("ABEI", "FACEBOOK", "functional_food", LegalGround.ADVERTISING, false, "2026-02-14"),
                removed("ABEI", "FACEBOOK", "functional_food", LegalGround.ADVERTISING, false, "2026-02-15"),
                removed("ABEI", "TIKTOK", "gambling", LegalGround.CONTENT, false, "2026-10-05"),
                removed("A05", "FACEBOOK", "impersonation", LegalGround.CYBER_SECURITY, false, "2026-10-05"),
                removed("A05", "FACEBOOK", "impersonation", LegalGround.CYBER_SECURITY, true, "2026-10-05"),
                removed("IDEA", "SHOPEE", "functional_food", LegalGround.ECOMMERCE, false, "2026-10-05"),
                blocked(),
                cutOffByThePolice(),
                locked(LockKind.TEMPORARY),
                locked(LockKind.PERMANENT),
                informed(InfoUrgency.ORDINARY),
                informed(InfoUrgency.URGENT));
    }

    private static Story removed(
            String agency, String platform, String field, LegalGround ground, boolean urgent, String day) {
        Instant at = Instant.parse(day + "T02:00:00Z");
        Actor liaison = officer(Role.LIAISON, agency);
        Story asked = Story.from(Noticed.violation(at, agency, field, platform))
                .then(new NotifyPlatform(
                        CASE,
                        liaison,
                        at,
                        Noticed.NOTICE,
                        platform,
                        List.of(ITEM),
                        ground,
                        urgent,
                        Channel.EMAIL,
                        document("15/PTTH"),
                        null,
                        null,
                        null,
                        null));
        return gone(asked, liaison, ITEM, CHECK, at.plusSeconds(3_600));
    }

    private static Story gone(Story story, Actor liaison, UUID item, UUID check, Instant at) {
        UUID other = new UUID(check.getMostSignificantBits(), ~check.getLeastSignificantBits());
        return story.then(new Removal.CheckRemoval(
                        CASE, liaison, at, check, item, Removal.CheckResult.GONE, "vn-hn-1", null, null))
                .then(new Removal.CheckRemoval(
                        CASE, liaison, at, other, item, Removal.CheckResult.GONE, "vn-hcm-1", null, null))
                .then(new Removal.ConfirmRemoval(CASE, liaison, at, item, List.of(check, other)));
    }

    /** Facebook lets the 24 hours pass, the provider cuts access off, in the end the posts are gone. */
    private static Story blocked() {
        Story noticed = Story.from(Noticed.notified());
        Story cutOff = noticed.then(
                        new Clocks.RecordBreach(CASE, Actor.system(), hours(25), noticed.clock("ad_removal_24h")))
                .then(new Blocking.OrderBlock(
                        CASE,
                        Noticed.LIAISON,
                        hours(26),
                        BLOCK,
                        List.of(ITEM, OTHER_ITEM),
                        Blocking.BlockTarget.ISP,
                        Blocking.BlockGround.REMOVAL_CLOCK_BREACHED,
                        document("21/BVHTTDL"),
                        null,
                        null,
                        null))
                .then(new Blocking.ConfirmBlock(CASE, PROVIDER, hours(27), BLOCK, "NOC-7", null));
        Story gone = gone(cutOff, Noticed.LIAISON, ITEM, CHECK, hours(28));
        return gone(gone, Noticed.LIAISON, OTHER_ITEM, id(82), hours(29))
                .then(new Blocking.LiftBlock(
                        CASE, Noticed.LIAISON, hours(30), BLOCK, text("gone"), null, document("30/BVHTTDL")));
    }

    /** Nobody can be found behind a foreign site, so the police order it cut off. */
    private static Story cutOffByThePolice() {
        Actor police = officer(Role.LIAISON, "A05");
        return Story.from(Noticed.violation(MONDAY, "A05", "gambling", "WEBSITE_INTL"))
                .then(new Subject.DeclareSubjectUnidentifiable(
                        CASE, officer(Role.COORDINATOR, "A05"), MONDAY, null, text("registry says nothing")))
                .then(new Blocking.OrderBlock(
                        CASE,
                        police,
                        hours(1),
                        BLOCK,
                        List.of(ITEM),
                        Blocking.BlockTarget.HOSTING,
                        Blocking.BlockGround.NO_OWNER_FOUND,
                        document("21/A05"),
                        null,
                        null,
                        null))
                .then(new Blocking.ConfirmBlock(CASE, PROVIDER, hours(2), BLOCK, "NOC-7", null));
    }

    private static Story locked(LockKind kind) {
        Integer days = kind == LockKind.TEMPORARY ? 15 : null;
        return Story.from(Noticed.violation(MONDAY, "ABEI", "ecommerce_trader", "FACEBOOK"))
                .then(new Subject.AllegeSubject(
                        CASE,
                        officer(Role.COORDINATOR, "ABEI"),
                        MONDAY,
                        SELLER,
                        null,
                        Subject.AdvertisingRole.SELLER,
                        "FACEBOOK",
                        null,
                        null,
                        null))
                .then(new Blocking.RequestAccountLock(
                        CASE,
                        Noticed.LIAISON,
                        hours(1),
                        LOCK,
                        "FACEBOOK",
                        SELLER,
                        kind,
                        days,
                        document("5/PTTH"),
                        null,
                        null))
                .then(new Blocking.ConfirmAccountLock(CASE, Noticed.FACEBOOK, hours(2), LOCK));
    }

    private static Story informed(InfoUrgency urgency) {
        return Story.from(Noticed.violation(MONDAY, "A05", "impersonation", "FACEBOOK"))
                .then(new Subject.RequestUserInfo(
                        CASE,
                        officer(Role.LIAISON, "A05"),
                        hours(1),
                        REQUEST,
                        "FACEBOOK",
                        null,
                        urgency,
                        document("12/A05")))
                .then(new Subject.RecordUserInfo(CASE, Noticed.FACEBOOK, hours(2), REQUEST, text("belongs to")));
    }
}
