package org.hoso.command.casefile;

import org.hoso.cases.Subject;

/** What the events of this step do to the file. */
final class SubjectFolding {
    private SubjectFolding() {}

    static CaseFile fold(CaseFile file, Subject.Event event) {
        return switch (event) {
            case Subject.SubjectAlleged e -> file;
            case Subject.SubjectIdentified e -> file;
            case Subject.SubjectDeclaredUnidentifiable e -> file;
            case Subject.UserInfoRequested e -> file;
            case Subject.UserInfoReceived e -> file;
            case Subject.ConductReferred e -> file;
        };
    }
}
