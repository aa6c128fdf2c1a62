package org.hoso.command.subject;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import org.hoso.cases.AccountableBody;
import org.hoso.cases.Refusal;
import org.hoso.cases.Subject;
import org.hoso.cases.Subject.ConductReferred;
import org.hoso.cases.Subject.ReferConduct;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.CaseMandates;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Subjects.Known;
import org.hoso.command.casefile.Subjects.Standing;
import org.hoso.law.MandateRole;

/** A performer's conduct goes to the body that watches performers' conduct on that day; it runs beside the sanction. */
final class ReferringConduct {
    private ReferringConduct() {}

    static Decision refer(ReferConduct c, CaseFile file, DecisionBasis basis) {
        if (!file.lead().worksOn(c.by())) return file.lead().workingOnly();
        Known subject = file.subjects().find(c.subjectId()).orElse(null);
        if (subject == null) return refuse(Refusal.UNKNOWN_SUBJECT, "subjectId", c.subjectId());
        AccountableBody addressee = basis.body(c.toAgency(), c.at()).orElse(null);
        if (addressee == null) return refuse(Refusal.UNKNOWN_AGENCY, "agency", c.toAgency());
        if (subject.standing() == Standing.UNIDENTIFIABLE)
            return refuse(Refusal.SUBJECT_BEYOND_FINDING, "subjectId", c.subjectId());
        if (subject.kind() != Subject.Kind.INDIVIDUAL) return refuse(Refusal.NOT_AN_INDIVIDUAL);
        if (c.at().isBefore(file.journal().broughtIn(c.subjectId()))) return refuse(Refusal.BEFORE_ITS_CAUSE);
        CaseMandates mandates = new CaseMandates(file, basis, c.at());
        if (mandates.held(addressee.agency(), MandateRole.CONDUCT).isEmpty())
            return mandates.addressedInVain(addressee.agency(), mandates.holders(MandateRole.CONDUCT));
        return accept(new ConductReferred(
                c.caseId(),
                c.by(),
                c.at(),
                c.referralId(),
                c.subjectId(),
                addressee.agency(),
                addressee.agencySince(),
                c.document()));
    }
}
