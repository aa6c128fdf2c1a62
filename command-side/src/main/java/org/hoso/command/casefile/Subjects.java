package org.hoso.command.casefile;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hoso.cases.Subject;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/** The subjects of the case: alleged, identified, beyond finding; and the user information asked for. */
@Withers
public record Subjects(Map<UUID, Known> byId, Map<UUID, InfoRequest> infoRequests, boolean unidentifiable)
        implements SubjectsBuilder.With {
    public static final Subjects NONE = new Subjects(Map.of(), Map.of(), false);

    public enum Standing {
        ALLEGED,
        IDENTIFIED,
        UNIDENTIFIABLE
    }

    /** @param account pseudonymous sign-in id of the subject, where it has one */
    @Withers
    public record Known(
            UUID subjectId,
            Standing standing,
            Subject.@Nullable Kind kind,
            Subject.AdvertisingRole role,
            @Nullable String platform,
            @Nullable String province,
            boolean abroad,
            @Nullable String account,
            Instant at)
            implements SubjectsKnownBuilder.With {
        Known now(Standing next, Instant at) {
            return withStanding(next).withAt(at);
        }
    }

    @Withers
    public record InfoRequest(
            UUID requestId, String platform, @Nullable UUID subjectId, Instant at, boolean answered)
            implements SubjectsInfoRequestBuilder.With {
        InfoRequest withAnswer() {
            return withAnswered(true);
        }
    }

    public Optional<Known> find(UUID subjectId) {
        return Optional.ofNullable(byId.get(subjectId));
    }

    public Optional<InfoRequest> infoRequest(UUID requestId) {
        return Optional.ofNullable(infoRequests.get(requestId));
    }

    public boolean anyIdentified() {
        return byId.values().stream().anyMatch(known -> known.standing() == Standing.IDENTIFIED);
    }

    /** Whether nobody can be found: declared of the case, or of every subject that anybody named. */
    public boolean nobodyFound() {
        boolean eachDeclared = !byId.isEmpty()
                && byId.values().stream().allMatch(known -> known.standing() == Standing.UNIDENTIFIABLE);
        return eachDeclared || (unidentifiable && !anyIdentified());
    }

    /** Whether the signed-in person is that subject. */
    public boolean is(UUID subjectId, String officer) {
        return find(subjectId).map(known -> officer.equals(known.account())).orElse(false);
    }

    Subjects put(Known known) {
        return withById(Kept.with(byId, known.subjectId(), known));
    }

    Subjects put(InfoRequest request) {
        return withInfoRequests(Kept.with(infoRequests, request.requestId(), request));
    }

    /** Somebody was found after all: the case is no longer beyond finding. */
    Subjects found(Known known) {
        return new Subjects(Kept.with(byId, known.subjectId(), known), infoRequests, false);
    }

    Subjects changed(UUID subjectId, UnaryOperator<Known> change) {
        return withById(Kept.changed(byId, subjectId, change));
    }

    Subjects answered(UUID requestId) {
        return withInfoRequests(Kept.changed(infoRequests, requestId, InfoRequest::withAnswer));
    }

    /** Nobody can be found behind the case as a whole. */
    Subjects beyondFinding() {
        return withUnidentifiable(true);
    }
}
