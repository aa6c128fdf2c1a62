package org.hoso.runtime.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.hoso.runtime.arrival.Heads;
import org.hoso.runtime.problems.ProblemWriter;
import org.hoso.runtime.problems.WrongCallback;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.oauth2.jwt.JwtException;

/** A body is waited for from whoever has a good token, or says by whose signature the call is to be known. */
final class SignedHeads implements Heads {
    private static final String INTERFACE = "/api/";
    private static final String SIGNED_CALLS = "/api/v1/callbacks/";
    private static final String BEARER = "Bearer ";
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");

    private final RememberedTokens tokens;
    private final ProblemEntry entry;
    private final ProblemWriter problems;

    SignedHeads(RememberedTokens tokens, ProblemEntry entry, ProblemWriter problems) {
        this.tokens = tokens;
        this.entry = entry;
        this.problems = problems;
    }

    @Override
    public boolean worthWaiting(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        if (!path.startsWith(INTERFACE)) return true;
        return path.startsWith(SIGNED_CALLS) ? saysWhoSigned(request, response) : hasGoodToken(request, response);
    }

    /** Whether the signature holds is seen when the body is here. */
    private boolean saysWhoSigned(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!said(request.getHeader("webhook-id")).isEmpty()
                && SECONDS.matcher(said(request.getHeader("webhook-timestamp"))).matches()
                && said(request.getHeader("webhook-signature")).startsWith("v1a,")) return true;
        problems.write(WrongCallback.badSignature(), request, response);
        return false;
    }

    private boolean hasGoodToken(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String given = said(request.getHeader(HttpHeaders.AUTHORIZATION));
        if (given.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && isGood(given.substring(BEARER.length()).trim())) return true;
        entry.commence(request, response, new InsufficientAuthenticationException("no good token"));
        return false;
    }

    private boolean isGood(String token) {
        try {
            tokens.decode(token);
            return true;
        } catch (JwtException notOurs) {
            return false;
        }
    }

    private static String said(@Nullable String header) {
        return header == null ? "" : header;
    }
}
