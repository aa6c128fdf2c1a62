package org.hoso.command.coordination;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import org.hoso.cases.AccountableBody;
import org.hoso.cases.Coordination.AgencyJoined;
import org.hoso.cases.Coordination.AgencyLeft;
import org.hoso.cases.Coordination.JoinAgency;
import org.hoso.cases.Coordination.LeaveCase;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Lead;

/** The accountable body has others join; a body that joined may leave, the accountable one may not. */
final class JoiningBodies {
    private JoiningBodies() {}

    static Decision join(JoinAgency c, CaseFile file, DecisionBasis basis) {
        if (!file.lead().accountable(c.by())) return file.lead().accountableOnly();
        AccountableBody body = basis.body(c.agency(), c.at()).orElse(null);
        if (body == null) return refuse(Refusal.UNKNOWN_AGENCY, "agency", c.agency());
        if (file.lead().has(body.agency())) return refuse(Refusal.ALREADY_ON_CASE, "agency", body.agency());
        if (c.at().isBefore(file.journal().leadSince())) return refuse(Refusal.BEFORE_ITS_CAUSE);
        return accept(new AgencyJoined(c.caseId(), c.by(), c.at(), body, c.capacity(), c.reason()));
    }

    static Decision leave(LeaveCase c, CaseFile file) {
        if (file.lead().accountable(c.by())) return refuse(Refusal.ACCOUNTABLE_STAYS);
        Lead.Joined joined = file.lead().joined().get(c.by().agency());
        if (joined == null) return Decision.notYours(file.lead().joined().keySet());
        if (c.at().isBefore(joined.at())) return refuse(Refusal.BEFORE_ITS_CAUSE);
        return accept(new AgencyLeft(c.caseId(), c.by(), c.at(), c.by().agency(), c.reason()));
    }
}
