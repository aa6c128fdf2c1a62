package org.hoso.runtime.admission;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hoso.runtime.pools.Lane;
import org.hoso.runtime.problems.Busy;
import org.hoso.runtime.problems.ProblemWriter;
import org.hoso.runtime.problems.ProblemsAutoConfiguration;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Every call of the interface passes the turnstile once it is known who calls. Imports do not: they last, and are work. Health and
 * the interface's own page stay outside, so that they answer while the queue is full.
 */
final class Admission extends OncePerRequestFilter {
    private static final String INTERFACE = "/api/";

    private final Turnstile turnstile;
    private final ProblemWriter problems;

    Admission(Turnstile turnstile, ProblemWriter problems) {
        this.turnstile = turnstile;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith(INTERFACE) || path.equals(ProblemsAutoConfiguration.IMPORT_PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Turnstile.Inside inside;
        try {
            inside = turnstile.enter();
        } catch (Busy busy) {
            problems.write(busy, request, response);
            return;
        }
        try (inside) {
            Lane.REQUESTS.enter();
            chain.doFilter(request, response);
        } finally {
            Lane.leave();
        }
    }
}
