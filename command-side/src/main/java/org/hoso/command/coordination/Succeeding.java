package org.hoso.command.coordination;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Actor;
import org.hoso.cases.Coordination.LeadPassedToSuccessor;
import org.hoso.cases.Coordination.NameSuccessor;
import org.hoso.cases.Coordination.PassToSuccessor;
import org.hoso.cases.Coordination.SuccessorSought;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Lead;
import org.hoso.law.Agencies;
import org.hoso.law.Agency;

/**
 * An open case passes to the successor by operation of the reorganisation (process.md branch 12). Where the dated registry
 * names no single successor, the body above the ended one names it; nothing is guessed.
 */
final class Succeeding {
    private Succeeding() {}

    /** Adds nothing where the accountable body exists that day, or its successor is sought already: a late wake-up changes nothing. */
    static Decision pass(PassToSuccessor c, CaseFile file, DecisionBasis basis) {
        Lead lead = file.lead();
        AccountableBody ended = lead.accountable();
        Instant at =
                c.at().isBefore(file.journal().leadSince()) ? file.journal().leadSince() : c.at();
        LocalDate day = Clockwork.day(at);
        Agencies agencies = basis.law().agencies();
        if (ended == null
                || lead.succession() != null
                || agencies.lastDay(ended.agency(), day).isEmpty()) return accept();
        List<Agency> heirs = agencies.heirs(ended.agency(), day);
        if (heirs.size() != 1) return accept(sought(c, at, ended, heirs, basis));
        AccountableBody successor =
                new AccountableBody(heirs.getFirst().code(), heirs.getFirst().validFrom());
        return accept(new LeadPassedToSuccessor(
                c.caseId(),
                c.by(),
                at,
                ended,
                successor,
                List.copyOf(lead.openOffers().keySet()),
                null,
                null));
    }

    private static SuccessorSought sought(
            PassToSuccessor c, Instant at, AccountableBody ended, List<Agency> heirs, DecisionBasis basis) {
        String superior = basis.law()
                .agencies()
                .superiorOfEnded(ended.agency(), Clockwork.day(at))
                .map(Agency::code)
                .orElse(null);
        List<String> several = heirs.stream().map(Agency::code).toList();
        return new SuccessorSought(c.caseId(), c.by(), at, basis.ids().next(), ended, superior, several);
    }

    static Decision name(NameSuccessor c, CaseFile file, DecisionBasis basis) {
        Lead.Succession open = file.lead().succession();
        if (open == null)
            return refuse(file.lead().worksOn(c.by()) ? Refusal.NO_SUCCESSOR_SOUGHT : Refusal.WRONG_AGENCY);
        if (!standsAbove(c.by(), open, Clockwork.day(c.at()), basis.law().agencies()))
            return Decision.notYours(open.superior());
        AccountableBody body = basis.body(c.agency(), c.at()).orElse(null);
        if (body == null) return refuse(Refusal.UNKNOWN_AGENCY, "agency", c.agency());
        if (c.at().isBefore(file.journal().broughtIn(open.successionId()))) return refuse(Refusal.BEFORE_ITS_CAUSE);
        return accept(new LeadPassedToSuccessor(
                c.caseId(),
                c.by(),
                c.at(),
                open.ended(),
                body,
                List.copyOf(file.lead().openOffers().keySet()),
                c.reason(),
                c.document()));
    }

    /** The body above the ended one, or its own successor by then; the Government and its committees stand above every body. */
    private static boolean standsAbove(Actor by, Lead.Succession open, LocalDate day, Agencies agencies) {
        String superior = open.superior();
        boolean above = superior != null
                && agencies.inCharge(superior, day)
                        .filter(body -> by.actsFor(body.code()))
                        .isPresent();
        return above || Superiors.national(by.agency(), agencies, day);
    }
}
