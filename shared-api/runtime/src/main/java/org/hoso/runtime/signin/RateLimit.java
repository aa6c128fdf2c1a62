package org.hoso.runtime.signin;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.hoso.runtime.problems.ProblemWriter;
import org.hoso.runtime.problems.TooManyRequests;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** One officer's flood must not become everybody's: a bucket of requests an officer, or an address, refilled steadily. */
final class RateLimit extends OncePerRequestFilter {
    private static final int MOST_OFFICERS = 50_000;

    private final LoadingCache<String, Bucket> buckets;
    private final ProblemWriter problems;

    RateLimit(RateProperties rate, ProblemWriter problems) {
        this.problems = problems;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_OFFICERS)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build(officer -> Bucket.builder()
                        .addLimit(limit ->
                                limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                        .build());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ConsumptionProbe probe = buckets.get(who(request)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
            problems.write(new TooManyRequests(wait), request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    /** Who did not sign in is told apart by address; behind a proxy that hides it, all of them share one bucket. */
    private static String who(HttpServletRequest request) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedInToken token
                ? token.getName()
                : "address " + request.getRemoteAddr();
    }
}
