package org.hoso.command.lists;

import java.util.Optional;
import org.hoso.law.Platform;
import org.hoso.law.PlatformKind;
import org.hoso.law.Platforms;
import org.hoso.lists.ListedKind;
import org.hoso.runtime.addresses.AddressKey;
import org.hoso.runtime.addresses.LinkReading;
import org.hoso.runtime.problems.FaultCode;

/** Whether an address names a thing of its kind: a site is a whole host that is no platform's own, all else has a path. */
sealed interface ListedAddress {
    /** @param platform code of the platform that serves it */
    record Fit(String url, String key, String platform) implements ListedAddress {}

    record Unfit(UnfitAddress problem) implements ListedAddress {}

    static ListedAddress of(ListedKind kind, String sent, Platforms platforms) {
        return switch (LinkReading.of(sent)) {
            case LinkReading.Unfit unfit ->
                new Unfit(
                        unfit.code() == FaultCode.PRIVATE_ADDRESS
                                ? UnfitAddress.NO_PUBLIC_HOST
                                : UnfitAddress.NO_WEB_ADDRESS);
            case LinkReading.Content content when content.shortened() -> new Unfit(UnfitAddress.A_SHORT_LINK);
            case LinkReading.Content content -> fitting(kind, content.canonical(), platforms);
        };
    }

    private static ListedAddress fitting(ListedKind kind, String url, Platforms platforms) {
        Optional<Platform> platform = platforms.ofHost(AddressKey.host(url));
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
