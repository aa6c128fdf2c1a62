package org.hoso.query.progress;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoso.cases.Appeal.DecideAppeal;
import org.hoso.cases.Blocking.OrderBlock;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Classification.ClassifyViolation;
import org.hoso.cases.Coordination.AddNote;
import org.hoso.cases.Coordination.IssueDirective;
import org.hoso.cases.Coordination.OfferLead;
import org.hoso.cases.Evidence.AddEvidence;
import org.hoso.cases.PlatformNotice.OpenPlatformCase;
import org.hoso.cases.Sanction.CloseExplanation;
import org.hoso.cases.Sanction.CompleteRemedy;
import org.hoso.cases.Sanction.IssueRecord;
import org.hoso.cases.Sanction.OrderEnforcement;
import org.hoso.cases.Sanction.OrderRemediesOnly;
import org.hoso.cases.Sanction.ServeDecision;

/**
 * The words of the law data ({@code on_breach} in deadlines.yaml) and the commands by which each may be seen to; where there
 * is none, the body takes note of what the law attached to the lapse of time.
 */
public enum Remedying {
    ESCALATE_TO_COORDINATOR(ClassifyViolation.class, OfferLead.class),
    REMIND_THEN_ESCALATE(AddNote.class, IssueDirective.class),
    REMIND_OFFICER(ServeDecision.class),
    PROPOSE_BLOCKING(OrderBlock.class),
    PROPOSE_BLOCKING_AND_SANCTION(OrderBlock.class, OpenPlatformCase.class),
    PROPOSE_SANCTION(OpenPlatformCase.class),
    RECORD_AS_EVIDENCE(AddEvidence.class),
    ESCALATE_A05(AddNote.class),
    ESCALATE_DATA_PROTECTION_OFFICER(AddNote.class),
    FLAG_PROCEDURAL_DEFECT(AddNote.class, IssueRecord.class),
    NO_FINE_ONLY_REMEDIES(OrderRemediesOnly.class),
    START_ENFORCEMENT(OrderEnforcement.class),
    OPENS_SECOND_LEVEL_OR_COURT(DecideAppeal.class),
    OPENS_COURT(DecideAppeal.class),
    RIGHT_LAPSES(CloseExplanation.class),
    REQUEST_LAPSES,
    COMPLAINT_INADMISSIBLE_UNLESS_OBSTACLE,
    SECOND_COMPLAINT_INADMISSIBLE,
    DECISION_LAPSES_EXCEPT_CONFISCATION_AND_REMEDIES(CompleteRemedy.class);

    /** The law data's word for a clock that leaves nothing to be done when it runs out. */
    static final String NOTHING = "none";

    private final List<Class<? extends CaseCommand>> commands;

    @SafeVarargs
    Remedying(Class<? extends CaseCommand>... commands) {
        this.commands = List.of(commands);
    }

    List<Class<? extends CaseCommand>> commands() {
        return commands;
    }

    static Optional<Remedying> of(String word) {
        return Stream.of(values())
                .filter(one -> one.name().equalsIgnoreCase(word))
                .findFirst();
    }
}
