package org.hoso.command.subject;

import org.hoso.cases.Subject;
import org.hoso.command.casefile.Basis;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;

/** The rules of this step. */
public final class FindingSubjects {
    private FindingSubjects() {}

    public static Decision decide(Subject.Command command, CaseFile file, Basis basis) {
        switch (command) {
            case Subject.AllegeSubject c -> throw new UnsupportedOperationException("AllegeSubject");
            case Subject.IdentifySubject c -> throw new UnsupportedOperationException("IdentifySubject");
            case Subject.DeclareSubjectUnidentifiable c ->
                throw new UnsupportedOperationException("DeclareSubjectUnidentifiable");
            case Subject.RequestUserInfo c -> throw new UnsupportedOperationException("RequestUserInfo");
            case Subject.RecordUserInfo c -> throw new UnsupportedOperationException("RecordUserInfo");
            case Subject.ReferConduct c -> throw new UnsupportedOperationException("ReferConduct");
        }
    }
}
