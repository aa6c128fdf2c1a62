package org.hoso.command.appeal;

import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.ITEM;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
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
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Role;
import org.hoso.cases.Sanction;
import org.hoso.cases.StartedClock;
import org.hoso.cases.Subject;
import org.hoso.command.Given;
import org.hoso.command.Sample;
import org.hoso.law.Baseline;
import org.hoso.law.Confidence;

/**
 * A fine to appeal against: ABEI imposed 70 million on a signed-in subject on the sample Monday and served it two days later.
 * First complaints go to ABEI, second ones to MOCST.
 */
public final class Matter {
    public static final UUID SUBJECT = id(40);
    public static final UUID RECORD = id(50);
    public static final UUID PROPOSAL = id(51);
    public static final UUID DECISION = id(52);
    public static final UUID PUBLICATION = id(53);
    public static final UUID WINDOW = id(70);
    public static final UUID COURT = id(71);
    public static final UUID EXECUTION = id(72);
    public static final UUID PARTS = id(73);
    public static final long FINE = 70_000_000;
    public static final Instant SERVED = days(2);
    public static final Actor SUBJECT_SIGNED_IN = Sample.citizen();
    public static final Actor SIGNER = officer(Role.DECIDER, "ABEI");
    public static final Actor RECORDER = officer(Role.RECORDER, "ABEI");

    private Matter() {}

    /** A fine of 70 million and one remedy, served on day 2: the complaint window ends after 90 days. */
    public static Given fined() {
        return decided("advertising").and(served());
    }

    public static Given decided(String lawField) {
        return unserved(lawField, List.of("CORRECT_INFO"));
    }

    public static Given unserved(String lawField, List<String> remedies) {
        return Given.events(reported(), identified(), recorded(lawField), proposed(), imposed(remedies));
    }

    /** The one thing of each kind that these matters hold. */
    public static UUID of(Attacked attacked) {
        return switch (attacked) {
            case DECISION -> DECISION;
            case BLOCK -> Measures.BLOCK;
            case NOTICE -> Measures.NOTICE;
            case ACCOUNT_LOCK -> Measures.LOCK;
            case INACTION -> Sample.REPORT;
        };
    }

    public static Given remediesOnly() {
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

    public static Subject.SubjectIdentified identified() {
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

    public static Subject.SubjectAlleged alleged(UUID subject) {
        return new Subject.SubjectAlleged(
                CASE,
                RECORDER,
                MONDAY,
                subject,
                null,
                Subject.AdvertisingRole.INFLUENCER,
                "Measures.FACEBOOK",
                null,
                text("name"),
                null);
    }

    public static Sanction.ViolationRecorded recorded(String lawField) {
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

    public static Sanction.SanctionProposed proposed() {
        return new Sanction.SanctionProposed(
                CASE, RECORDER, MONDAY, PROPOSAL, RECORD, List.of(), List.of(), FINE, null, null);
    }

    public static Sanction.SanctionImposed imposed(List<String> remedies) {
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

    public static Sanction.DecisionServed served() {
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

    public static StartedClock clock(UUID id, UUID about, String code, Instant start, Instant due) {
        LocalDate version = Sample.law()
                .clocks()
                .rule(code, LocalDate.of(2026, 10, 5))
                .orElseThrow()
                .validFrom();
        return new StartedClock(id, about, code, version, "vn-2026", start, due, Confidence.VERIFIED);
    }
}
