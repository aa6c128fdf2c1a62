package org.hoso.query.casefile;

import static org.hoso.query.rights.DataKind.SUBJECT_IDENTITY;

import java.util.List;
import org.hoso.query.casefile.Subjects.*;
import org.jspecify.annotations.Nullable;

/** The subjects as a reader sees them: who they are, their role, their account on the reader's platform, or oneself. */
final class SubjectRedaction {
    private SubjectRedaction() {}

    static @Nullable Subjects see(Subjects known, Onlooker by) {
        return switch (by.sight(SUBJECT_IDENTITY)) {
            case FULL -> known;
            case ROLE_ONLY -> Masking.all(known);
            case ACCOUNT_ONLY -> by.isProvider() ? null : onPlatform(known, by.agency());
            case OWN ->
                new Subjects(
                        known.known().stream()
                                .filter(one -> by.owns(one.subjectId()))
                                .toList(),
                        List.of(),
                        List.of(),
                        List.of());
            case MASKED, SUMMARY, NEED_TO_KNOW, BREAK_GLASS, ON_REQUEST, ITEM_ONLY, OUTCOME, REASON_LINE, PUBLIC, NO ->
                null;
        };
    }

    private static Subjects onPlatform(Subjects known, String platform) {
        return new Subjects(
                known.known().stream()
                        .filter(one -> platform.equals(one.platform()))
                        .map(SubjectRedaction::accountOnly)
                        .toList(),
                List.of(),
                known.infoRequests().stream()
                        .filter(request -> request.platform().equals(platform))
                        .map(SubjectRedaction::withoutText)
                        .toList(),
                List.of());
    }

    private static KnownSubject accountOnly(KnownSubject subject) {
        SubjectIdentity identity = subject.identity();
        KnownSubject account = new KnownSubject(
                subject.subjectId(), null, subject.role(), subject.platform(), null, false, null, subject.at(), null);
        return identity == null || identity.handle() == null
                ? account
                : account.withIdentity(new SubjectIdentity(null, identity.handle(), null, null));
    }

    private static UserInfoRequest withoutText(UserInfoRequest request) {
        UserInfo answer = request.answer();
        return answer == null ? request : request.withAnswer(new UserInfo(null, answer.at()));
    }
}
