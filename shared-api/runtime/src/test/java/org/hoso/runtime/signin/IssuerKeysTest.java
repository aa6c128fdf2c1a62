package org.hoso.runtime.signin;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hoso.runtime.problems.Away;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An issuer")
class IssuerKeysTest {
    @Test
    void that_is_away_makes_us_be_away_too_and_turns_nobody_out() throws IOException {
        String nobodyThere;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobodyThere = "http://127.0.0.1:" + free.getLocalPort();
        }
        IssuerKeys keys = new IssuerKeys(new SignInProperties(nobodyThere, "hoso", Duration.ofSeconds(30)));
        String token = TestIssuer.running().token("officer-1", "ABEI", List.of("intake"), Map.of());

        assertThatThrownBy(() -> keys.decode(token)).isInstanceOf(Away.class);
    }
}
