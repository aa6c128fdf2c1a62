package org.hoso.command.report;

import java.net.URI;
import org.hoso.runtime.addresses.CanonicalUrl;
import org.hoso.runtime.addresses.PublicHost;
import org.hoso.runtime.intake.Addresses;
import org.hoso.runtime.problems.FaultCode;
import org.springframework.stereotype.Component;

/** Addresses of content as they come in: one spelling, public hosts only. */
@Component
class PublicAddresses implements Addresses {
    @Override
    public Reading read(String url) {
        String canonical = CanonicalUrl.of(url);
        if (canonical == null) return new Unfit(FaultCode.NOT_A_URL);
        String host = URI.create(canonical).getHost();
        if (host == null) return new Unfit(FaultCode.NOT_A_URL);
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        return PublicHost.is(bare) ? new Canonical(canonical) : new Unfit(FaultCode.PRIVATE_ADDRESS);
    }
}
