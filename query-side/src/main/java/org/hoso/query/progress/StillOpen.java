package org.hoso.query.progress;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.Appeal.LiftSuspension;
import org.hoso.cases.Appeal.SuspendExecution;
import org.hoso.cases.Blocking.OrderBlock;
import org.hoso.cases.Blocking.RequestAccountLock;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Coordination.AcceptLead;
import org.hoso.cases.Coordination.OfferLead;
import org.hoso.cases.Orders.RecordOrderDelivery;
import org.hoso.cases.Orders.ResendOrder;
import org.hoso.cases.PlatformNotice.NotifyPlatform;
import org.hoso.cases.PlatformNotice.OpenPlatformCase;
import org.hoso.cases.PlatformNotice.RecordDelivery;
import org.hoso.cases.PlatformNotice.ResendNotice;
import org.hoso.cases.Sanction.CompleteRemedy;
import org.hoso.cases.Sanction.ImposeSanction;
import org.hoso.cases.Sanction.IssueRecord;
import org.hoso.cases.Sanction.OrderRemediesOnly;
import org.hoso.cases.Sanction.ProposeSanction;
import org.hoso.cases.Sanction.RecordPayment;
import org.hoso.cases.Sanction.ReferToInvestigators;
import org.hoso.cases.Subject.AllegeSubject;
import org.hoso.cases.Subject.IdentifySubject;

/** Whether what a stage or a task names is still to be done: nothing is named that was done, or that waits for another answer first. */
record StillOpen(Progress progress) {
    private static final Set<Class<? extends CaseCommand>> ADMINISTRATIVE =
            Set.of(IssueRecord.class, OrderRemediesOnly.class, ReferToInvestigators.class);
    /** What the desk turns down once there is found to be no violation (decision 0225). */
    private static final Set<Class<? extends CaseCommand>> AGAINST_SOMEBODY = Set.of(
            OrderBlock.class,
            RequestAccountLock.class,
            ResendNotice.class,
            OpenPlatformCase.class,
            IssueRecord.class,
            ProposeSanction.class,
            ImposeSanction.class,
            OrderRemediesOnly.class);

    private static final Set<ProgressStage> ORDERED_AGAINST_SOMEBODY = EnumSet.of(
            ProgressStage.BLOCK_ORDERED,
            ProgressStage.BLOCK_UNDELIVERED,
            ProgressStage.BLOCK_REFUSED,
            ProgressStage.LOCK_ASKED,
            ProgressStage.LOCK_UNDELIVERED);

    private static final Set<ProgressStage> TO_BE_CUT_OFF = EnumSet.of(
            ProgressStage.ITEM_REQUESTED,
            ProgressStage.ITEM_UNDELIVERED,
            ProgressStage.ITEM_REFUSED,
            ProgressStage.ITEM_OVERDUE,
            ProgressStage.ITEM_CLAIMED,
            ProgressStage.ITEM_REAPPEARED);
    private static final Set<ProgressStage> CUTTING_OFF = EnumSet.of(
            ProgressStage.BLOCK_ORDERED,
            ProgressStage.BLOCK_UNDELIVERED,
            ProgressStage.BLOCK_REFUSED,
            ProgressStage.BLOCK_IN_PART,
            ProgressStage.BLOCK_IN_FORCE);

    boolean of(Class<? extends CaseCommand> command, Strand strand) {
        if (isAgainstSomebody(command, strand) && progress.head().assessment().denied()) return false;
        if (command == OrderBlock.class) return mayBeCutOff(strand);
        if (command == NotifyPlatform.class) return progress.head().assessment().violation();
        if (command == AllegeSubject.class) return strand.left().contains(CoordinationStrands.SUBJECT_UNNAMED);
        if (command == IdentifySubject.class) return strand.left().contains(CoordinationStrands.SUBJECT_UNKNOWN);
        if (command == RecordDelivery.class || command == RecordOrderDelivery.class)
            return strand.left().contains(RemovalStrands.DELIVERY);
        if (command == OfferLead.class)
            return !any(ProgressStage.LEAD_OFFERED) && !any(ProgressStage.COMPETENCE_DISPUTED);
        if (command == AcceptLead.class) return !any(ProgressStage.COMPETENCE_DISPUTED);
        if (ADMINISTRATIVE.contains(command)) return !any(ProgressStage.WITH_INVESTIGATORS);
        if (command == RecordPayment.class) return strand.left().contains(SanctionStrands.FINE);
        if (command == CompleteRemedy.class)
            return strand.left().stream().anyMatch(left -> !left.equals(SanctionStrands.FINE));
        if (command == SuspendExecution.class) return !isSuspended(strand);
        return command != LiftSuspension.class || isSuspended(strand);
    }

    /** What a task's command would still move: the items of a notice that need a block; a case that was proposed is offered by itself. */
    Stream<UUID> of(Class<? extends CaseCommand> command, BreachTask task) {
        if (command == OpenPlatformCase.class) return Stream.of();
        if (command == OrderBlock.class)
            return progress.strands().all().stream()
                    .filter(item -> item.id().equals(task.about())
                            || (item.link() != null && item.link().equals(task.about())))
                    .filter(this::mayBeCutOff)
                    .map(Strand::id);
        return Stream.of(
                task.about() == null ? progress.strands().all().getFirst().id() : task.about());
    }

    /** An order to lift goes out again whatever was found since. */
    private static boolean isAgainstSomebody(Class<? extends CaseCommand> command, Strand strand) {
        return AGAINST_SOMEBODY.contains(command)
                || command == ResendOrder.class && ORDERED_AGAINST_SOMEBODY.contains(strand.stage());
    }

    private boolean mayBeCutOff(Strand item) {
        return TO_BE_CUT_OFF.contains(item.stage())
                && !progress.head().assessment().denied()
                && progress.strands().all().stream()
                        .filter(block -> CUTTING_OFF.contains(block.stage()))
                        .noneMatch(block -> block.left().contains(item.id().toString()));
    }

    private boolean any(ProgressStage stage) {
        return progress.strands().all().stream().anyMatch(strand -> strand.stage() == stage);
    }

    private boolean isSuspended(Strand appeal) {
        UUID attacked = appeal.link();
        return attacked != null
                && progress.strands()
                        .find(attacked)
                        .filter(decision -> decision.stage() == ProgressStage.EXECUTION_SUSPENDED)
                        .isPresent();
    }
}
