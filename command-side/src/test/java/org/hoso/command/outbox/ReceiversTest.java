package org.hoso.command.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.hoso.cases.PlatformNotice.Channel;
import org.hoso.proof.SigningKey;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The receivers in the settings")
class ReceiversTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://platform.example/notices",
                "ftp://platform.example/",
                "https://user:secret@platform.example/",
                "https://platform.example/?token=secret",
                "http://127.0.0.2/",
                "http://localhost/",
                "https:///nowhere"
            })
    @DisplayName("are reached by https alone, without user and query; in clear only on this machine")
    void wrong_addresses(String address) {
        assertThatThrownBy(() -> new Receiver("FACEBOOK", URI.create(address), null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("FACEBOOK");
    }

    @Test
    @DisplayName("have a code, one mail address without more, and keys that are keys")
    void wrong_parts() {
        assertThatThrownBy(() -> new Receiver("face book", null, null, null)).hasMessageContaining("code");
        assertThatThrownBy(() -> new Receiver("FACEBOOK", null, "a@b.example\r\nBcc: c@d.example", null))
                .hasMessageContaining("mail");
        assertThatThrownBy(() -> new Receiver("FACEBOOK", null, "a@b.example, c@d.example", null))
                .hasMessageContaining("mail");
        for (String key : List.of("whpk_", "whsk_AAAA", "whpk_!!!!", "whpk_AAAA"))
            assertThatThrownBy(() -> new Receiver("FACEBOOK", null, null, List.of(key)))
                    .hasMessageContaining("key of FACEBOOK");
        String good = WebhookKey.text(
                SigningKey.secret("webhook", SigningKey.fresh()).verifier().bytes());
        assertThat(new Receiver("FACEBOOK", null, null, List.of(good)).keys()).containsExactly(good);
        Receiver one = new Receiver("FACEBOOK", null, null, null);
        assertThatThrownBy(() -> new Receivers(List.of(one, one))).hasMessageContaining("twice");
    }

    @Test
    @DisplayName("are reached by the channel that the officer chose, and by hand where they have no address for it")
    void ways() {
        URI there = URI.create("https://platform.example/notices");
        Receivers receivers = new Receivers(List.of(
                new Receiver("FACEBOOK", there, null, null),
                new Receiver("TIKTOK", null, "law@tiktok.example", null),
                new Receiver("ZALO", there, "law@zalo.example", null)));
        assertThat(receivers.way("FACEBOOK", Channel.PLATFORM_PORTAL)).isEqualTo(Way.ENDPOINT);
        assertThat(receivers.way("FACEBOOK", Channel.EMAIL)).isEqualTo(Way.HAND);
        assertThat(receivers.way("TIKTOK", Channel.EMAIL)).isEqualTo(Way.MAIL);
        assertThat(receivers.way("TIKTOK", Channel.PLATFORM_PORTAL)).isEqualTo(Way.HAND);
        assertThat(receivers.way("YOUTUBE", Channel.PLATFORM_PORTAL)).isEqualTo(Way.HAND);
        for (Channel channel : Channel.values())
            if (channel != Channel.PLATFORM_PORTAL && channel != Channel.EMAIL)
                assertThat(receivers.way("ZALO", channel)).isEqualTo(Way.HAND);
    }
}
