package org.hoso.runtime.arrival;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.ContinueResponseTiming;
import org.apache.tomcat.util.http.MimeHeaders;
import org.hoso.runtime.problems.Busy;
import org.hoso.runtime.problems.ProblemCode;
import org.hoso.runtime.problems.ProblemWriter;
import org.hoso.runtime.problems.ProblemsAutoConfiguration;
import org.hoso.runtime.problems.RequestIds;
import org.hoso.runtime.problems.ToldProblem;
import org.hoso.runtime.problems.TooLarge;
import org.hoso.runtime.problems.TooManyRequests;
import org.hoso.runtime.problems.TooSlow;

/**
 * The door of the container. A request is handed to a worker when all of it is here; an import or a file is a stream and goes in with its
 * head, which says who sends it. Runs on virtual threads, of which there may be as many as there are connections.
 */
final class Arrivals extends ValveBase {
    /** Longest head taken, in bytes. */
    static final int LONGEST_HEAD = 8 * 1024;
    /** Longest head read: of one that is only too long it is still known in which language to say so. */
    static final int MOST_READ = 2 * LONGEST_HEAD;

    private static final Set<String> STREAMS =
            Set.of(ProblemsAutoConfiguration.IMPORT_PATH, ProblemsAutoConfiguration.UPLOAD_PATH);
    private static final String HEALTH = "/actuator/";

    private final ArrivalProperties limits;
    private final ToLongFunction<jakarta.servlet.http.HttpServletRequest> mostBytes;
    private final Heads heads;
    private final Workers workers;
    private final ProblemWriter problems;
    private final Incomplete incomplete;

    Arrivals(
            ArrivalProperties limits,
            ToLongFunction<jakarta.servlet.http.HttpServletRequest> mostBytes,
            Heads heads,
            Workers workers,
            ProblemWriter problems) {
        super(true);
        this.limits = limits;
        this.mostBytes = mostBytes;
        this.heads = heads;
        this.workers = workers;
        this.problems = problems;
        this.incomplete = new Incomplete(limits);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (request.isAsync() || response.isError()) handOver(request, response);
        else if (length(request.getCoyoteRequest()) > LONGEST_HEAD) tooLong(request, response);
        else if (bringsBody(request)) withBody(request, response);
        else handOver(request, response);
    }

    private void tooLong(Request request, Response response) throws IOException {
        RequestIds.give(request, response);
        problems.write(ProblemCode.BAD_SHAPE, request, response);
        UnreadRest.of(request, response, false);
    }

    private void withBody(Request request, Response response) throws IOException, ServletException {
        RequestIds.give(request, response);
        try {
            arrived(request, response);
        } catch (ToldProblem why) {
            turnedAway(why, request, response, true);
        } catch (IOException gone) {
            response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, gone);
            throw gone;
        }
    }

    private static int length(org.apache.coyote.Request below) {
        MimeHeaders headers = below.getMimeHeaders();
        int length = below.requestURI().getLength() + below.queryString().getLength();
        for (int i = 0; i < headers.size(); i++)
            length += headers.getName(i).getLength() + headers.getValue(i).getLength();
        return length;
    }

    private static boolean bringsBody(Request request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private void arrived(Request request, Response response) throws IOException, ServletException {
        boolean streamed = STREAMS.contains(String.valueOf(request.getRequestURI()));
        long most = mostBytes.applyAsLong(request);
        if (request.getContentLengthLong() > most) {
            throw new TooLarge(most);
        } else if (!isHere(request) && !heads.worthWaiting(request, response)) {
            UnreadRest.of(request, response, true);
        } else if (streamed || taken(request, response, most)) {
            handOver(request, response);
            if (streamed && !request.isAsync()) UnreadRest.of(request, response, true);
        }
    }

    private static boolean isHere(Request request) {
        org.apache.coyote.Request below = request.getCoyoteRequest();
        below.action(ActionCode.AVAILABLE, true);
        return request.getContentLengthLong() > 0 && below.getAvailable() >= request.getContentLengthLong();
    }

    private boolean taken(Request request, Response response, long most) throws IOException {
        response.sendAcknowledgement(ContinueResponseTiming.ALWAYS);
        request.getCoyoteRequest().setExpectation(false);
        try (Incomplete.Share share = incomplete.of(request.getRemoteAddr())) {
            new WholeBody(request.getCoyoteRequest(), limits, most).take(share);
            return true;
        } catch (TooSlow | TooManyRequests enough) {
            turnedAway(enough, request, response, false);
            return false;
        }
    }

    private void turnedAway(ToldProblem why, Request request, Response response, boolean passingOver)
            throws IOException {
        problems.write(why, request, response);
        UnreadRest.of(request, response, passingOver);
    }

    private void handOver(Request request, Response response) throws IOException, ServletException {
        boolean askedForHealth = String.valueOf(request.getRequestURI()).startsWith(HEALTH);
        try {
            workers.work(askedForHealth, () -> {
                request.getCoyoteRequest().setRequestThread();
                getNext().invoke(request, response);
                return null;
            });
        } catch (Busy full) {
            RequestIds.give(request, response);
            problems.write(full, request, response);
        } finally {
            request.getCoyoteRequest().setRequestThread();
        }
    }
}
