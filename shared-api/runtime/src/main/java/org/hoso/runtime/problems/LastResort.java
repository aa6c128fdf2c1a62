package org.hoso.runtime.problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Catches what filters throw, which no advice sees, so that even then a problem body answers and never the container. */
public final class LastResort extends OncePerRequestFilter {
    private final ProblemWriter problems;

    public LastResort(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            problems.write(failure, request, response);
        }
    }
}
