package org.hoso.runtime.signin;

import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** What a token must be besides well signed: in its time, from our issuer, meant for us. */
public final class TokenRules {
    private TokenRules() {}

    public static OAuth2TokenValidator<Jwt> of(SignInProperties properties) {
        return new DelegatingOAuth2TokenValidator<>(List.of(
                new JwtTimestampValidator(properties.clockSkew()),
                new JwtIssuerValidator(properties.issuer()),
                jwt -> expires(jwt),
                jwt -> meantFor(properties.audience(), jwt)));
    }

    /** The time validator lets a token without end pass. */
    private static OAuth2TokenValidatorResult expires(Jwt jwt) {
        return result(jwt.getExpiresAt() != null, "the token never expires");
    }

    private static OAuth2TokenValidatorResult meantFor(String audience, Jwt jwt) {
        return result(jwt.getAudience() != null && jwt.getAudience().contains(audience), "the token is for another");
    }

    private static OAuth2TokenValidatorResult result(boolean good, String otherwise) {
        return good
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", otherwise, null));
    }
}
