package org.hoso.command.sanction;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Refusal;
import org.hoso.cases.Sanction.CaseReferred;
import org.hoso.cases.Sanction.CaseReturned;
import org.hoso.cases.Sanction.ReferToInvestigators;
import org.hoso.cases.Sanction.ReturnFromInvestigators;
import org.hoso.cases.StartedClock;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.CaseMandates;
import org.hoso.command.casefile.Clock;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Sanctions.Referral;
import org.hoso.law.Agency;
import org.hoso.law.ClockRule;
import org.hoso.law.Holder;
import org.hoso.law.Law;
import org.hoso.law.MandateRole;

/**
 * Signs of a crime: the file goes to the investigators and the administrative track waits. Sent back unprosecuted, it may be
 * fined for longer (LHAV Art 6 as amended by Law 88/2025); prosecuted, it is not fined again.
 */
final class Referring {
    private Referring() {}

    static Decision refer(ReferToInvestigators c, CaseFile file, DecisionBasis basis) {
        if (!file.lead().worksOn(c.by())) return file.lead().workingOnly();
        LocalDate day = Clockwork.day(c.at());
        Agency to = basis.law().agencies().on(c.toAgency(), day).orElse(null);
        if (to == null) return refuse(Refusal.UNKNOWN_AGENCY, "agency", c.toAgency());
        if (!file.lead().accountable(c.by())) return file.lead().accountableOnly();
        if (file.sanctions().referred()) return refuse(Refusal.CASE_WITH_INVESTIGATORS);
        if (basis.law()
                .mandates()
                .holding(to.code(), file.classified().productField(), MandateRole.CRIMINAL, day)
                .isEmpty())
            return refuse(
                    Refusal.ADDRESSEE_NOT_COMPETENT,
                    Holder.naming(
                            Map.of("agency", to.code()),
                            "mayBeAsked",
                            new CaseMandates(file, basis, c.at()).holders(MandateRole.CRIMINAL)));
        return accept(new CaseReferred(
                c.caseId(),
                c.by(),
                c.at(),
                c.referralId(),
                new AccountableBody(to.code(), to.validFrom()),
                c.document()));
    }

    static Decision takeBack(ReturnFromInvestigators c, CaseFile file, DecisionBasis basis) {
        Referral referral = file.sanctions().referral(c.referralId()).orElse(null);
        boolean theirs = file.lead().accountable(c.by()) || (referral != null && c.by().actsFor(referral.to()));
        if (!theirs) return file.lead().accountableOr(referral == null ? null : referral.to());
        if (referral == null) return refuse(Refusal.UNKNOWN_REFERRAL, "referral", c.referralId());
        if (referral.returned()) return refuse(Refusal.ALREADY_ANSWERED);
        if (c.at().isBefore(referral.at())) return refuse(Refusal.BEFORE_ITS_CAUSE);
        ClockChanges clocks = c.prosecuted() ? ClockChanges.NONE : lengthened(c, file, basis);
        return accept(
                new CaseReturned(c.caseId(), c.by(), c.at(), c.referralId(), c.prosecuted(), c.document(), clocks));
    }

    /** Each limitation still unanswered gives way to the longer one from the same start: its own length and a year. */
    private static ClockChanges lengthened(ReturnFromInvestigators c, CaseFile file, DecisionBasis basis) {
        List<StartedClock> started = new ArrayList<>();
        List<UUID> stopped = new ArrayList<>();
        file.clocks()
                .open(null)
                .map(Clock::terms)
                .forEach(terms -> longer(terms, Clockwork.day(c.at()), basis).ifPresent(longer -> {
                    started.add(longer);
                    stopped.add(terms.clockId());
                }));
        return new ClockChanges(started, stopped);
    }

    private static Optional<StartedClock> longer(StartedClock terms, LocalDate day, DecisionBasis basis) {
        Law law = basis.law();
        ClockRule returned = law.clocks().rule(Limitation.RETURNED, day).orElse(null);
        if (returned == null || !returned.addedTo().contains(terms.code())) return Optional.empty();
        return law.clocks()
                .rule(terms.code(), terms.validFrom())
                .flatMap(base -> RulePeriodEnd.end(base, terms.start(), Limitation.added(base, day, law), law))
                .map(due -> new StartedClock(
                        basis.ids().next(),
                        null,
                        returned.code(),
                        returned.validFrom(),
                        law.calendar().version(),
                        terms.start(),
                        due,
                        returned.confidence()));
    }
}
