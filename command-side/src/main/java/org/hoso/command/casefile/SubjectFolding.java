package org.hoso.command.casefile;

import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.Subject;
import org.hoso.command.casefile.Subjects.InfoRequest;
import org.hoso.command.casefile.Subjects.Known;
import org.hoso.command.casefile.Subjects.Standing;
import org.jspecify.annotations.Nullable;

/** What the events of this step do to the file. */
final class SubjectFolding {
    private SubjectFolding() {}

    static CaseFile fold(CaseFile file, Subject.Event event) {
        Subjects subjects = file.subjects();
        return switch (event) {
            case Subject.SubjectAlleged e -> file.withSubjects(subjects.put(alleged(e)));
            case Subject.SubjectIdentified e -> file.withSubjects(subjects.found(identified(e, subjects)));
            case Subject.SubjectDeclaredUnidentifiable e ->
                file.withSubjects(unidentifiable(subjects, e.subjectId(), e.at()));
            case Subject.UserInfoRequested e ->
                file.withSubjects(subjects.put(
                                new InfoRequest(e.requestId(), e.platform(), e.subjectId(), e.at(), false)))
                        .withOrders(OrdersFolding.after(file.orders(), e));
            case Subject.UserInfoReceived e ->
                file.withSubjects(subjects.answered(e.requestId())).withOrders(OrdersFolding.after(file.orders(), e));
            case Subject.ConductReferred e -> file;
        };
    }

    private static Known alleged(Subject.SubjectAlleged e) {
        return new Known(
                e.subjectId(), Standing.ALLEGED, e.kind(), e.role(), e.platform(), e.province(), false, null, e.at());
    }

    /** Where the subject was alleged before, the platform it was seen on stays known. */
    private static Known identified(Subject.SubjectIdentified e, Subjects subjects) {
        String platform = subjects.find(e.subjectId()).map(Known::platform).orElse(null);
        return new Known(
                e.subjectId(),
                Standing.IDENTIFIED,
                e.kind(),
                e.role(),
                platform,
                e.province(),
                e.abroad(),
                e.account(),
                e.at());
    }

    private static Subjects unidentifiable(Subjects subjects, @Nullable UUID subjectId, Instant at) {
        return subjectId == null
                ? subjects.beyondFinding()
                : subjects.changed(subjectId, known -> known.now(Standing.UNIDENTIFIABLE, at));
    }
}
