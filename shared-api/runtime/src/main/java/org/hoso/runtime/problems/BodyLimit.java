package org.hoso.runtime.problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns down a body over the limit: by its announced length, else while it is read; nothing is buffered here. */
public final class BodyLimit extends OncePerRequestFilter {
    private final ToLongFunction<HttpServletRequest> mostBytes;
    private final ProblemWriter problems;

    /** @param mostBytes the limit of each request in bytes */
    public BodyLimit(ToLongFunction<HttpServletRequest> mostBytes, ProblemWriter problems) {
        this.mostBytes = mostBytes;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long most = mostBytes.applyAsLong(request);
        if (request.getContentLengthLong() <= most) {
            chain.doFilter(new Counted(request, most), response);
            return;
        }
        problems.write(new TooLarge(most), request, response);
    }

    private static final class Counted extends HttpServletRequestWrapper {
        private final long most;
        private @Nullable ServletInputStream body;

        Counted(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (body == null) body = new CountedInput(super.getInputStream(), most);
            return body;
        }
    }
}
