package org.hoso.runtime.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hoso.runtime.problems.FaultCode;

@Label("A link as people type it")
class LinkReadingTest {
    /**
     * One content by its parts.
     *
     * @param host   without {@code www.}, as nobody else's code made it
     * @param number tells it apart from all others on the host
     */
    record Content(String host, int number) {
        String plain() {
            return host + "/bai-viet/" + number;
        }
    }

    @Property(tries = 3_000)
    @Label("is the same content in whatever form it is written, and never another one")
    void forms(
            @ForAll("contents") Content content, @ForAll("contents") Content other, @ForAll("forms") List<Form> forms) {
        String written = content.plain();
        for (Form form : forms) written = form.change.apply(written);
        LinkReading.Content read = content(written);
        assertThat(read.hash())
                .as(written)
                .isEqualTo(content("https://" + content.plain()).hash());
        assertThat(read.hash().equals(content("https://" + other.plain()).hash()))
                .isEqualTo(content.equals(other));
        assertThat(CanonicalUrl.of(read.canonical())).isEqualTo(read.canonical());
    }

    /** Ways to write it, in the order in which they may be laid around one another. */
    enum Form {
        WWW(text -> "www." + text),
        CAPITAL_HOST(text ->
                text.substring(0, text.indexOf('/')).toUpperCase(Locale.ROOT) + text.substring(text.indexOf('/'))),
        LAST_DOT(text -> text.replaceFirst("/", "./")),
        HARMLESS(text -> text.replaceFirst("[.]", "[.]")),
        PORT(text -> text.replaceFirst("/", ":443/")),
        LAST_SLASH(text -> text + "/"),
        TRACKED(text -> text + "?utm_source=zalo&fbclid=abc"),
        FRAGMENT(text -> text + "#binh-luan"),
        HTTPS(text -> "https://" + text),
        HXXP(text -> text.startsWith("https://") ? text.replaceFirst("https", "hxxps") : text),
        FACEBOOK(text -> "https://l.facebook.com/l.php?u=" + escaped(text) + "&h=AT0x"),
        YOUTUBE(text -> "https://www.youtube.com/redirect?event=video_description&q=" + escaped(text)),
        GOOGLE(text -> "google.com/url?sa=t&url=" + escaped(text)),
        MOBILE_FACEBOOK(text -> "lm.facebook.com/l.php?u=" + escaped(text)),
        BRACKETS(text -> "<" + text + ">"),
        BLANKS_AROUND(text -> "\u00a0 " + text + "\u200b\n");

        private final UnaryOperator<String> change;

        Form(UnaryOperator<String> change) {
            this.change = change;
        }

        private static String escaped(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    @Provide
    Arbitrary<Content> contents() {
        return Combinators.combine(
                        Arbitraries.of(
                                "vinamilk-mau.vn", "shop.com.vn", "ban.shop.com.vn", "example.org", "shop.example"),
                        Arbitraries.integers().between(1, 3))
                .as(Content::new);
    }

    @Provide
    Arbitrary<List<Form>> forms() {
        return Arbitraries.subsetOf(Form.values())
                .map(set -> set.stream().sorted().toList());
    }

    @Property(tries = 100_000)
    @Label("whatever is sent is read or told what it is, and nothing throws")
    void fuzz(@ForAll("anything") String text) {
        if (LinkReading.of(text) instanceof LinkReading.Content content) {
            assertThat(content.canonical()).startsWith("https://").hasSizeLessThanOrEqualTo(CanonicalUrl.LONGEST);
            assertThat(CanonicalUrl.of(content.canonical())).isEqualTo(content.canonical());
            assertThat(content(content.canonical()).hash()).isEqualTo(content.hash());
            AddressKey.pages(content.canonical());
            AddressKey.sites(content.canonical());
            content.shortened();
        }
        CanonicalUrl.of(text);
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> parts = Arbitraries.of(
                "https://",
                "http:/",
                "hxxp://",
                "//",
                "www.",
                "l.facebook.com",
                "/l.php?u=",
                "?u=",
                "&",
                "=",
                "%",
                "%00",
                "%2",
                "@",
                ":",
                ".",
                "..",
                "[.]",
                "[",
                "]",
                "::1",
                "x.vn",
                "facebook.com",
                "youtu.be/",
                "0912",
                " ",
                "\u200b",
                "\u0000",
                "#",
                "\\",
                "ờ",
                "\ud83d\ude00",
                "\ud800",
                "xn--",
                "javascript:",
                "127.0.0.1",
                "t.me/iv?url=",
                "www.google.com/url?q=",
                "https%3A%2F%2F",
                "9999999999",
                ":99999",
                "/",
                "?",
                "a");
        return Arbitraries.oneOf(parts.list().ofMaxSize(12).map(list -> String.join("", list)), Arbitraries.strings());
    }

    @Example
    @Label("reads what the trials typed")
    void typed() {
        assertThat(content("vinamilk-mau.vn").canonical()).isEqualTo("https://vinamilk-mau.vn/");
        assertThat(content("facebook.com/x").canonical()).isEqualTo("https://www.facebook.com/x");
        assertThat(content("youtube.com/watch?v=dQw4w9WgXcQ").canonical())
                .isEqualTo("https://www.youtube.com/watch?v=dQw4w9WgXcQ");
        assertThat(content("zalo.me/0912345678").canonical()).isEqualTo("https://zalo.me/0912345678");
        assertThat(content("https://host.vn./").hash())
                .isEqualTo(content("host.vn").hash());
        assertThat(content("shop.vn:8080/a").canonical()).isEqualTo("https://shop.vn:8080/a");
        assertThat(content("https://l.facebook.com/l.php?u=https%3A%2F%2Fshop.vn")
                        .canonical())
                .isEqualTo("https://shop.vn/");
        assertThat(content("youtu.be/dQw4w9WgXcQ").shortened()).isFalse();
        for (String link : List.of("fb.watch/abc", "https://vt.tiktok.com/ZS1/", "https://www.facebook.com/share/p/1/"))
            assertThat(content(link).shortened()).as(link).isTrue();
    }

    @Example
    @Label("keeps the name under which a site answers, and takes www. and bare host for one")
    void www() {
        assertThat(content("https://www.x.vn/a").canonical()).isEqualTo("https://www.x.vn/a");
        assertThat(content("https://www.x.vn/a").hash())
                .isEqualTo(content("x.vn/a").hash());
        assertThat(content("https://www.com.vn/a").hash())
                .isNotEqualTo(content("https://com.vn/a").hash());
    }

    @Example
    @Label("a wrapper that carries no public address is what it is")
    void empty_wrappers() {
        for (String carried :
                List.of("javascript%3Aalert(1)", "http%3A%2F%2F127.0.0.1%2F", "", "https%3A%2F%2Fu%3Ap%40evil.vn%2F"))
            assertThat(content("https://l.facebook.com/l.php?u=" + carried).canonical())
                    .startsWith("https://l.facebook.com/");
    }

    @Example
    @Label("says of what is no link what it is")
    void told() {
        assertThat(fault("0912 345 678")).isEqualTo(FaultCode.PHONE_NUMBER);
        assertThat(fault("+84912345678")).isEqualTo(FaultCode.PHONE_NUMBER);
        assertThat(fault("banhang@shop.vn")).isEqualTo(FaultCode.EMAIL_ADDRESS);
        assertThat(fault("https://user:pass@evil.vn")).isEqualTo(FaultCode.URL_WITH_USER);
        assertThat(fault("user:pass@evil.vn/x")).isEqualTo(FaultCode.URL_WITH_USER);
        assertThat(fault("https://x.vn/a b")).isEqualTo(FaultCode.URL_WITH_BLANK);
        assertThat(fault("xem ở https://x.vn")).isEqualTo(FaultCode.URL_WITH_BLANK);
        assertThat(fault("không rõ")).isEqualTo(FaultCode.NOT_A_URL);
        assertThat(fault("ftp://a.example")).isEqualTo(FaultCode.NOT_A_URL);
        assertThat(fault("javascript:alert(1)")).isEqualTo(FaultCode.NOT_A_URL);
        assertThat(fault("facebook")).isEqualTo(FaultCode.NOT_A_URL);
        assertThat(fault("http://localhost/x")).isEqualTo(FaultCode.PRIVATE_ADDRESS);
        assertThat(fault("192.168.1.1/x")).isEqualTo(FaultCode.PRIVATE_ADDRESS);
        assertThat(fault("x.vn/" + "a".repeat(3_000))).isEqualTo(FaultCode.LINK_TOO_LONG);
    }

    private static LinkReading.Content content(String text) {
        assertThat(LinkReading.of(text)).as(text).isInstanceOf(LinkReading.Content.class);
        return (LinkReading.Content) LinkReading.of(text);
    }

    private static FaultCode fault(String text) {
        assertThat(LinkReading.of(text)).as(text).isInstanceOf(LinkReading.Unfit.class);
        return ((LinkReading.Unfit) LinkReading.of(text)).code();
    }
}
