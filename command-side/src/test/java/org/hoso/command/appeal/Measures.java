package org.hoso.command.appeal;

import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.ITEM;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.reported;
import static org.hoso.command.Sample.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Blocking;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Coordination;
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.Removal;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.Sample;
import org.hoso.law.MandateRole;
import org.jspecify.annotations.Nullable;

/** Measures to appeal against: ABEI asked Facebook to remove a post and had an account locked, MOCST blocked the post. */
final class Measures {
    static final UUID NOTICE = id(60);
    static final UUID NOTICE_CLOCK = id(61);
    static final UUID BLOCK = id(62);
    static final UUID LOCK = id(63);
    static final Actor FACEBOOK = Sample.platform("FACEBOOK");
    static final Actor LIAISON = officer(Role.LIAISON, "ABEI");

    private Measures() {}

    /** Facebook was asked to remove the post of the sample case; its 24 hours ran out unanswered. */
    static Given noticed() {
        return noticedBy(LIAISON);
    }

    static Given noticedBy(Actor sender) {
        return Given.events(reported(), Matter.identified(), notified(sender, ITEM));
    }

    static Given blocked() {
        return noticed().and(block(BLOCK, Blocking.BlockGround.REMOVAL_CLOCK_BREACHED, NOTICE_CLOCK));
    }

    static Given locked() {
        return Given.events(reported(), Matter.identified(), lock(LOCK, null, MONDAY));
    }

    static Blocking.AccountLockRequested lock(UUID lock, @Nullable UUID restsOn, Instant at) {
        return new Blocking.AccountLockRequested(
                CASE,
                LIAISON,
                at,
                lock,
                "FACEBOOK",
                Matter.SUBJECT,
                Blocking.LockKind.TEMPORARY,
                7,
                document("5/CV"),
                mandate(MandateRole.REMOVAL_REQUEST),
                ClockChanges.NONE,
                restsOn);
    }

    /** ABEI asks Facebook because of a decision, or because a ruling asks for it again; the first request has a clock. */
    static PlatformNotice.PlatformNotified notified(UUID notice, @Nullable UUID restsOn, Instant at, UUID... items) {
        return new PlatformNotice.PlatformNotified(
                CASE,
                LIAISON,
                at,
                notice,
                "FACEBOOK",
                List.of(items),
                PlatformNotice.LegalGround.ADVERTISING,
                false,
                PlatformNotice.Channel.EMAIL,
                document("12/PTTH-CV"),
                null,
                mandate(MandateRole.REMOVAL_REQUEST),
                null,
                notice.equals(NOTICE)
                        ? new ClockChanges(
                                List.of(Matter.clock(NOTICE_CLOCK, NOTICE, "ad_removal_24h", MONDAY, days(1))),
                                List.of())
                        : ClockChanges.NONE,
                restsOn,
                null);
    }

    static Blocking.BlockOrdered blockAgain(UUID block, UUID restsOn, Instant at) {
        return new Blocking.BlockOrdered(
                CASE,
                officer(Role.DECIDER, "MOCST"),
                at,
                block,
                List.of(ITEM),
                Blocking.BlockTarget.ISP,
                Blocking.BlockGround.REMOVAL_CLOCK_BREACHED,
                null,
                document("7/QĐ"),
                mandate(MandateRole.DOMAIN_MEASURE),
                ClockChanges.NONE,
                restsOn,
                null,
                List.of());
    }

    static PlatformNotice.PlatformNotified notified(Actor sender, UUID... items) {
        return new PlatformNotice.PlatformNotified(
                CASE,
                sender,
                MONDAY,
                NOTICE,
                "FACEBOOK",
                List.of(items),
                PlatformNotice.LegalGround.ADVERTISING,
                false,
                PlatformNotice.Channel.EMAIL,
                document("12/PTTH-CV"),
                null,
                mandate(MandateRole.REMOVAL_REQUEST),
                null,
                new ClockChanges(
                        List.of(Matter.clock(NOTICE_CLOCK, NOTICE, "ad_removal_24h", MONDAY, days(1))), List.of()),
                null,
                null);
    }

    static Removal.ContentRemoved removed(UUID item) {
        return new Removal.ContentRemoved(CASE, LIAISON, hours(20), item, List.of(id(64)), ClockChanges.NONE);
    }

    static Removal.RemovalClaimed claimed(UUID item) {
        return new Removal.RemovalClaimed(CASE, FACEBOOK, hours(19), NOTICE, List.of(item));
    }

    static Removal.ContentRestored restored(UUID item, UUID consequence) {
        return new Removal.ContentRestored(CASE, LIAISON, days(35), item, consequence);
    }

    static Blocking.BlockOrdered block(UUID block, Blocking.BlockGround ground, @Nullable UUID clock) {
        return new Blocking.BlockOrdered(
                CASE,
                officer(Role.DECIDER, "MOCST"),
                days(2),
                block,
                List.of(ITEM),
                Blocking.BlockTarget.ISP,
                ground,
                clock,
                document("7/QĐ"),
                mandate(MandateRole.DOMAIN_MEASURE),
                ClockChanges.NONE,
                null,
                null,
                List.of());
    }

    static Blocking.BlockLifted lifted(UUID block, @Nullable UUID consequence) {
        return new Blocking.BlockLifted(
                CASE,
                officer(Role.DECIDER, "MOCST"),
                days(30),
                block,
                text("appeal won"),
                consequence,
                document("8/QĐ"),
                ClockChanges.NONE,
                List.of());
    }

    static Blocking.LiftingConfirmed opened(UUID block) {
        return new Blocking.LiftingConfirmed(
                CASE, officer(Role.LIAISON, "MOCST"), days(31), block, "NOC-8", null, List.of());
    }

    private static Coordination.MandateRef mandate(MandateRole role) {
        return new Coordination.MandateRef("*", role, LocalDate.of(2026, 2, 15), "ND 342/2025");
    }
}
