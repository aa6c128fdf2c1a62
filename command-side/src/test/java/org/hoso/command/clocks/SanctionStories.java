package org.hoso.command.clocks;

import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.ITEM;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Classification;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Clocks;
import org.hoso.cases.Closing;
import org.hoso.cases.Conclusion;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Report;
import org.hoso.cases.Report.Urgency;
import org.hoso.cases.Role;
import org.hoso.cases.Sanction;
import org.hoso.cases.Subject;
import org.hoso.command.Given;
import org.hoso.command.Sample;
import org.jspecify.annotations.Nullable;

/** From the report to the execution of the decision, in the ways that a case can take. */
final class SanctionStories {
    static final UUID DECISION = id(70);
    private static final UUID SELLER = id(40);
    private static final UUID REQUEST = id(41);
    private static final UUID RECORD = id(50);
    private static final UUID PROPOSAL = id(60);
    private static final UUID REFERRAL = id(80);
    private static final LocalDate SUMMER = LocalDate.of(2026, 6, 15);
    private static final long FINE = 90_000_000;
    private static final Actor RECORDER = officer(Role.RECORDER, "ABEI");
    private static final Actor DECIDER = officer(Role.DECIDER, "ABEI");

    private SanctionStories() {}

    static Stream<Story> all() {
        return Stream.of(
                urgentlyTriaged(),
                closedAndReopened(),
                executed(),
                imposed(explained(recorded())),
                imposed(waived(longer(recorded(), "decision_10wd_transfer"))),
                imposed(waived(longer(recorded(), "decision_2m_complex"))),
                imposed(waived(recordedAfter(returned()))));
    }

    private static Story urgentlyTriaged() {
        return classified(reported(Urgency.URGENT));
    }

    private static Story reported(Urgency urgency) {
        return Story.from(Given.nothing())
                .then(new Report.ReportContent(
                        CASE,
                        officer(Role.INTAKE, "ABEI"),
                        MONDAY,
                        CaseNumber.of(2026, 1),
                        Sample.REPORT,
                        Sample.reporter(),
                        text("title"),
                        null,
                        null,
                        "functional_food",
                        null,
                        null,
                        urgency,
                        List.of(new Report.ReportedItem(
                                ITEM, Sample.address("https://facebook.example/posts/1"), null, null, null)),
                        null,
                        null));
    }

    private static Story classified(Story story) {
        return story.then(new Classification.ClassifyViolation(
                CASE,
                officer(Role.CLASSIFIER, "ABEI"),
                hours(1),
                "functional_food",
                List.of("MISLEADING_ATTRIBUTES", "COUNTERFEIT_TRADE"),
                SUMMER,
                Urgency.NORMAL,
                text("why")));
    }

    private static Story concluded() {
        return classified(reported(Urgency.NORMAL))
                .then(new Conclusion.RequestConclusion(
                        CASE, officer(Role.COORDINATOR, "ABEI"), hours(2), REQUEST, "VFA", text("lawful?")))
                .then(new Conclusion.GiveConclusion(
                        CASE,
                        officer(Role.EXPERT, "VFA"),
                        hours(3),
                        id(42),
                        REQUEST,
                        Conclusion.Finding.VIOLATION,
                        document("15/KL-ATTP"),
                        text("grounds")));
    }

    private static Story recorded() {
        return recordedAfter(concluded());
    }

    private static Story recordedAfter(Story story) {
        var act = new Sanction.AllegedAct(id(51), "MISLEADING_ATTRIBUTES", SUMMER, List.of(ITEM));
        return story.then(new Subject.IdentifySubject(
                        CASE,
                        RECORDER,
                        hours(4),
                        SELLER,
                        Subject.Kind.INDIVIDUAL,
                        Subject.AdvertisingRole.SELLER,
                        "HCM",
                        false,
                        null,
                        text("name"),
                        text("number"),
                        null))
                .then(new Sanction.IssueRecord(
                        CASE, RECORDER, hours(5), RECORD, SELLER, List.of(act), document("1/BB-VPHC"), false));
    }

    private static Story returned() {
        return concluded()
                .then(new Sanction.ReferToInvestigators(CASE, DECIDER, hours(4), REFERRAL, "CSKT", document("9/CHS")))
                .then(new Sanction.ReturnFromInvestigators(
                        CASE, DECIDER, hours(4), REFERRAL, false, document("10/THS")));
    }

    private static Story longer(Story story, String code) {
        return story.then(new Clocks.ExtendClock(
                CASE,
                DECIDER,
                hours(6),
                story.clock("decision_7wd"),
                code,
                null,
                text("reason"),
                "Cục trưởng",
                document("5/ABEI")));
    }

    /** The subject asks to be heard and explains in writing. */
    private static Story explained(Story story) {
        return closed(
                story.then(new Sanction.RequestHearing(CASE, RECORDER, hours(6), RECORD, document("1/ĐN")))
                        .then(new Sanction.FileExplanation(
                                CASE, RECORDER, hours(7), id(53), RECORD, SELLER, text("not so"), document("2/GT"))),
                Sanction.ExplanationOutcome.HEARD,
                document("3/BB-GT"));
    }

    private static Story waived(Story story) {
        return closed(story, Sanction.ExplanationOutcome.WAIVED, null);
    }

    private static Story closed(Story story, Sanction.ExplanationOutcome outcome, @Nullable DocumentRef minutes) {
        return story.then(new Sanction.CloseExplanation(CASE, RECORDER, days(1), RECORD, outcome, minutes));
    }

    private static Story imposed(Story story) {
        var signer = new Sanction.Signer("abei_director_general", 100_000_000, "demonstration", true);
        return story.then(new Sanction.ProposeSanction(
                        CASE, RECORDER, days(2), PROPOSAL, RECORD, List.of(), null, null, null))
                .then(new Sanction.ImposeSanction(
                        CASE, DECIDER, days(3), DECISION, PROPOSAL, document("82/QĐ-XPHC"), signer));
    }

    static Story served() {
        return imposed(waived(recorded()))
                .then(new Sanction.ServeDecision(
                        CASE, RECORDER, days(4), DECISION, Sanction.ServiceMethod.HANDED_OVER, document("1/BB-GQĐ")));
    }

    private static Story executed() {
        Story paid = served().then(new Sanction.AllowInstalments(
                        CASE,
                        DECIDER,
                        days(5),
                        DECISION,
                        List.of(new Sanction.Instalment(LocalDate.of(2026, 10, 20), FINE)),
                        document("91/QĐ")))
                .then(new Sanction.RecordPayment(CASE, RECORDER, days(6), id(90), DECISION, FINE, document("BL-1")));
        for (String remedy :
                paid.given().file().sanctions().decision(DECISION).orElseThrow().remedies())
            paid = paid.then(new Sanction.CompleteRemedy(CASE, RECORDER, days(7), DECISION, remedy, null));
        return paid.then(new Sanction.ConfirmExecution(CASE, RECORDER, days(8), DECISION));
    }

    private static Story closedAndReopened() {
        Actor coordinator = officer(Role.COORDINATOR, "ABEI");
        return Story.from(Given.events(Sample.reported(), foundNone()))
                .then(new Report.NotifyOutcome(
                        CASE,
                        coordinator,
                        hours(2),
                        Report.Addressee.REPORTER,
                        null,
                        Sample.REPORT,
                        Closing.Outcome.NO_VIOLATION,
                        null))
                .then(new Closing.CloseCase(CASE, coordinator, days(1), Closing.Outcome.NO_VIOLATION, null, null))
                .then(new Closing.ReopenCase(
                        CASE,
                        coordinator,
                        days(2),
                        Closing.ReopenGround.NEW_FACT,
                        text("a new fact"),
                        document("7/CV")));
    }

    private static Classification.ViolationClassified foundNone() {
        return new Classification.ViolationClassified(
                CASE,
                officer(Role.CLASSIFIER, "ABEI"),
                hours(1),
                "functional_food",
                Classification.Verdict.NO_VIOLATION,
                List.of(),
                LocalDate.of(2026, 10, 1),
                Report.Urgency.NORMAL,
                null,
                ClockChanges.NONE);
    }
}
