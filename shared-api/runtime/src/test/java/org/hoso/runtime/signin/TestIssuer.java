package org.hoso.runtime.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A small OIDC issuer on loopback: it publishes its keys as a real one does, and signs whatever a test wants signed. */
public final class TestIssuer {
    private static final TestIssuer RUNNING = new TestIssuer();

    private final RSAKey key = rsa();
    private final RSAKey strangersKey = rsa();
    private final HttpServer server;

    private TestIssuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, configuration()));
        server.createContext("/jwks", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.start();
    }

    /** One a JVM; it ends with it. */
    public static TestIssuer running() {
        return RUNNING;
    }

    /** What {@code hoso.signin.issuer} must be. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A good token of an officer, as {@code token("officer-1", "ABEI", List.of("intake"), Map.of())}. */
    public String token(String officer, String agency, List<String> roles, Map<String, ?> more) {
        return signed(key, builder -> claims(builder, officer, agency, roles, more));
    }

    /** A token that differs from a good one in what the test changes. */
    public String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return signed(key, builder -> change.apply(claims(builder, "officer-1", "ABEI", List.of("intake"), Map.of())));
    }

    /** Right in everything but who signed it. */
    public String forged() {
        return signed(strangersKey, builder -> claims(builder, "officer-1", "ABEI", List.of("intake"), Map.of()));
    }

    /** Not signed at all. */
    public String unsigned() {
        return new PlainJWT(claims(base(), "officer-1", "ABEI", List.of("intake"), Map.of())
                        .build())
                .serialize();
    }

    /** Signed by the published key, taken for a shared secret. */
    public String confused() {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader(JWSAlgorithm.HS256),
                    claims(base(), "officer-1", "ABEI", List.of("intake"), Map.of())
                            .build());
            jwt.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWTClaimsSet.Builder claims(
            JWTClaimsSet.Builder builder, String officer, String agency, List<String> roles, Map<String, ?> more) {
        builder.subject(officer).claim("agency", agency).claim("roles", roles);
        more.forEach(builder::claim);
        return builder;
    }

    private JWTClaimsSet.Builder base() {
        return new JWTClaimsSet.Builder()
                .issuer(url())
                .audience("hoso")
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(600)));
    }

    private String signed(RSAKey with, UnaryOperator<JWTClaimsSet.Builder> claims) {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims.apply(base()).build());
            jwt.sign(new RSASSASigner(with));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey rsa() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String configuration() {
        return """
                {"issuer": "%1$s", "jwks_uri": "%1$s/jwks", "token_endpoint": "%1$s/token",
                 "authorization_endpoint": "%1$s/authorize", "response_types_supported": ["code"],
                 "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(url());
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }
}
