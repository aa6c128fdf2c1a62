package org.hoso.ops.whole.tour;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hoso.ops.sample.Api;

/** Tokens the demonstration's officers cannot get: two roles in one hand, a time that is over, another signature. */
public final class Tokens {
    private final RSAKey key;
    private final URI issuer;

    private Tokens(RSAKey key, URI issuer) {
        this.key = key;
        this.issuer = issuer;
    }

    /** Signs with the key that the standalone keeps beside its data. */
    public static Tokens of(URI issuer, Path keyFile) {
        try {
            return new Tokens(RSAKey.parse(Files.readString(keyFile)), issuer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("the issuer keeps a key of another form", e);
        }
    }

    /** A good token of a demonstration officer, who has further roles besides. */
    public String withRoles(Api api, String officer, String... roles) {
        return changed(api, officer, claims -> claims.claim("roles", List.of(roles)));
    }

    public String expired(Api api, String officer) {
        Instant past = Instant.now().minus(Duration.ofHours(1));
        return changed(
                api,
                officer,
                claims -> claims.issueTime(Date.from(past.minusSeconds(600)))
                        .notBeforeTime(Date.from(past.minusSeconds(600)))
                        .expirationTime(Date.from(past)));
    }

    /** The officer's own token with its claims changed, signed anew by the issuer's key. */
    public String changed(Api api, String officer, UnaryOperator<JWTClaimsSet.Builder> change) {
        try {
            JWTClaimsSet good = SignedJWT.parse(api.token(officer)).getJWTClaimsSet();
            return signed(key, change.apply(new JWTClaimsSet.Builder(good)).build());
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String signed(RSAKey with, JWTClaimsSet claims) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(with.getKeyID())
                    .build();
            SignedJWT jwt = new SignedJWT(header, claims);
            jwt.sign(new RSASSASigner(with));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An officer's own sign-in id, as the token says it. */
    public static String subject(Api api, String officer) {
        try {
            return SignedJWT.parse(api.token(officer)).getJWTClaimsSet().getSubject();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    public URI issuer() {
        return issuer;
    }

    public static Map<String, String> bearing(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }
}
