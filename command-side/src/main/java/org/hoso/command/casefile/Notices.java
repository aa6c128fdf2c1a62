package org.hoso.command.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hoso.cases.PlatformNotice;
import org.jspecify.annotations.Nullable;

/** Notices to platforms. */
public record Notices(Map<UUID, Notice> byId) {
    public static final Notices NONE = new Notices(Map.of());

    public record Notice(
            UUID noticeId,
            String platform,
            String sender,
            String officer,
            List<UUID> itemIds,
            PlatformNotice.LegalGround ground,
            boolean urgent,
            Instant at,
            @Nullable Boolean delivered,
            PlatformNotice.@Nullable Answer answer) {}

    public Optional<Notice> find(UUID noticeId) {
        return Optional.ofNullable(byId.get(noticeId));
    }

    Notices put(Notice notice) {
        return new Notices(Kept.with(byId, notice.noticeId(), notice));
    }

    Notices changed(UUID noticeId, UnaryOperator<Notice> change) {
        return new Notices(Kept.changed(byId, noticeId, change));
    }
}
