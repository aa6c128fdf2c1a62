package org.hoso.query.letters;

import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Role;
import org.hoso.cases.Subject.SubjectAlleged;
import org.hoso.query.casefile.Conclusions.SectorConclusion;
import org.hoso.query.casefile.Measures.AccessBlock;
import org.hoso.query.casefile.Measures.RemovalNotice;
import org.hoso.query.casefile.Personal;
import org.hoso.query.casefile.SeenCase;
import org.hoso.query.casefile.Subjects.KnownSubject;
import org.hoso.query.casefile.Subjects.SubjectIdentity;
import org.hoso.query.rights.Reader;
import org.hoso.runtime.letters.Disclosure;
import org.hoso.runtime.letters.Outgoing;
import org.hoso.runtime.letters.Wording;
import org.jspecify.annotations.Nullable;

/** What of a case's letters its reader sees: no more than of the case file itself. */
public record SeenParts(SeenCase seen, Reader reader) implements Disclosure {
    /** Whoever sees what it asks for sees that it went out; a provider only what was for it, or for all of its kind. */
    boolean sees(Outgoing what) {
        return switch (what) {
            case Outgoing.Removal one -> notices(one.dispatchId()).findAny().isPresent();
            case Outgoing.Block one ->
                block(one.asked().blockId(), block -> true)
                        && isFor(one, one.asked().target());
            case Outgoing.Lift one ->
                block(one.asked().blockId(), block -> block.lifted() != null)
                        && isFor(one, one.order().target());
            case Outgoing.Lock one ->
                seen.measures().locks().stream().anyMatch(lock -> lock.lockId().equals(one.dispatchId()));
            case Outgoing.UserInfo one ->
                seen.findings().subjects() != null
                        && seen.findings().subjects().infoRequests().stream()
                                .anyMatch(request -> request.requestId().equals(one.dispatchId()));
        };
    }

    private boolean isFor(Outgoing what, Enum<?> kind) {
        return !reader.is(Role.ISP)
                || what.receiver().equals(reader.agency())
                || what.receiver().equals(kind.name());
    }

    /** Whether nothing in its text is withheld from the reader. */
    public boolean tellsAll(Outgoing what) {
        return switch (what) {
            case Outgoing.Removal one -> true;
            case Outgoing.Block one -> true;
            case Outgoing.Lift one -> true;
            case Outgoing.Lock one -> tells(one.account());
            case Outgoing.UserInfo one -> tells(one.account());
        };
    }

    private boolean tells(@Nullable SubjectAlleged subject) {
        return subject == null || !(account(subject) instanceof Wording.Masked);
    }

    private Stream<RemovalNotice> notices(UUID noticeId) {
        return seen.measures().notices().stream().filter(one -> one.noticeId().equals(noticeId));
    }

    private boolean block(UUID blockId, Predicate<AccessBlock> which) {
        return seen.measures().blocks().stream()
                .filter(which)
                .anyMatch(one -> one.blockId().equals(blockId));
    }

    @Override
    public Wording reason(PlatformNotified notice) {
        return notices(notice.noticeId())
                .findFirst()
                .map(one -> one.sent().reason())
                .map(SeenParts::wording)
                .orElseGet(Wording.None::new);
    }

    @Override
    public Wording account(SubjectAlleged subject) {
        if (seen.findings().subjects() == null) return new Wording.Masked();
        return seen.findings().subjects().known().stream()
                .filter(one -> one.subjectId().equals(subject.subjectId()))
                .map(KnownSubject::identity)
                .flatMap(Stream::ofNullable)
                .map(SubjectIdentity::handle)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(SeenParts::wording)
                .orElseGet(Wording.Masked::new);
    }

    /** Its number and date where the reader sees them; that one is enclosed is part of the letter. */
    @Override
    public @Nullable DocumentRef document(ConclusionGiven conclusion) {
        if (seen.findings().conclusions() == null) return null;
        return seen.findings().conclusions().given().stream()
                .filter(one -> one.conclusionId().equals(conclusion.conclusionId()))
                .findFirst()
                .map(SectorConclusion::document)
                .orElse(null);
    }

    private static Wording wording(Personal text) {
        return switch (text) {
            case Personal.Kept sealed -> new Wording.Masked();
            case Personal.Told told when told.text() != null -> new Wording.Given(told.text());
            case Personal.Told told ->
                told.withheld() == Personal.Withheld.ERASED ? new Wording.Erased() : new Wording.Masked();
        };
    }
}
