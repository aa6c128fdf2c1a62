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
import org.hoso.cases.Appeal.Attacked;
import org.hoso.cases.Blocking;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Coordination;
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.Removal;
import org.hoso.cases.Role;
import org.hoso.cases.Sanction;
import org.hoso.cases.StartedClock;
import org.hoso.cases.Subject;
import org.hoso.command.Given;
import org.hoso.command.Sample;
import org.hoso.law.Baseline;
import org.hoso.law.Confidence;
import org.hoso.law.MandateRole;
import org.jspecify.annotations.Nullable;

/**
 * Matters to appeal against: ABEI fined a signed-in subject 70 million on the sample Monday and served it two days later; it
 * asked Facebook to remove a post, blocked it, and had an account locked. First complaints go to ABEI, second ones to MOCST.
 */
final class Matter {
    static final UUID SUBJECT = id(40);
    static final UUID RECORD = id(50);
    static final UUID PROPOSAL = id(51);
    static final UUID DECISION = id(52);
    static final UUID PUBLICATION = id(53);
    static final UUID NOTICE = id(60);
    static final UUID NOTICE_CLOCK = id(61);
    static final UUID BLOCK = id(62);
    static final UUID LOCK = id(63);
    static final UUID WINDOW = id(70);
    static final UUID COURT = id(71);
    static final UUID EXECUTION = id(72);
    static final UUID PARTS = id(73);
    static final long FINE = 70_000_000;
    static final Instant SERVED = days(2);
    static final Actor SUBJECT_SIGNED_IN = Sample.citizen();
    static final Actor FACEBOOK = Sample.platform("FACEBOOK");
    static final Actor SIGNER = officer(Role.DECIDER, "ABEI");
    static final Actor RECORDER = officer(Role.RECORDER, "ABEI");
    static final Actor LIAISON = officer(Role.LIAISON, "ABEI");

    private Matter() {}

    /** A fine of 70 million and one remedy, served on day 2: the complaint window ends after 90 days. */
    static Given fined() {
        return decided("advertising").and(served());
    }

    static Given decided(String lawField) {
        return unserved(lawField, List.of("CORRECT_INFO"));
    }

    static Given unserved(String lawField, List<String> remedies) {
        return Given.events(reported(), identified(), recorded(lawField), proposed(), imposed(remedies));
    }

    /** The one thing of each kind that these matters hold. */
    static UUID of(Attacked attacked) {
        return switch (attacked) {
            case DECISION -> DECISION;
            case BLOCK -> BLOCK;
            case NOTICE -> NOTICE;
            case ACCOUNT_LOCK -> LOCK;
        };
    }

    static Given remediesOnly() {
        return Given.events(
                reported(),
                identified(),
                new Sanction.RemediesOrdered(
                        CASE,
                        SIGNER,
                        MONDAY,
                        DECISION,
                        null,
                        SUBJECT,
                        List.of("CORRECT_INFO", "REMOVE_CONTENT"),
                        text("limitation missed"),
                        document("9/QĐ-KPHQ"),
                        ClockChanges.NONE),
                served());
    }

    /** Facebook was asked to remove the post of the sample case; its 24 hours ran out unanswered. */
    static Given noticed() {
        return noticedBy(LIAISON);
    }

    static Given noticedBy(Actor sender) {
        return Given.events(reported(), identified(), notified(sender, ITEM));
    }

    static Given blocked() {
        return noticed().and(block(BLOCK, Blocking.BlockGround.REMOVAL_CLOCK_BREACHED, NOTICE_CLOCK));
    }

    static Given locked() {
        return Given.events(
                reported(),
                identified(),
                new Blocking.AccountLockRequested(
                        CASE,
                        LIAISON,
                        MONDAY,
                        LOCK,
                        "FACEBOOK",
                        SUBJECT,
                        Blocking.LockKind.TEMPORARY,
                        7,
                        document("5/CV"),
                        mandate(MandateRole.REMOVAL_REQUEST),
                        ClockChanges.NONE));
    }

    static Subject.SubjectIdentified identified() {
        return new Subject.SubjectIdentified(
                CASE,
                RECORDER,
                MONDAY,
                SUBJECT,
                Subject.Kind.INDIVIDUAL,
                Subject.AdvertisingRole.ADVERTISER,
                "HCM",
                false,
                SUBJECT_SIGNED_IN.officer(),
                text("name"),
                text("number"),
                null);
    }

    static Subject.SubjectAlleged alleged(UUID subject) {
        return new Subject.SubjectAlleged(
                CASE,
                RECORDER,
                MONDAY,
                subject,
                null,
                Subject.AdvertisingRole.INFLUENCER,
                "FACEBOOK",
                null,
                text("name"),
                null);
    }

    static Sanction.ViolationRecorded recorded(String lawField) {
        var act = new Sanction.Act(
                id(54),
                "AD_UNTRUE",
                lawField,
                LocalDate.of(2026, 10, 1),
                List.of(ITEM),
                "ND 87/2026",
                "52.1",
                LocalDate.of(2026, 5, 15),
                60_000_000L,
                80_000_000L,
                Baseline.INDIVIDUAL,
                1,
                List.of("CORRECT_INFO"),
                Confidence.VERIFIED);
        return new Sanction.ViolationRecorded(
                CASE,
                RECORDER,
                MONDAY,
                RECORD,
                SUBJECT,
                Subject.Kind.INDIVIDUAL,
                List.of(act),
                document("1/BB-VPHC"),
                false,
                ClockChanges.NONE);
    }

    static Sanction.SanctionProposed proposed() {
        return new Sanction.SanctionProposed(
                CASE, RECORDER, MONDAY, PROPOSAL, RECORD, List.of(), List.of(), FINE, null);
    }

    static Sanction.SanctionImposed imposed(List<String> remedies) {
        return new Sanction.SanctionImposed(
                CASE,
                SIGNER,
                MONDAY,
                DECISION,
                PROPOSAL,
                RECORD,
                SUBJECT,
                List.of(),
                FINE,
                remedies,
                document("82/QĐ-XPHC"),
                new Sanction.Signer("abei_director_general", 100_000_000, "ND 189/2025", true),
                ClockChanges.NONE);
    }

    static Sanction.DecisionServed served() {
        return new Sanction.DecisionServed(
                CASE,
                RECORDER,
                SERVED,
                DECISION,
                Sanction.ServiceMethod.POST,
                document("031/BG-QĐ"),
                new ClockChanges(
                        List.of(
                                clock(WINDOW, DECISION, "complaint_window_90d", SERVED, days(92)),
                                clock(COURT, DECISION, "court_1y", SERVED, days(367)),
                                clock(EXECUTION, DECISION, "execution_10d", SERVED, days(12))),
                        List.of()));
    }

    static Sanction.FinePaid paid(long amountVnd) {
        return new Sanction.FinePaid(
                CASE,
                RECORDER,
                days(3),
                id(55),
                DECISION,
                amountVnd,
                FINE - amountVnd,
                document("BL-1"),
                ClockChanges.NONE);
    }

    static Sanction.InstalmentsAllowed inParts() {
        return new Sanction.InstalmentsAllowed(
                CASE,
                SIGNER,
                days(3),
                DECISION,
                List.of(new Sanction.Instalment(LocalDate.of(2026, 12, 1), FINE)),
                document("83/QĐ"),
                new ClockChanges(List.of(clock(PARTS, DECISION, "installments", SERVED, days(180))), List.of()));
    }

    static Sanction.RemedyCompleted done(String remedy) {
        return new Sanction.RemedyCompleted(CASE, RECORDER, days(3), DECISION, remedy, null);
    }

    static Sanction.PenaltyPublicised publicised(UUID publication) {
        return new Sanction.PenaltyPublicised(
                CASE, officer(Role.LISTS, "ABEI"), days(3), publication, DECISION, "abei.gov.vn");
    }

    static Sanction.DecisionExecuted executed() {
        return new Sanction.DecisionExecuted(CASE, RECORDER, days(4), DECISION, ClockChanges.NONE);
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
                new ClockChanges(List.of(clock(NOTICE_CLOCK, NOTICE, "ad_removal_24h", MONDAY, days(1))), List.of()));
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
                ClockChanges.NONE);
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
                ClockChanges.NONE);
    }

    static StartedClock clock(UUID id, UUID about, String code, Instant start, Instant due) {
        LocalDate version = Sample.law()
                .clocks()
                .rule(code, LocalDate.of(2026, 10, 5))
                .orElseThrow()
                .validFrom();
        return new StartedClock(id, about, code, version, "vn-2026", start, due, Confidence.VERIFIED);
    }

    private static Coordination.MandateRef mandate(MandateRole role) {
        return new Coordination.MandateRef("*", role, LocalDate.of(2026, 2, 15), "ND 342/2025");
    }
}
