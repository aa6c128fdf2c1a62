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
final class Matter {
    static final UUID SUBJECT = id(40);
    static final UUID RECORD = id(50);
    static final UUID PROPOSAL = id(51);
    static final UUID DECISION = id(52);
    static final UUID PUBLICATION = id(53);
    static final UUID WINDOW = id(70);
    static final UUID COURT = id(71);
    static final UUID EXECUTION = id(72);
    static final UUID PARTS = id(73);
    static final long FINE = 70_000_000;
    static final Instant SERVED = days(2);
    static final Actor SUBJECT_SIGNED_IN = Sample.citizen();
    static final Actor SIGNER = officer(Role.DECIDER, "ABEI");
    static final Actor RECORDER = officer(Role.RECORDER, "ABEI");

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
            case BLOCK -> Measures.BLOCK;
            case NOTICE -> Measures.NOTICE;
            case ACCOUNT_LOCK -> Measures.LOCK;
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
                "Measures.FACEBOOK",
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

    static StartedClock clock(UUID id, UUID about, String code, Instant start, Instant due) {
        LocalDate version = Sample.law()
                .clocks()
                .rule(code, LocalDate.of(2026, 10, 5))
                .orElseThrow()
                .validFrom();
        return new StartedClock(id, about, code, version, "vn-2026", start, due, Confidence.VERIFIED);
    }
}
