package org.hoso.command.report;

import java.net.URI;
import org.hoso.cases.Refusal;
import org.hoso.cases.Report;
import org.hoso.law.Law;
import org.hoso.law.Platform;

/** Settles which platform an item lies on and what kind of item it is: as reported, or as its host says. */
final class ItemSettling {
    private ItemSettling() {}

    sealed interface Outcome {}

    record Settled(Report.Item item) implements Outcome {}

    record Unsettled(Refusal refusal, String value) implements Outcome {}

    static Outcome settle(Report.ReportedItem reported, Law law) {
        Platform platform = reported.platform() == null
                ? law.platforms().ofHost(hostOf(reported)).orElse(null)
                : law.platforms().find(reported.platform()).orElse(null);
        if (platform == null) return new Unsettled(Refusal.UNKNOWN_PLATFORM, String.valueOf(reported.platform()));
        String kind = reported.itemKind() == null ? platform.itemKinds().getFirst() : reported.itemKind();
        if (!platform.itemKinds().contains(kind)) return new Unsettled(Refusal.UNKNOWN_ITEM_KIND, kind);
        return new Settled(
                new Report.Item(reported.itemId(), reported.url(), platform.code(), kind, reported.handle()));
    }

    private static String hostOf(Report.ReportedItem reported) {
        String host = URI.create(reported.url().canonical()).getHost();
        return host == null ? "" : host;
    }
}
