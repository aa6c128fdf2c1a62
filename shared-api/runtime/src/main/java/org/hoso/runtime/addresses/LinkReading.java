package org.hoso.runtime.addresses;

import java.util.Optional;
import okhttp3.HttpUrl;
import org.hoso.cases.Sha256;
import org.hoso.runtime.problems.FaultCode;

/** What a text is, that somebody typed or pasted where the address of content belongs. */
public sealed interface LinkReading {
    /**
     * Public content.
     *
     * @param canonical one spelling for it
     * @param hash      of what is compared: {@code www.} and the bare host of one site are one
     */
    record Content(String canonical, Sha256 hash) implements LinkReading {
        /** Whether only its service can tell where it leads: the same content may stand under its own address too. */
        public boolean shortened() {
            return ShortLinks.is(canonical);
        }
    }

    /** @param code what it is instead */
    record Unfit(FaultCode code) implements LinkReading {}

    static LinkReading of(String sent) {
        String text = Typed.bare(sent);
        Optional<FaultCode> other = Typed.somethingElse(text);
        if (other.isPresent()) return new Unfit(other.get());
        if (text.length() > CanonicalUrl.LONGEST_SENT) return new Unfit(FaultCode.LINK_TOO_LONG);
        HttpUrl url = CanonicalUrl.parsed(Typed.withScheme(text));
        if (url == null) return new Unfit(FaultCode.NOT_A_URL);
        if (!PublicHost.is(CanonicalUrl.withoutLastDot(url.host())))
            return new Unfit(Typed.named(text) ? FaultCode.PRIVATE_ADDRESS : FaultCode.NOT_A_URL);
        String canonical = CanonicalUrl.of(url).toString();
        if (canonical.length() > CanonicalUrl.LONGEST) return new Unfit(FaultCode.LINK_TOO_LONG);
        return new Content(canonical, AddressKey.hash(canonical));
    }
}
