package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import java.util.Map;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.whole.tour.Tokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever is not signed in learns nothing and changes nothing:")
class BadTokensTest {
    private final Running running = Running.shared();
    private final Api api = running.api(exchange -> {});
    private final Tokens tokens = Tokens.of(running.address(), running.data().resolve("issuer.key"));

    @Test
    void without_a_token() {
        turnedAway(Map.of());
    }

    @Test
    void with_an_expired_token() {
        turnedAway(Tokens.bearing(tokens.expired(api, "coordinator@abei")));
    }

    @Test
    void with_a_token_that_somebody_else_signed() throws Exception {
        String good = api.token("coordinator@abei");
        String kid = SignedJWT.parse(good).getHeader().getKeyID();
        var stranger = new RSAKeyGenerator(2048).keyID(kid).generate();
        turnedAway(Tokens.bearing(Tokens.signed(stranger, SignedJWT.parse(good).getJWTClaimsSet())));
    }

    @Test
    void with_a_token_whose_claims_were_changed_after_signing() {
        String[] good = api.token("coordinator@abei").split("\\.");
        String[] other = api.token("admin@hoso").split("\\.");
        turnedAway(Tokens.bearing(good[0] + "." + other[1] + "." + good[2]));
    }

    @Test
    void with_a_token_for_another_system() {
        turnedAway(
                Tokens.bearing(tokens.changed(api, "coordinator@abei", claims -> claims.audience("another-system"))));
    }

    private void turnedAway(Map<String, String> headers) {
        String id = Bodies.freshCase(api);
        String path = "/api/v1/cases/" + id;
        Reply asked = api.call("", "POST", path + "/add-note", Bodies.json(Bodies.note("Một")), headers);
        BadInputTest.problem(asked, 401, "not-signed-in");
        BadInputTest.problem(api.call("", "GET", path + "/history", null, headers), 401, "not-signed-in");
        assertThat(Kept.by(running).events(id)).isEqualTo(1);
    }
}
