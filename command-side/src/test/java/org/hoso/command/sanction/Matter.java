package org.hoso.command.sanction;

import static org.hoso.command.Sample.CASE;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Conclusion;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Evidence;
import org.hoso.cases.Role;
import org.hoso.cases.Sanction;
import org.hoso.cases.Sanction.AllegedAct;
import org.hoso.cases.Sha256;
import org.hoso.cases.StartedClock;
import org.hoso.cases.Subject;
import org.hoso.command.Given;
import org.hoso.command.Sample;
import org.hoso.law.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * A seller whose ad ABEI sanctions, step by step: recorded on the sample Monday (2026-10-05), waived on Tuesday, proposed on
 * Wednesday, signed on Thursday, served on Friday.
 */
final class Matter {
    static final Actor RECORDER = officer(Role.RECORDER, "ABEI");
    static final Actor DECIDER = officer(Role.DECIDER, "ABEI");
    static final Actor STRANGER = officer(Role.RECORDER, "VCC");
    static final Actor STRANGE_DECIDER = officer(Role.DECIDER, "VCC");
    static final UUID SELLER = id(40);
    static final UUID RECORD = id(50);
    static final UUID ACT = id(51);
    static final UUID OTHER_ACT = id(52);
    static final UUID EXPLANATION = id(53);
    static final UUID PROPOSAL = id(60);
    static final UUID DECISION = id(70);
    static final UUID REFERRAL = id(80);
    static final UUID PIECE = id(41);
    static final LocalDate SUMMER = LocalDate.of(2026, 6, 15);
    /** Under the decree of 2021: frames that real decisions of 2025 were made by. */
    static final LocalDate SPRING = LocalDate.of(2026, 5, 10);

    private Matter() {}

    /** The seller identified; nothing recorded yet. */
    static Given identified(Subject.Kind kind) {
        return Given.events(reported(), identifiedAs(kind, false));
    }

    static Subject.SubjectIdentified identifiedAs(Subject.Kind kind, boolean abroad) {
        return new Subject.SubjectIdentified(
                CASE,
                RECORDER,
                MONDAY,
                SELLER,
                kind,
                Subject.AdvertisingRole.SELLER,
                "HCM",
                abroad,
                "account-1",
                text("name"),
                text("number"),
                null);
    }

    /** The seller itself, signed in. */
    static Actor seller() {
        return new Actor("account-1", Actor.CITIZEN, LocalDate.of(1900, 1, 1), Role.REPORTER, null);
    }

    static AllegedAct act(UUID id, String type, LocalDate endedOn) {
        return new AllegedAct(id, type, endedOn, List.of(Sample.ITEM));
    }

    /** 5 to 10 million, verified, too little for a hearing. */
    static AllegedAct small() {
        return act(ACT, "FOOD_NO_CATEGORY_PHRASE", SUMMER);
    }

    /** 80 to 100 million, verified. */
    static AllegedAct large() {
        return act(ACT, "MISLEADING_ATTRIBUTES", SUMMER);
    }

    /** The law data does not know the frame. */
    static AllegedAct unknown() {
        return act(OTHER_ACT, "FOOD_AS_MEDICINE", SUMMER);
    }

    static Sanction.IssueRecord issue(Actor by, Instant at, AllegedAct... acts) {
        return new Sanction.IssueRecord(CASE, by, at, RECORD, SELLER, List.of(acts), document("1/BB-VPHC"), false);
    }

    static Given recorded(Subject.Kind kind, AllegedAct... acts) {
        return identified(kind).after(issue(RECORDER, MONDAY, acts));
    }

    static Given recorded(AllegedAct... acts) {
        return recorded(Subject.Kind.INDIVIDUAL, acts);
    }

    static Sanction.CloseExplanation close(Sanction.ExplanationOutcome outcome, Instant at) {
        return new Sanction.CloseExplanation(CASE, RECORDER, at, RECORD, outcome, null);
    }

    static Sanction.CloseExplanation waive() {
        return close(Sanction.ExplanationOutcome.WAIVED, days(1));
    }

    static Sanction.ProposeSanction propose(Sanction.Circumstance... circumstances) {
        return propose(RECORDER, days(2), null, circumstances);
    }

    static Sanction.ProposeSanction propose(
            Actor by,
            Instant at,
            @Nullable List<Sanction.ChosenAmount> chosen,
            Sanction.Circumstance... circumstances) {
        return new Sanction.ProposeSanction(CASE, by, at, PROPOSAL, RECORD, List.of(circumstances), chosen, null, null);
    }

    /** A screenshot that circumstances rest on. */
    static Evidence.EvidenceAdded screenshot() {
        return new Evidence.EvidenceAdded(
                CASE,
                RECORDER,
                MONDAY,
                PIECE,
                null,
                Sha256.of("pixels"),
                "image/png",
                1,
                MONDAY,
                Evidence.CaptureMethod.SCREENSHOT,
                null);
    }

    /** A circumstance that the screenshot shows. */
    static Sanction.Circumstance shown(Sanction.CircumstanceKind kind) {
        return new Sanction.Circumstance(kind, text("as recorded"), PIECE);
    }

    static Given proposed(Subject.Kind kind, AllegedAct... acts) {
        return recorded(kind, acts).after(waive()).after(propose());
    }

    static Given proposed(AllegedAct... acts) {
        return proposed(Subject.Kind.INDIVIDUAL, acts);
    }

    static Sanction.ConfirmAmount confirm(Actor by, UUID act, long vnd) {
        return new Sanction.ConfirmAmount(CASE, by, days(2), PROPOSAL, act, vnd, text("reason"), document("2/TTr"));
    }

    static Sanction.Signer signer(long ceiling) {
        return new Sanction.Signer("abei_director_general", ceiling, "demonstration", true);
    }

    static Sanction.ImposeSanction impose(Actor by, Instant at, long ceiling) {
        return impose(by, at, signer(ceiling), document("82/QĐ-XPHC"));
    }

    static Sanction.ImposeSanction impose(Actor by, Instant at, Sanction.Signer signer, DocumentRef document) {
        return new Sanction.ImposeSanction(CASE, by, at, DECISION, PROPOSAL, document, signer);
    }

    static Given imposed(Subject.Kind kind, AllegedAct... acts) {
        return proposed(kind, acts).after(impose(DECIDER, days(3), 100_000_000));
    }

    static Given imposed(AllegedAct... acts) {
        return imposed(Subject.Kind.INDIVIDUAL, acts);
    }

    static Sanction.ServeDecision serve(Instant at) {
        return new Sanction.ServeDecision(
                CASE, RECORDER, at, DECISION, Sanction.ServiceMethod.HANDED_OVER, document("1/BB-GQĐ"));
    }

    static Given served(AllegedAct... acts) {
        return imposed(acts).after(serve(days(4)));
    }

    static Sanction.RecordPayment pay(long vnd, Instant at) {
        return new Sanction.RecordPayment(CASE, RECORDER, at, id(90), DECISION, vnd, document("BL-" + vnd));
    }

    static Sanction.CompleteRemedy complete(String remedy, Instant at) {
        return new Sanction.CompleteRemedy(CASE, RECORDER, at, DECISION, remedy, null);
    }

    static Sanction.CaseReferred referred(Instant at) {
        return new Sanction.CaseReferred(
                CASE, DECIDER, at, REFERRAL, new AccountableBody("CSKT", LocalDate.of(1900, 1, 1)), document("9/CHS"));
    }

    static Sanction.CaseReturned returned(Instant at, boolean prosecuted) {
        return new Sanction.CaseReturned(
                CASE, DECIDER, at, REFERRAL, prosecuted, document("10/THS"), ClockChanges.NONE);
    }

    /** Brings a clock into the case that an earlier step started. */
    static CaseEvent running(UUID clockId, String code, LocalDate validFrom, Instant start, Instant due) {
        var clock = new StartedClock(clockId, null, code, validFrom, "calendar", start, due, Confidence.VERIFIED);
        return new Conclusion.ConclusionGiven(
                CASE,
                officer(Role.EXPERT, "VFA"),
                MONDAY,
                id(30),
                null,
                Conclusion.Finding.VIOLATION,
                document("5/ATTP"),
                text("grounds"),
                new ClockChanges(List.of(clock), List.of()));
    }

    /** Codes of the clocks that start. */
    static Set<String> codes(ClockChanges clocks) {
        return new TreeSet<>(clocks.started().stream().map(StartedClock::code).toList());
    }

    static UUID clock(Given file, @Nullable UUID about, String code) {
        return file.file()
                .clocks()
                .open(about)
                .map(clock -> clock.terms())
                .filter(terms -> terms.code().equals(code))
                .findFirst()
                .orElseThrow()
                .clockId();
    }
}
