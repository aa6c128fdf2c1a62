package org.hoso.command.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import org.hoso.cases.By;
import org.hoso.cases.Request;
import org.hoso.command.deciding.Envelope;
import org.hoso.runtime.intake.CommandReader;
import org.hoso.runtime.intake.Draft;
import org.hoso.runtime.intake.Edge;
import org.hoso.runtime.intake.Reading;
import org.hoso.runtime.problems.Sent;
import org.hoso.runtime.signin.Acting;
import org.hoso.runtime.signin.SignedIn;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.servlet.HandlerMapping;

/** Reads the command of a request, complete and sealed, and the envelope it came in. */
class CommandIntake {
    private final CommandReader reader;
    private final Envelopes envelopes;

    CommandIntake(CommandReader reader, Envelopes envelopes) {
        this.reader = reader;
        this.envelopes = envelopes;
    }

    /** What was read. */
    record Taken(Request command, Envelope envelope) {}

    /** Who may not ask at all learns nothing of the form. A dry run seals nothing, so no person and no key comes into being. */
    Taken take(Class<? extends Request> type, CommandRoute.EdgeOfPath path, HttpServletRequest request)
            throws HttpMediaTypeNotSupportedException {
        SignedIn who = SignedIn.current();
        Acting.admit(who, Set.of(type.getAnnotation(By.class).value()));
        JsonBodies.check(request.getContentType());
        byte[] body = body(request);
        Sent.keep(request, body);
        boolean dryRun = RequestFlags.dryRun(request);
        Edge edge = path.of(who, type, () -> named(request));
        if (!dryRun) {
            Reading<?> reading = reader.read(type, body, edge);
            return new Taken(reading.command(), envelopes.of(request, who, body, reading));
        }
        Draft<?> draft = reader.draft(type, body, edge);
        return new Taken(draft.unsealed(), envelopes.ofRehearsal(request, who, body, draft));
    }

    private static byte[] body(HttpServletRequest request) {
        try {
            return request.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one thing that the path of a command names. */
    private static String named(HttpServletRequest request) {
        @SuppressWarnings("unchecked")
        Map<String, String> path =
                (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return path.values().stream().findFirst().orElse("");
    }
}
