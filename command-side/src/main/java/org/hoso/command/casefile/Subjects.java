package org.hoso.command.casefile;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.Subject;
import org.jspecify.annotations.Nullable;

/** The subjects of the case: alleged, identified, beyond finding; and the user information asked for. */
public record Subjects(Map<UUID, Known> byId, Map<UUID, InfoRequest> infoRequests, boolean unidentifiable) {
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
            Instant at) {}

    public record InfoRequest(
            UUID requestId, String platform, @Nullable UUID subjectId, Instant at, boolean answered) {}

    public Optional<Known> find(UUID subjectId) {
        return Optional.ofNullable(byId.get(subjectId));
    }

    public Optional<InfoRequest> infoRequest(UUID requestId) {
        return Optional.ofNullable(infoRequests.get(requestId));
    }

    public boolean anyIdentified() {
        return byId.values().stream().anyMatch(known -> known.standing() == Standing.IDENTIFIED);
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

    /** Nobody can be found behind the case as a whole. */
    Subjects beyondFinding() {
        return new Subjects(byId, infoRequests, true);
    }
}
