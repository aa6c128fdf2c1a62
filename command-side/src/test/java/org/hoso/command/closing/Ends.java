package org.hoso.command.closing;

import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.ITEM;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.reported;
import static org.hoso.command.Sample.text;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal;
import org.hoso.cases.Blocking;
import org.hoso.cases.Classification.Verdict;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Closing.Outcome;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.Conclusion.Finding;
import org.hoso.cases.Coordination;
import org.hoso.cases.Removal.ContentRemoved;
import org.hoso.cases.Report;
import org.hoso.cases.Role;
import org.hoso.cases.Sanction.CaseReferred;
import org.hoso.cases.Sanction.CaseReturned;
import org.hoso.command.Given;
import org.hoso.command.Sample;
import org.hoso.command.appeal.Complaint;
import org.hoso.command.appeal.Matter;
import org.hoso.law.MandateRole;

/** Cases in which that happened which an outcome says. */
final class Ends {
    static final Actor COORDINATOR = officer(Role.COORDINATOR, "ABEI");
    private static final Actor APPEALS = officer(Role.APPEALS, "ABEI");
    private static final UUID BLOCK = id(62);
    private static final UUID REFERRAL = id(81);

    private Ends() {}

    static Given with(Outcome outcome) {
        return switch (outcome) {
            case REMOVED -> Given.events(reported(), removed());
            case BLOCKED -> Given.events(reported(), blockOrdered(), blockConfirmed());
            case SANCTIONED -> Matter.decided("advertising");
            case REMEDIES_ONLY -> Matter.remediesOnly();
            case NO_VIOLATION -> Given.events(reported(), concluded(Finding.NO_VIOLATION));
            case NOT_TAKEN_UP -> Given.events(reported(), classified(Verdict.OUT_OF_SCOPE));
            case PROSECUTED -> Given.events(reported(), referred(), returned(true));
            case ANNULLED -> annulled();
        };
    }

    /** The same as far as it had come before that happened. */
    static Given without(Outcome outcome) {
        return switch (outcome) {
            case REMOVED, NOT_TAKEN_UP -> Given.events(reported(), classified(Verdict.VIOLATION));
            case BLOCKED -> Given.events(reported(), blockOrdered());
            case SANCTIONED, REMEDIES_ONLY -> annulled();
            case NO_VIOLATION -> Given.events(reported(), concluded(Finding.VIOLATION));
            case PROSECUTED -> Given.events(reported(), referred(), returned(false));
            case ANNULLED -> Matter.fined();
        };
    }

    private static Given annulled() {
        return Matter.fined()
                .after(Complaint.againstTheFine())
                .after(Complaint.accept(APPEALS))
                .after(Complaint.decide(APPEALS, Appeal.Result.ANNULLED, null));
    }

    static ContentRemoved removed() {
        return new ContentRemoved(
                CASE, officer(Role.LIAISON, "ABEI"), hours(1), ITEM, List.of(id(90)), ClockChanges.NONE);
    }

    static Blocking.BlockOrdered blockOrdered() {
        return new Blocking.BlockOrdered(
                CASE,
                officer(Role.DECIDER, "MOCST"),
                MONDAY,
                BLOCK,
                List.of(ITEM),
                Blocking.BlockTarget.ISP,
                Blocking.BlockGround.NO_OWNER_FOUND,
                null,
                document("7/QĐ"),
                new Coordination.MandateRef(
                        "all", MandateRole.DOMAIN_MEASURE, LocalDate.of(2026, 2, 15), "ND 342/2025 Art 18.3"),
                ClockChanges.NONE,
                null,
                null,
                List.of());
    }

    static Blocking.BlockConfirmed blockConfirmed() {
        return new Blocking.BlockConfirmed(
                CASE, officer(Role.ISP, "ISP_DEMO"), hours(1), BLOCK, null, ClockChanges.NONE, null, List.of());
    }

    static ConclusionGiven concluded(Finding finding) {
        return new ConclusionGiven(
                CASE,
                officer(Role.EXPERT, "VFA"),
                hours(2),
                id(41),
                null,
                finding,
                document("4/KL"),
                text("grounds"),
                ClockChanges.NONE);
    }

    static ViolationClassified classified(Verdict verdict) {
        return new ViolationClassified(
                CASE,
                officer(Role.CLASSIFIER, "ABEI"),
                hours(1),
                "functional_food",
                verdict,
                List.of(),
                LocalDate.of(2026, 10, 1),
                Report.Urgency.NORMAL,
                null,
                ClockChanges.NONE);
    }

    static CaseReferred referred() {
        var investigators = new AccountableBody("CSKT", LocalDate.of(1900, 1, 1));
        return new CaseReferred(CASE, COORDINATOR, hours(1), REFERRAL, investigators, document("2/CV"));
    }

    static CaseReturned returned(boolean prosecuted) {
        return new CaseReturned(CASE, COORDINATOR, hours(2), REFERRAL, prosecuted, document("3/CV"), ClockChanges.NONE);
    }

    /** The reporter of the sample is told. */
    static Report.NotifyOutcome tell(Outcome outcome) {
        return new Report.NotifyOutcome(
                CASE, COORDINATOR, Sample.days(40), Report.Addressee.REPORTER, null, Sample.REPORT, outcome, null);
    }
}
