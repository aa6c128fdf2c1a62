package org.hoso.command.casefile;

import org.hoso.cases.PlatformNotice;

/** What the events of this step do to the file. */
final class PlatformNoticeFolding {
    private PlatformNoticeFolding() {}

    static CaseFile fold(CaseFile file, PlatformNotice.Event event) {
        Notices notices = file.notices();
        return switch (event) {
            case PlatformNotice.PlatformNotified e ->
                file.withNotices(notices.put(sent(e)))
                        .withItems(file.items().changed(e.itemIds(), item -> item.asked(e.noticeId(), e.at())));
            case PlatformNotice.NoticeDelivered e ->
                file.withNotices(notices.changed(e.noticeId(), notice -> notice.carried(one -> one.arrived(e.by()))));
            case PlatformNotice.NoticeDeliveryFailed e ->
                file.withNotices(notices.changed(e.noticeId(), notice -> notice.carried(Carriage::failed)));
            case PlatformNotice.NoticeResent e ->
                file.withNotices(notices.changed(e.noticeId(), notice -> notice.carried(Carriage::underway)));
            case PlatformNotice.PlatformAnswered e ->
                file.withNotices(notices.changed(e.noticeId(), notice -> notice.answered(e.answer(), e.by())));
            case PlatformNotice.PlatformCaseProposed e ->
                file.withNotices(notices.put(
                        new Notices.PlatformCase(e.platform(), e.clockId(), e.itemIds(), e.at(), null, null, null)));
            case PlatformNotice.PlatformCaseOpened e -> file.withNotices(notices.opened(e));
        };
    }

    private static Notices.Notice sent(PlatformNotice.PlatformNotified e) {
        return new Notices.Notice(
                e.noticeId(),
                e.platform(),
                e.by().agency(),
                e.by().officer(),
                e.itemIds(),
                e.ground(),
                e.urgent(),
                e.conclusionId(),
                e.restsOn(),
                e.at(),
                Carriage.UNDER_WAY,
                null);
    }
}
