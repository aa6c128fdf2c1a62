package org.hoso.command.blocking;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.Blocking.AccountLockRequested;
import org.hoso.cases.Blocking.AccountLocked;
import org.hoso.cases.Blocking.ConfirmAccountLock;
import org.hoso.cases.Blocking.LockKind;
import org.hoso.cases.Blocking.RequestAccountLock;
import org.hoso.cases.Coordination.MandateRef;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.casefile.Blocks.Lock;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.CaseMandates;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Papers;
import org.hoso.command.casefile.RestsOn;
import org.hoso.law.Holder;
import org.hoso.law.Mandate;
import org.hoso.law.MandateRole;
import org.hoso.law.Platform;

/**
 * Locking a repeat account under ND 147/2024: for 7 to 30 days, or for good. Whether the account has its five violations in 30
 * days is counted across cases, so the officer answers for it here, with a document.
 */
final class LockingAccounts {
    private LockingAccounts() {}

    static Decision request(RequestAccountLock c, CaseFile file, DecisionBasis basis) {
        if (!OrderingBlocks.ours(c.by(), file)) return file.lead().workingOnly();
        Platform platform = basis.law().platforms().find(c.platform()).orElse(null);
        if (platform == null) return refuse(Refusal.UNKNOWN_PLATFORM, "value", c.platform());
        if (platform.isSites()) return refuse(Refusal.SITE_IS_NO_PLATFORM, "platform", c.platform());
        if (file.subjects().find(c.subjectId()).isEmpty())
            return refuse(Refusal.UNKNOWN_SUBJECT, "subjectId", c.subjectId());
        CaseMandates mandates = new CaseMandates(file, basis, c.at());
        Mandate mandate = held(c, mandates).orElse(null);
        if (mandate == null) return Decision.noMandate(mandates.lacking(c.by().agency()), lockers(mandates));
        if (file.assessment().denied()) return refuse(Refusal.NO_VIOLATION_FOUND);
        if (c.at().isBefore(file.journal().broughtIn(c.subjectId()))) return refuse(Refusal.BEFORE_ITS_CAUSE);
        Decision notLedTo = RestsOn.refusal(c.restsOn(), Set.of(ConsequenceKind.LOCK_AGAIN), file, c.at());
        if (notLedTo != null) return notLedTo;
        Decision unsaid = RestsOn.unsaid(c.restsOn(), c.restsOnNone(), file, c.at());
        if (unsaid != null) return unsaid;
        Decision twice = file.papers()
                .recordedBefore(
                        Papers.Kind.LOCK,
                        Papers.between(c.by().agency(), c.platform() + " " + c.subjectId()),
                        c.document());
        if (twice != null) return twice;
        String clock = c.kind() == LockKind.TEMPORARY ? "account_temp_lock" : "account_perm_lock";
        if (basis.law().clocks().rule(clock, Clockwork.day(c.at())).isEmpty())
            return refuse(Refusal.GROUND_DOES_NOT_APPLY, "ground", clock);
        return accept(new AccountLockRequested(
                c.caseId(),
                c.by(),
                c.at(),
                c.lockId(),
                c.platform(),
                c.subjectId(),
                c.kind(),
                c.days(),
                c.document(),
                MandateRef.of(mandate),
                Clockwork.at(c.at(), file, basis).start(clock, c.lockId()).changes(),
                c.restsOn()));
    }

    /** The mandates for every field rest on ND 147/2024 (ABEI, A05, their local bodies); the trade side's for e-commerce does not. */
    private static Optional<Mandate> held(RequestAccountLock c, CaseMandates mandates) {
        return mandates.held(c.by().agency(), MandateRole.REMOVAL_REQUEST)
                .filter(mandate -> mandate.productField().equals(Mandate.EVERY_FIELD));
    }

    private static List<Holder> lockers(CaseMandates mandates) {
        return mandates.named(MandateRole.REMOVAL_REQUEST, null)
                .filter(mandate -> mandate.productField().equals(Mandate.EVERY_FIELD))
                .map(Holder::named)
                .toList();
    }

    static Decision confirm(ConfirmAccountLock c, CaseFile file, DecisionBasis basis) {
        Lock lock = file.blocks().lock(c.lockId()).orElse(null);
        if (lock == null) return refuse(Refusal.UNKNOWN_LOCK, "lockId", c.lockId());
        String mine = c.by().is(Role.PLATFORM) ? lock.platform() : lock.requestedBy();
        if (!c.by().actsFor(mine)) return Decision.notYours(mine);
        if (lock.inForce()) return refuse(Refusal.ALREADY_ANSWERED, "lockId", c.lockId());
        if (c.at().isBefore(file.journal().broughtIn(c.lockId()))) return refuse(Refusal.BEFORE_ITS_CAUSE);
        return accept(new AccountLocked(
                c.caseId(),
                c.by(),
                c.at(),
                c.lockId(),
                Clockwork.at(c.at(), file, basis)
                        .answer(AccountLocked.class, c.lockId())
                        .changes()));
    }
}
