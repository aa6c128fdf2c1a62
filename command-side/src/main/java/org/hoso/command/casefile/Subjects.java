package org.hoso.command.casefile;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hoso.cases.Subject;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/** The subjects of the case: alleged, identified, beyond finding; and the user information asked for. */
public record Subjects(Map<UUID, Known> byId, Map<UUID, InfoRequest> infoRequests, boolean unidentifiable)
        implements Facet {
    public static final Subjects NONE = new Subjects(Map.of(), Map.of(), false);

    public enum Standing {
        ALLEGED,
        IDENTIFIED,
        UNIDENTIFIABLE
    }

    /** @param account pseudonymous sign-in id of the subject, where it has one */
    public record Known(
            UUID subjectId,
            Standing standing,
            Subject.@Nullable Kind kind,
            Subject.AdvertisingRole role,
            @Nullable String platform,
            @Nullable String province,
            boolean abroad,
            @Nullable String account,
            Instant at) {
        Known now(Standing next, Instant at) {
            return new Known(subjectId, next, kind, role, platform, province, abroad, account, at);
        }
    }

    public record InfoRequest(
            UUID requestId, String platform, @Nullable UUID subjectId, Instant at, boolean answered) {
        InfoRequest withAnswer() {
            return new InfoRequest(requestId, platform, subjectId, at, true);
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
        return new Subjects(Kept.with(byId, known.subjectId(), known), infoRequests, unidentifiable);
    }

    Subjects put(InfoRequest request) {
        return new Subjects(byId, Kept.with(infoRequests, request.requestId(), request), unidentifiable);
    }

    /** Somebody was found after all: the case is no longer beyond finding. */
    Subjects found(Known known) {
        return new Subjects(Kept.with(byId, known.subjectId(), known), infoRequests, false);
    }

    Subjects changed(UUID subjectId, UnaryOperator<Known> change) {
        return new Subjects(Kept.changed(byId, subjectId, change), infoRequests, unidentifiable);
    }

    Subjects answered(UUID requestId) {
        return new Subjects(byId, Kept.changed(infoRequests, requestId, InfoRequest::withAnswer), unidentifiable);
    }

    /** Nobody can be found behind the case as a whole. */
    Subjects beyondFinding() {
        return new Subjects(byId, infoRequests, true);
    }
}
