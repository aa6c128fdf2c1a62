package org.hoso.runtime.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("What an address lies under")
class AddressKeyTest {
    /** An address as plain parts; read and compared here by hand, with nothing of the code under test. */
    record Address(List<String> labels, List<String> steps, List<String> parameters) {
        String text() {
            String query = parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
            return "https://" + String.join(".", labels) + ".vn/" + String.join("/", steps) + query;
        }
    }

    @Property(tries = 5_000)
    @Label("a site is found from an address exactly when the address is on its host or below it")
    void sites(@ForAll("addresses") Address address, @ForAll("hosts") List<String> site) {
        String key = AddressKey.ofSite(canonical(new Address(site, List.of(), List.of())))
                .orElseThrow();
        assertThat(AddressKey.sites(canonical(address)).contains(key)).isEqualTo(below(address.labels(), site));
    }

    @Property(tries = 5_000)
    @Label(
            "a page is found from an address exactly when host and first steps are its own, and the parameter that names it is there")
    void pages(@ForAll("addresses") Address address, @ForAll("pages") Address page) {
        String key = AddressKey.ofPage(canonical(page)).orElseThrow();
        assertThat(AddressKey.pages(canonical(address)).contains(key))
                .as("%s under %s", address.text(), page.text())
                .isEqualTo(under(address, page));
    }

    @Property
    @Label("an address is a page of its own")
    void itself(@ForAll("pages") Address page) {
        String canonical = canonical(page);
        assertThat(AddressKey.pages(canonical))
                .contains(AddressKey.ofPage(canonical).orElseThrow());
    }

    @Example
    @Label("capitals count where the platform tells names apart by them, and nowhere else")
    void capitals() {
        assertThat(AddressKey.ofPage("https://www.facebook.com/ShopMau")).contains("facebook.com/shopmau");
        assertThat(AddressKey.ofPage("https://www.youtube.com/@KenhMau")).contains("youtube.com/@kenhmau");
        assertThat(AddressKey.ofPage("https://www.youtube.com/channel/UCaB")).contains("youtube.com/channel/UCaB");
        assertThat(AddressKey.ofPage("https://shop.example/A")).contains("shop.example/A");
    }

    @Example
    @Label("a look-alike host, an escaped slash or question mark, and a host inside a user name lead nowhere else")
    void tricks() {
        assertThat(AddressKey.host(Objects.requireNonNull(CanonicalUrl.of("https://fаcebook.com/x"))))
                .startsWith("xn--");
        assertThat(AddressKey.pages("https://shop.example/a%2Fb")).doesNotContain("shop.example/a");
        assertThat(AddressKey.pages("https://shop.example/a%3Fid=1")).doesNotContain("shop.example/a?id=1");
        assertThat(CanonicalUrl.of("https://shop.example@evil.example/")).isNull();
        assertThat(AddressKey.pages("https://shop.example//a//b")).contains("shop.example/a/b");
        assertThat(AddressKey.sites("https://shop.example.evil.example/")).doesNotContain("shop.example");
    }

    @Example
    @Label("nobody's host is a site: a public suffix, more than a host")
    void no_sites() {
        for (String url : List.of("https://com.vn/", "https://shop.example/a", "https://shop.example/?a=1"))
            assertThat(AddressKey.ofSite(url)).as(url).isEmpty();
        assertThat(AddressKey.ofSite("https://www.shop.example/")).contains("shop.example");
        assertThat(AddressKey.ofSite("https://203.0.113.7/")).contains("203.0.113.7");
        assertThat(AddressKey.sites("https://203.0.113.7/a")).containsExactly("203.0.113.7");
    }

    @Provide
    Arbitrary<List<String>> hosts() {
        return Arbitraries.of("a", "b", "c").list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Address> addresses() {
        return Combinators.combine(hosts(), steps(0, 13), parameters(4)).as(Address::new);
    }

    @Provide
    Arbitrary<Address> pages() {
        return Combinators.combine(hosts(), steps(1, 3), parameters(1)).as(Address::new);
    }

    private static Arbitrary<List<String>> steps(int least, int most) {
        return Arbitraries.of("x", "y", "X").list().ofMinSize(least).ofMaxSize(most);
    }

    private static Arbitrary<List<String>> parameters(int most) {
        return Arbitraries.of("id=1", "id=2", "v=1").list().ofMaxSize(most);
    }

    private static String canonical(Address address) {
        return Objects.requireNonNull(CanonicalUrl.of(address.text()));
    }

    private static boolean below(List<String> host, List<String> site) {
        return host.size() >= site.size()
                && host.subList(host.size() - site.size(), host.size()).equals(site);
    }

    private static boolean under(Address address, Address page) {
        if (!address.labels().equals(page.labels())) return false;
        List<String> steps = address.steps();
        List<String> own = page.steps();
        if (page.parameters().isEmpty())
            return steps.size() >= own.size() && steps.subList(0, own.size()).equals(own);
        return steps.equals(own) && new ArrayList<>(address.parameters()).containsAll(page.parameters());
    }
}
