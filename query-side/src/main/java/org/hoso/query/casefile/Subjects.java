package org.hoso.query.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Sealed;
import org.hoso.cases.Subject;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/** Who is behind the content, as far as it is known; and how it was looked for. */
@Withers
public record Subjects(
        List<KnownSubject> known,
        List<DeclaredUnknown> declaredUnknown,
        List<UserInfoRequest> infoRequests,
        List<ConductReferral> conductReferrals)
        implements SubjectsBuilder.With {
    static final Subjects NONE = new Subjects(List.of(), List.of(), List.of(), List.of());

    /** @param identifiedAt absent while the subject is only alleged */
    @Withers
    public record KnownSubject(
            UUID subjectId,
            Subject.@Nullable Kind kind,
            Subject.AdvertisingRole role,
            @Nullable String platform,
            @Nullable String province,
            boolean abroad,
            @Nullable SubjectIdentity identity,
            Instant at,
            @Nullable Instant identifiedAt)
            implements SubjectsKnownSubjectBuilder.With {}

    /** Who a subject is. */
    public record SubjectIdentity(
            @Nullable Personal name,
            @Nullable Personal handle,
            @Nullable Personal identityNumber,
            @Nullable Personal address) {}

    /** That nobody could be found, of one subject or of the case as a whole. */
    public record DeclaredUnknown(@Nullable UUID subjectId, Personal efforts, Instant at) {}

    /** @param answer absent until it came */
    @Withers
    public record UserInfoRequest(
            UUID requestId,
            String byAgency,
            String platform,
            @Nullable UUID subjectId,
            Subject.InfoUrgency urgency,
            DocumentRef document,
            Instant at,
            @Nullable UserInfo answer)
            implements SubjectsUserInfoRequestBuilder.With {}

    /** What the platform gave; absent text where it is not for the reader. */
    public record UserInfo(@Nullable Personal info, Instant at) {}

    /** That a performer's conduct was referred. */
    public record ConductReferral(UUID referralId, UUID subjectId, String toAgency, DocumentRef document, Instant at) {}

    Subjects after(Subject.Event event) {
        return switch (event) {
            case Subject.SubjectAlleged e -> put(alleged(e));
            case Subject.SubjectIdentified e -> put(identified(e));
            case Subject.SubjectDeclaredUnidentifiable e ->
                withDeclaredUnknown(Kept.with(
                        declaredUnknown,
                        new DeclaredUnknown(e.subjectId(), Personal.of("efforts", e.efforts()), e.at())));
            case Subject.UserInfoRequested e ->
                withInfoRequests(Kept.with(
                        infoRequests,
                        new UserInfoRequest(
                                e.requestId(),
                                e.by().agency(),
                                e.platform(),
                                e.subjectId(),
                                e.urgency(),
                                e.document(),
                                e.at(),
                                null)));
            case Subject.UserInfoReceived e ->
                withInfoRequests(Kept.changed(
                        infoRequests,
                        request -> request.requestId().equals(e.requestId()),
                        request -> request.withAnswer(new UserInfo(Personal.of("info", e.info()), e.at()))));
            case Subject.ConductReferred e ->
                withConductReferrals(Kept.with(
                        conductReferrals,
                        new ConductReferral(e.referralId(), e.subjectId(), e.toAgency(), e.document(), e.at())));
        };
    }

    private static KnownSubject alleged(Subject.SubjectAlleged e) {
        return new KnownSubject(
                e.subjectId(),
                e.kind(),
                e.role(),
                e.platform(),
                e.province(),
                false,
                new SubjectIdentity(text("name", e.name()), text("handle", e.handle()), null, null),
                e.at(),
                null);
    }

    /** What was alleged before and is not said anew stays: the platform and the account on it. */
    private KnownSubject identified(Subject.SubjectIdentified e) {
        KnownSubject before = known.stream()
                .filter(one -> one.subjectId().equals(e.subjectId()))
                .findFirst()
                .orElse(null);
        SubjectIdentity alleged = before == null ? null : before.identity();
        return new KnownSubject(
                e.subjectId(),
                e.kind(),
                e.role(),
                before == null ? null : before.platform(),
                e.province(),
                e.abroad(),
                new SubjectIdentity(
                        text("name", e.name()),
                        alleged == null ? null : alleged.handle(),
                        text("identityNumber", e.identityNumber()),
                        text("address", e.address())),
                before == null ? e.at() : before.at(),
                e.at());
    }

    private Subjects put(KnownSubject subject) {
        boolean there = known.stream().anyMatch(one -> one.subjectId().equals(subject.subjectId()));
        List<KnownSubject> next = there
                ? Kept.changed(known, one -> one.subjectId().equals(subject.subjectId()), one -> subject)
                : Kept.with(known, subject);
        return withKnown(next);
    }

    private static @Nullable Personal text(String field, @Nullable Sealed sealed) {
        return Personal.ofNullable(field, sealed);
    }
}
