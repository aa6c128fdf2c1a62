package org.hoso.command.intake;

import org.hoso.runtime.addresses.CanonicalUrl;
import org.hoso.runtime.addresses.LinkReading;
import org.hoso.runtime.intake.Addresses;
import org.springframework.stereotype.Component;

/** Addresses of content as they come in: one spelling, public hosts only. */
@Component
class ContentAddresses implements Addresses {
    @Override
    public Reading read(String url) {
        return switch (LinkReading.of(url)) {
            case LinkReading.Content content -> new Canonical(content.canonical(), CanonicalUrl.FORM, content.hash());
            case LinkReading.Unfit unfit -> new Unfit(unfit.code());
        };
    }
}
