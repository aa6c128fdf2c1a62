package org.hoso.command.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

@DisplayName("The checker's settings")
class CheckerPropertiesTest {
    @Test
    @DisplayName("leave it off and know one way out where nothing is set")
    void nothing_set() {
        CheckerProperties settings = bound(Map.of("hoso.checker.agent", "x"));
        assertThat(settings.enabled()).isFalse();
        assertThat(settings.patience()).isEqualTo(Duration.ofSeconds(10));
        assertThat(settings.ways()).containsExactly(Map.entry("here", Proxy.NO_PROXY));
    }

    @Test
    @DisplayName("name each vantage and how it gets out")
    void vantages() {
        Map<String, Proxy> ways = bound(Map.of(
                        "hoso.checker.enabled", "true",
                        "hoso.checker.vantages.vn-1", "direct",
                        "hoso.checker.vantages.sg-1", "http://127.0.0.1:3128",
                        "hoso.checker.vantages.jp-1", "socks://127.0.0.1:1080"))
                .ways();
        assertThat(ways.get("vn-1")).isEqualTo(Proxy.NO_PROXY);
        assertThat(ways.get("sg-1")).isEqualTo(new Proxy(Proxy.Type.HTTP, new InetSocketAddress("127.0.0.1", 3128)));
        assertThat(ways.get("jp-1").type()).isEqualTo(Proxy.Type.SOCKS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://proxy", "https://proxy:1", "proxy:3128", "http://user:secret@:1", "ftp://a:1", "%%"})
    @DisplayName("stop the start where a way out is none, without repeating it: it may hold a password")
    void no_way_out(String way) {
        CheckerProperties settings = bound(Map.of("hoso.checker.vantages.sg-1", way));
        assertThatIllegalStateException()
                .isThrownBy(settings::ways)
                .withMessageStartingWith("hoso.checker.vantages.sg-1 ")
                .satisfies(told -> assertThat(told.getMessage()).doesNotContain("secret"));
    }

    private static CheckerProperties bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bind("hoso.checker", Bindable.of(CheckerProperties.class))
                .get();
    }
}
