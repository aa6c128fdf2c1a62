package org.hoso.runtime.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers with a problem body, from wherever in the chain something went wrong: one form, one set of words. */
public final class ProblemWriter {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemWriter.class);

    /**
     * Header, and attribute of a request that sets it: what was read had not seen the place of the ledger that was asked for. A
     * 404 then means "not here yet" or "not for you", and the reader may ask again.
     */
    public static final String BEHIND = "Hoso-Behind";

    private final ProblemTexts texts;

    public ProblemWriter(ProblemTexts texts) {
        this.texts = texts;
    }

    /** The body for what was thrown, for answers that carry several (an import tells one a line). */
    public Problem of(Throwable failure, Language language) {
        return worded(texts, Diagnosing.of(failure), language, null, null);
    }

    /** The same where the sender's body is at hand: with the fields in it that a rule turned down. */
    public Problem of(Throwable failure, Sent sent, Language language) {
        return worded(texts, pointed(Diagnosing.of(failure), sent, language), language, null, null);
    }

    /**
     * Answers the request with what was thrown; a defect is logged with its trace, under the request id that is told.
     *
     * @throws BrokenOff where the answer has begun: it must not end as if it were whole
     */
    public void write(Throwable failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Diagnosing.callerIsGone(failure)) return;
        Diagnosis diagnosis = Diagnosing.of(failure);
        if (diagnosis.told().status() == 500) LOG.error("defect while answering", failure);
        else if (diagnosis.told().status() == 503)
            LOG.warn(
                    "answered {}: {}",
                    diagnosis.told().code(),
                    failure.getClass().getName());
        if (response.isCommitted()) throw new BrokenOff();
        send(diagnosis, request, response);
    }

    public void write(ProblemCode code, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!response.isCommitted()) send(Diagnosis.of(code), request, response);
    }

    /** What the container turned down with a bare status. */
    public void write(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(Diagnosing.byStatus(status), request, response);
    }

    private void send(Diagnosis diagnosis, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Language language = Language.preferred(request.getHeader("Accept-Language"));
        Problem problem = worded(
                texts,
                pointed(diagnosis, Sent.kept(request), language),
                language,
                request.getRequestURI(),
                RequestIds.of(request));
        response.resetBuffer();
        response.setStatus(problem.status());
        diagnosis.headers().forEach(response::setHeader);
        if (request.getAttribute(BEHIND) != null) response.setHeader(BEHIND, "true");
        response.setHeader("Content-Language", language.tag());
        response.setContentType(Problem.MEDIA_TYPE);
        byte[] body = CaseJson.stored().writeValueAsBytes(problem);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Where a rule turned a code down, the field that holds it is told, the list it should come from, and what is near. */
    private Diagnosis pointed(Diagnosis diagnosis, Sent sent, Language language) {
        if (!(diagnosis.told() instanceof Diagnosis.ByRefusal by)) return diagnosis;
        List<Fault> faults = by.refused().details().values().stream()
                .map(String::valueOf)
                .flatMap(code -> texts.faults(by.refused(), sent.pointers(code), code, language).stream())
                .toList();
        return new Diagnosis(diagnosis.told(), faults, diagnosis.extra(), diagnosis.headers());
    }

    static Problem worded(
            ProblemTexts texts,
            Diagnosis diagnosis,
            Language language,
            @Nullable String instance,
            @Nullable String requestId) {
        return new Problem(
                diagnosis.told().code(),
                diagnosis.told().status(),
                texts.title(language, diagnosis.told()),
                texts.detail(language, diagnosis.told()),
                instance,
                requestId,
                texts.entries(language, diagnosis.faults()),
                diagnosis.extra());
    }
}
