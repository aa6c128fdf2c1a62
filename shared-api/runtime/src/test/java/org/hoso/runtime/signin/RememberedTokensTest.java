package org.hoso.runtime.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;

@DisplayName("Remembered tokens")
class RememberedTokensTest {
    private final AtomicInteger verified = new AtomicInteger();
    private final AtomicBoolean expired = new AtomicBoolean();
    private final RememberedTokens tokens = new RememberedTokens(this::verify, this::rules);

    @Test
    @DisplayName("A signature is verified once, and two tokens are never taken for each other")
    void once() {
        assertThat(tokens.decode("first").getSubject()).isEqualTo("first");
        assertThat(tokens.decode("first").getSubject()).isEqualTo("first");
        assertThat(tokens.decode("second").getSubject()).isEqualTo("second");
        assertThat(verified).hasValue(2);
    }

    @Test
    @DisplayName("A remembered token that has expired since is turned down")
    void expires() {
        tokens.decode("first");
        expired.set(true);
        assertThatThrownBy(() -> tokens.decode("first")).isInstanceOf(JwtValidationException.class);
    }

    @Test
    @DisplayName("What was turned down is not remembered")
    void turnedDown() {
        for (int attempt = 1; attempt <= 2; attempt++)
            assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        assertThat(verified).hasValue(2);
    }

    private Jwt verify(String token) {
        verified.incrementAndGet();
        if (token.equals("forged")) throw new BadJwtException("no such key");
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject(token)
                .issuedAt(Instant.EPOCH)
                .build();
    }

    private OAuth2TokenValidatorResult rules(Jwt token) {
        return expired.get()
                ? OAuth2TokenValidatorResult.failure(new OAuth2Error("expired"))
                : OAuth2TokenValidatorResult.success();
    }
}
