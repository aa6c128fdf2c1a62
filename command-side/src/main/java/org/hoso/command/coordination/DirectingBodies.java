package org.hoso.command.coordination;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.time.LocalDate;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Coordination.AnswerDirective;
import org.hoso.cases.Coordination.DirectiveAnswered;
import org.hoso.cases.Coordination.DirectiveIssued;
import org.hoso.cases.Coordination.DirectiveReminded;
import org.hoso.cases.Coordination.IssueDirective;
import org.hoso.cases.Coordination.RemindOfDirective;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Lead;
import org.hoso.law.Agencies;
import org.hoso.law.Agency;

/** A directive: a task that a higher body gives a local one, with a day to report back. */
final class DirectingBodies {
    private static final String PEOPLES_COMMITTEE = "UBT";

    private DirectingBodies() {}

    static Decision direct(IssueDirective c, CaseFile file, DecisionBasis basis) {
        LocalDate day = Clockwork.day(c.at());
        Agencies agencies = basis.law().agencies();
        boolean own = file.lead().worksOn(c.by()) || Superiors.aboveLead(c.by().agency(), file, agencies, day);
        if (!own) return file.lead().workingOnly();
        Agency to = agencies.on(c.toAgency(), day).orElse(null);
        if (to == null) return refuse(Refusal.UNKNOWN_AGENCY, "agency", c.toAgency());
        boolean reached = agencies.on(c.by().agency(), day)
                .filter(from -> reaches(from, to))
                .isPresent();
        if (!reached) return refuse(Refusal.DIRECTIVE_OUT_OF_REACH, "agency", c.toAgency());
        if (c.at().isBefore(file.journal().began()) || !c.reportBy().isAfter(c.at()))
            return refuse(Refusal.BEFORE_ITS_CAUSE);
        return accept(directed(c, new AccountableBody(to.code(), to.validFrom())));
    }

    /** A ministry or department directs every province; a provincial People's Committee the other bodies of its own. */
    private static boolean reaches(Agency from, Agency to) {
        if (to.province() == null) return false;
        return switch (from.level()) {
            case MINISTRY, DEPARTMENT -> true;
            case PROVINCIAL ->
                PEOPLES_COMMITTEE.equals(from.template())
                        && to.province().equals(from.province())
                        && !to.code().equals(from.code());
            case GOVERNMENT, COMMITTEE, DISTRICT, COMMUNAL -> false;
        };
    }

    private static DirectiveIssued directed(IssueDirective c, AccountableBody to) {
        return new DirectiveIssued(
                c.caseId(), c.by(), c.at(), c.directiveId(), to, c.task(), c.reportBy(), c.document());
    }

    static Decision reportBack(AnswerDirective c, CaseFile file) {
        Lead.Directive directive = file.lead().directive(c.directiveId()).orElse(null);
        if (directive == null)
            return refuse(file.lead().worksOn(c.by()) ? Refusal.UNKNOWN_DIRECTIVE : Refusal.WRONG_AGENCY);
        if (!c.by().actsFor(directive.to().agency()))
            return Decision.notYours(directive.to().agency());
        if (directive.answered()) return refuse(Refusal.ALREADY_ANSWERED);
        if (c.at().isBefore(file.journal().broughtIn(c.directiveId()))) return refuse(Refusal.BEFORE_ITS_CAUSE);
        return accept(new DirectiveAnswered(c.caseId(), c.by(), c.at(), c.directiveId(), c.report(), c.document()));
    }

    /** Only the body that directed reminds, while no report came back; before the day to report as well as after it. */
    static Decision remind(RemindOfDirective c, CaseFile file) {
        Lead.Directive directive = file.lead().directive(c.directiveId()).orElse(null);
        if (directive == null)
            return refuse(file.lead().worksOn(c.by()) ? Refusal.UNKNOWN_DIRECTIVE : Refusal.WRONG_AGENCY);
        if (!c.by().actsFor(directive.from())) return Decision.notYours(directive.from());
        if (directive.answered()) return refuse(Refusal.ALREADY_ANSWERED);
        if (c.at().isBefore(file.journal().broughtIn(c.directiveId()))) return refuse(Refusal.BEFORE_ITS_CAUSE);
        return accept(new DirectiveReminded(
                c.caseId(), c.by(), c.at(), c.reminderId(), c.directiveId(), c.reminder(), c.document()));
    }
}
