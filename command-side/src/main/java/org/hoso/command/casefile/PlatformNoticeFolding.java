package org.hoso.command.casefile;

import org.hoso.cases.PlatformNotice;

/** What the events of this step do to the file. */
final class PlatformNoticeFolding {
    private PlatformNoticeFolding() {}

    static CaseFile fold(CaseFile file, PlatformNotice.Event event) {
        return switch (event) {
            case PlatformNotice.PlatformNotified e -> file;
            case PlatformNotice.NoticeDelivered e -> file;
            case PlatformNotice.NoticeDeliveryFailed e -> file;
            case PlatformNotice.PlatformAnswered e -> file;
        };
    }
}
