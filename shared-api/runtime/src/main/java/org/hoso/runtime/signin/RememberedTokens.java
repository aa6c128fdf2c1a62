package org.hoso.runtime.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Verifies each token's signature once and then remembers it for some minutes: checking it anew is the dearest part of a
 * small request. Its rules, expiry above all, are still asked at every request, and a key that the issuer withdrew is out
 * of use after those minutes.
 */
final class RememberedTokens {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int MOST = 10_000;

    private final JwtDecoder decoder;
    private final OAuth2TokenValidator<Jwt> rules;
    private final Cache<String, Jwt> verified =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();

    RememberedTokens(JwtDecoder decoder, OAuth2TokenValidator<Jwt> rules) {
        this.decoder = decoder;
        this.rules = rules;
    }

    Jwt decode(String token) {
        Jwt known = verified.getIfPresent(token);
        if (known == null) {
            known = decoder.decode(token);
            verified.put(token, known);
            return known;
        }
        OAuth2TokenValidatorResult still = rules.validate(known);
        if (still.hasErrors()) {
            verified.invalidate(token);
            throw new JwtValidationException("a remembered token no longer holds", still.getErrors());
        }
        return known;
    }
}
