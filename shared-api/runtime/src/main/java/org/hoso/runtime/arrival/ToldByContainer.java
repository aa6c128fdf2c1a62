package org.hoso.runtime.arrival;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.hoso.runtime.problems.ProblemWriter;
import org.hoso.runtime.problems.RequestIds;
import org.jspecify.annotations.Nullable;

/** What the container turns down before the application sees it (a path with {@code %2F}, a head that is too long) is a problem body too. */
final class ToldByContainer extends ErrorReportValve {
    private final ProblemWriter problems;

    ToldByContainer(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        try {
            RequestIds.give(request, response);
            problems.write(response.getStatus(), request, response);
            response.finishResponse();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
