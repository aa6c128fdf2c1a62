package org.hoso.runtime.signin;

import java.time.Duration;
import org.hoso.runtime.problems.Away;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Verifies tokens by the keys that the issuer publishes, looked for with the first token; while it is away, so are we. */
final class IssuerKeys implements JwtDecoder {
    private static final Duration RETRY = Duration.ofSeconds(10);

    private final JwtDecoder decoder;

    IssuerKeys(SignInProperties properties) {
        this.decoder = new SupplierJwtDecoder(() -> discovered(properties));
    }

    /** Only signatures by a private key of the issuer: a shared secret or none at all is never taken. */
    private static JwtDecoder discovered(SignInProperties properties) {
        NimbusJwtDecoder found = NimbusJwtDecoder.withIssuerLocation(properties.issuer())
                .jwsAlgorithms(algorithms -> algorithms.addAll(java.util.List.of(
                        SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256)))
                .build();
        found.setJwtValidator(TokenRules.of(properties));
        return found;
    }

    @Override
    public Jwt decode(String token) {
        try {
            return decoder.decode(token);
        } catch (JwtDecoderInitializationException issuerAway) {
            throw new Away(RETRY);
        }
    }
}
