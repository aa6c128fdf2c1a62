package org.hoso.command.subject;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.time.Instant;
import org.hoso.cases.Refusal;
import org.hoso.cases.Subject;
import org.hoso.cases.Subject.AllegeSubject;
import org.hoso.cases.Subject.DeclareSubjectUnidentifiable;
import org.hoso.cases.Subject.IdentifySubject;
import org.hoso.cases.Subject.RecordUserInfo;
import org.hoso.cases.Subject.ReferConduct;
import org.hoso.cases.Subject.RequestUserInfo;
import org.hoso.cases.Subject.SubjectAlleged;
import org.hoso.cases.Subject.SubjectDeclaredUnidentifiable;
import org.hoso.cases.Subject.SubjectIdentified;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Subjects.Known;
import org.hoso.command.casefile.Subjects.Standing;
import org.hoso.law.Law;
import org.jspecify.annotations.Nullable;

/** The rules of finding the subject: alleged, identified once, or beyond finding; what was identified wrongly is corrected. */
public final class FindingSubjects {
    private FindingSubjects() {}

    public static Decision decide(Subject.Command command, CaseFile file, DecisionBasis basis) {
        return switch (command) {
            case AllegeSubject c -> allege(c, file, basis.law());
            case IdentifySubject c -> identify(c, file, basis.law());
            case DeclareSubjectUnidentifiable c -> declareUnidentifiable(c, file);
            case RequestUserInfo c -> AskingForUserInfo.ask(c, file, basis);
            case RecordUserInfo c -> AskingForUserInfo.record(c, file, basis);
            case ReferConduct c -> ReferringConduct.refer(c, file, basis);
        };
    }

    private static Decision allege(AllegeSubject c, CaseFile file, Law law) {
        if (!file.lead().worksOn(c.by())) return file.lead().workingOnly();
        if (c.platform() != null && law.platforms().find(c.platform()).isEmpty())
            return refuse(Refusal.UNKNOWN_PLATFORM, "value", c.platform());
        if (unknownProvince(c.province(), law)) return refuse(Refusal.UNKNOWN_PROVINCE, "province", c.province());
        if (c.at().isBefore(file.journal().began())) return refuse(Refusal.BEFORE_ITS_CAUSE);
        return accept(new SubjectAlleged(
                c.caseId(),
                c.by(),
                c.at(),
                c.subjectId(),
                c.kind(),
                c.role(),
                c.platform(),
                c.province(),
                c.name(),
                c.handle()));
    }

    private static Decision identify(IdentifySubject c, CaseFile file, Law law) {
        if (!file.lead().worksOn(c.by())) return file.lead().workingOnly();
        if (unknownProvince(c.province(), law)) return refuse(Refusal.UNKNOWN_PROVINCE, "province", c.province());
        Known known = file.subjects().find(c.subjectId()).orElse(null);
        if (known != null && known.standing() == Standing.IDENTIFIED)
            return refuse(Refusal.SUBJECT_ALREADY_IDENTIFIED, "subjectId", c.subjectId());
        Instant since = known == null ? file.journal().began() : file.journal().broughtIn(c.subjectId());
        if (c.at().isBefore(since)) return refuse(Refusal.BEFORE_ITS_CAUSE);
        return accept(new SubjectIdentified(
                c.caseId(),
                c.by(),
                c.at(),
                c.subjectId(),
                c.kind(),
                c.role(),
                c.province(),
                c.abroad(),
                c.account(),
                c.name(),
                c.identityNumber(),
                c.address()));
    }

    /** Of one subject, or, without one, of the case: nobody can be found behind it. */
    private static Decision declareUnidentifiable(DeclareSubjectUnidentifiable c, CaseFile file) {
        if (!file.lead().worksOn(c.by())) return file.lead().workingOnly();
        if (c.subjectId() == null) {
            if (file.subjects().anyIdentified()) return refuse(Refusal.SUBJECT_ALREADY_IDENTIFIED);
            if (file.subjects().unidentifiable()) return refuse(Refusal.SUBJECT_BEYOND_FINDING);
            return declared(c, file.journal().began());
        }
        Known known = file.subjects().find(c.subjectId()).orElse(null);
        if (known == null) return refuse(Refusal.UNKNOWN_SUBJECT, "subjectId", c.subjectId());
        return switch (known.standing()) {
            case IDENTIFIED -> refuse(Refusal.SUBJECT_ALREADY_IDENTIFIED, "subjectId", known.subjectId());
            case UNIDENTIFIABLE -> refuse(Refusal.SUBJECT_BEYOND_FINDING, "subjectId", known.subjectId());
            case ALLEGED -> declared(c, file.journal().broughtIn(known.subjectId()));
        };
    }

    private static Decision declared(DeclareSubjectUnidentifiable c, Instant since) {
        if (c.at().isBefore(since)) return refuse(Refusal.BEFORE_ITS_CAUSE);
        return accept(new SubjectDeclaredUnidentifiable(c.caseId(), c.by(), c.at(), c.subjectId(), c.efforts()));
    }

    private static boolean unknownProvince(@Nullable String province, Law law) {
        return province != null && !law.agencies().knowsProvince(province);
    }
}
