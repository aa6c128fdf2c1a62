package org.hoso.command.intake;

import java.net.URI;
import org.hoso.command.deciding.Answer;
import org.hoso.command.deciding.Done;
import org.hoso.command.deciding.Rehearsal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Answers as HTTP tells them: the version is the entity tag, and a new case has its location. */
final class Replies {
    private Replies() {}

    static ResponseEntity<Answer> told(Rehearsal rehearsal) {
        return tagged(ResponseEntity.ok(), rehearsal.version()).body(rehearsal);
    }

    static ResponseEntity<Answer> ok(Done answer) {
        return tagged(ResponseEntity.ok(), answer.version()).body(answer);
    }

    static ResponseEntity<Answer> created(Done answer) {
        if (answer.caseId() == null || answer.version() == null)
            return ResponseEntity.status(HttpStatus.CREATED).body(answer);
        return tagged(ResponseEntity.created(URI.create("/api/v1/cases/" + answer.caseId())), answer.version())
                .body(answer);
    }

    private static ResponseEntity.BodyBuilder tagged(ResponseEntity.BodyBuilder reply, @Nullable Long version) {
        return version == null ? reply : reply.eTag(String.valueOf(version));
    }
}
