package org.hoso.command.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoso.cases.CaseId;
import org.hoso.command.deciding.Envelope;
import org.hoso.runtime.intake.CaseIds;
import org.hoso.runtime.intake.Draft;
import org.hoso.runtime.intake.Reading;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.RequestIds;
import org.hoso.runtime.problems.Sent;
import org.hoso.runtime.sealing.Fingerprints;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;

/** Reads what comes with a command beside its body. */
class Envelopes {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");
    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private final Fingerprints fingerprints;
    private final CaseIds cases;

    Envelopes(Fingerprints fingerprints, CaseIds cases) {
        this.fingerprints = fingerprints;
        this.cases = cases;
    }

    /** @throws BadShape when a header has not its form */
    Envelope of(HttpServletRequest request, SignedIn who, byte[] body, Reading<?> reading) {
        return of(request, who, body, reading.minted(), reading::accepted, false);
    }

    /** A dry run draws no key and makes no person known. */
    Envelope ofRehearsal(HttpServletRequest request, SignedIn who, byte[] body, Draft<?> draft) {
        return of(request, who, body, draft.minted(), () -> {}, true);
    }

    private Envelope of(
            HttpServletRequest request,
            SignedIn who,
            byte[] body,
            Map<String, Object> minted,
            Runnable accepted,
            boolean dryRun) {
        return new Envelope(
                who.officer(),
                who.client(),
                String.valueOf(RequestIds.of(request)),
                key(request),
                hash(request, body),
                version(request),
                minted,
                UUID.randomUUID(),
                accepted,
                dryRun,
                Language.preferred(request.getHeader("Accept-Language")),
                Sent.of(body),
                RequestFlags.half(request, cases),
                null);
    }

    private static @Nullable String key(HttpServletRequest request) {
        String key = request.getHeader("Idempotency-Key");
        if (key != null && !KEY.matcher(key).matches())
            throw wrong("Idempotency-Key", "an Idempotency-Key has 1 to 100 printable ASCII characters");
        return key;
    }

    private static @Nullable Long version(HttpServletRequest request) {
        String version = request.getHeader("If-Match");
        if (version == null || version.equals("*")) return null;
        Matcher read = VERSION.matcher(version);
        if (!read.matches()) throw wrong("If-Match", "If-Match holds a version in quotes, as \"15\", or *");
        return Long.valueOf(read.group(1));
    }

    private static BadShape wrong(String header, String rule) {
        return new BadShape(List.of(Fault.at("/" + header, FaultCode.WRONG_FORM, "rule", rule)));
    }

    private byte[] hash(HttpServletRequest request, byte[] body) {
        CaseId half = RequestFlags.half(request, cases);
        byte[] path =
                (request.getRequestURI() + (half == null ? "" : "?" + half) + "\n").getBytes(StandardCharsets.UTF_8);
        return fingerprints.of(path, body);
    }
}
