package org.hoso.command.lists;

import java.util.Optional;
import org.hoso.law.Platform;
import org.hoso.law.PlatformKind;
import org.hoso.law.Platforms;
import org.hoso.lists.ListedKind;
import org.hoso.runtime.addresses.AddressKey;
import org.hoso.runtime.addresses.CanonicalUrl;
import org.hoso.runtime.addresses.PublicHost;
import org.jspecify.annotations.Nullable;

/** Whether an address names a thing of its kind: a site is a whole host that is no platform's own, all else has a path. */
sealed interface ListedAddress {
    /** @param platform code of the platform that serves it */
    record Fit(String url, String key, String platform) implements ListedAddress {}

    record Unfit(UnfitAddress problem) implements ListedAddress {}

    static ListedAddress of(ListedKind kind, String sent, Platforms platforms) {
        @Nullable String url = CanonicalUrl.of(sent.strip());
        if (url == null) return new Unfit(UnfitAddress.NO_WEB_ADDRESS);
        String host = AddressKey.host(url);
        if (!PublicHost.is(host)) return new Unfit(UnfitAddress.NO_PUBLIC_HOST);
        Optional<Platform> platform = platforms.ofHost(host);
        if (platform.isEmpty()) return new Unfit(UnfitAddress.NO_PUBLIC_HOST);
        return kind == ListedKind.SITE ? site(url, platform.get()) : page(url, platform.get());
    }

    private static ListedAddress site(String url, Platform platform) {
        if (platform.kind() != PlatformKind.WEBSITE && platform.kind() != PlatformKind.LICENSED_SITE)
            return new Unfit(UnfitAddress.A_PLATFORM_ITSELF);
        return AddressKey.ofSite(url)
                .<ListedAddress>map(key -> new Fit(url, key, platform.code()))
                .orElseGet(() -> new Unfit(UnfitAddress.NOT_A_WHOLE_SITE));
    }

    private static ListedAddress page(String url, Platform platform) {
        return AddressKey.ofPage(url)
                .<ListedAddress>map(key -> new Fit(url, key, platform.code()))
                .orElseGet(() -> new Unfit(UnfitAddress.NOT_ONE_PAGE));
    }
}
