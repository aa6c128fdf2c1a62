package org.hoso.command.blocking;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.Blocking;
import org.hoso.cases.Blocking.BlockGround;
import org.hoso.cases.Blocking.BlockOrdered;
import org.hoso.cases.Blocking.BlockTarget;
import org.hoso.cases.Blocking.ConfirmAccountLock;
import org.hoso.cases.Blocking.ConfirmBlock;
import org.hoso.cases.Blocking.ConfirmLifting;
import org.hoso.cases.Blocking.LiftBlock;
import org.hoso.cases.Blocking.OrderBlock;
import org.hoso.cases.Blocking.RefuseOrder;
import org.hoso.cases.Blocking.RequestAccountLock;
import org.hoso.cases.Blocking.WithdrawBlockOrder;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Coordination.MandateRef;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.CaseMandates;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Items;
import org.hoso.command.casefile.RestsOn;
import org.hoso.law.CasePower;
import org.hoso.law.Mandate;
import org.jspecify.annotations.Nullable;

/** The rules of blocking: after an unmet removal clock, or where nobody can be found behind a website (ND 342/2025 Art 18.3). */
public final class OrderingBlocks {
    private static final String POLICE = "MPS";

    private OrderingBlocks() {}

    public static Decision decide(Blocking.Command command, CaseFile file, DecisionBasis basis) {
        return switch (command) {
            case OrderBlock c -> order(c, file, basis);
            case ConfirmBlock c -> ConfirmingBlocks.confirm(c, file, basis);
            case RefuseOrder c -> ConfirmingBlocks.refused(c, file);
            case LiftBlock c -> LiftingBlocks.lift(c, file, basis);
            case WithdrawBlockOrder c -> LiftingBlocks.takeBack(c, file, basis);
            case ConfirmLifting c -> ConfirmingBlocks.confirm(c, file);
            case RequestAccountLock c -> LockingAccounts.request(c, file, basis);
            case ConfirmAccountLock c -> LockingAccounts.confirm(c, file, basis);
        };
    }

    /** Officers of a body that works on the case, or that sent one of its notices as the single point. */
    static boolean ours(Actor by, CaseFile file) {
        return file.lead().worksOn(by) || file.notices().sentBy(by);
    }

    private static Decision order(OrderBlock c, CaseFile file, DecisionBasis basis) {
        if (!ours(c.by(), file)) return file.lead().workingOnly();
        Decision wrongItems = refuseItems(c, file);
        if (wrongItems != null) return wrongItems;
        Decision wrongProviders = OrderedProviders.refuse(c, file, basis.law());
        if (wrongProviders != null) return wrongProviders;
        Decision notLedTo = RestsOn.refusal(c.restsOn(), Set.of(ConsequenceKind.BLOCK_AGAIN), file, c.at());
        if (notLedTo != null) return notLedTo;
        // A breached clock names what led to the block.
        Decision unsaid = c.ground() == BlockGround.NO_OWNER_FOUND
                ? RestsOn.unsaid(c.restsOn(), c.restsOnNone(), file, c.at())
                : null;
        if (unsaid != null) return unsaid;
        CaseMandates mandates = new CaseMandates(file, basis, c.at());
        Mandate mandate = mandates.held(c.by().agency(), CasePower.BLOCK).orElse(null);
        if (mandate == null)
            return Decision.noMandate(mandates.lacking(c.by().agency()), mandates.holders(CasePower.BLOCK));
        if (file.assessment().denied()) return refuse(Refusal.NO_VIOLATION_FOUND);
        return switch (BlockingGround.of(c, file, basis.law())) {
            case BlockingGround.Missing no -> refuse(Refusal.BLOCK_GROUND_NOT_MET, "missing", no.what());
            case BlockingGround.Met met ->
                c.at().isBefore(met.since())
                        ? refuse(Refusal.BEFORE_ITS_CAUSE)
                        : accept(ordered(c, met.breachedClock(), mandate, file, basis));
        };
    }

    private static @Nullable Decision refuseItems(OrderBlock c, CaseFile file) {
        for (UUID itemId : c.itemIds()) {
            Items.Item item = file.items().find(itemId).orElse(null);
            if (item == null) return refuse(Refusal.UNKNOWN_ITEM, "itemId", itemId);
            if (item.life() == Items.Life.REMOVED) return refuse(Refusal.ITEM_ALREADY_REMOVED, "itemId", itemId);
        }
        return null;
    }

    private static BlockOrdered ordered(
            OrderBlock c, @Nullable UUID breachedClock, Mandate mandate, CaseFile file, DecisionBasis basis) {
        return new BlockOrdered(
                c.caseId(),
                c.by(),
                c.at(),
                c.blockId(),
                c.itemIds(),
                c.target(),
                c.ground(),
                breachedClock,
                c.document(),
                MandateRef.of(mandate),
                clocks(c, mandate, file, basis),
                c.restsOn(),
                c.providers(),
                BlockedLinks.of(c.itemIds(), file));
    }

    /** The 24 hours bind telecom and hosting firms, and on the police ministry's request alone (ND 333/2026 Art 18.2.a). */
    private static ClockChanges clocks(OrderBlock c, Mandate mandate, CaseFile file, DecisionBasis basis) {
        if (!mandate.agency().equals(POLICE) || c.target() == BlockTarget.VNNIC) return ClockChanges.NONE;
        return Clockwork.at(c.at(), file, basis)
                .start("telecom_block_24h", c.blockId())
                .changes();
    }
}
