package org.hoso.command.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.PlatformNotice;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/** Notices to platforms, and the cases against platforms that were proposed: one a platform. */
public record Notices(Map<UUID, Notice> byId, Map<String, PlatformCase> platformCases) {
    public static final Notices NONE = new Notices(Map.of(), Map.of());

    /**
     * A case against a platform that let a removal clock run out.
     *
     * @param opened   number of the joined case; absent, with its id and who opened it, while it is only proposed
     * @param caseId   of the joined case
     * @param openedBy code of the body that opened it
     */
    public record PlatformCase(
            String platform,
            UUID clockId,
            List<UUID> itemIds,
            Instant at,
            @Nullable CaseNumber opened,
            @Nullable UUID caseId,
            @Nullable String openedBy) {}

    @Withers
    public record Notice(
            UUID noticeId,
            String platform,
            String sender,
            String officer,
            List<UUID> itemIds,
            PlatformNotice.LegalGround ground,
            boolean urgent,
            @Nullable UUID conclusionId,
            @Nullable UUID restsOn,
            Instant at,
            Carriage carriage,
            PlatformNotice.@Nullable Answer answer)
            implements NoticesNoticeBuilder.With {
        Notice carried(UnaryOperator<Carriage> told) {
            return withCarriage(told.apply(carriage));
        }

        Notice answered(PlatformNotice.Answer given, Actor by) {
            return withCarriage(carriage.answered(by)).withAnswer(given);
        }

        public boolean lists(UUID itemId) {
            return itemIds.contains(itemId);
        }
    }

    public Optional<Notice> find(UUID noticeId) {
        return Optional.ofNullable(byId.get(noticeId));
    }

    /** Whether the actor's body sent one of them: the single point sends for others, and works on the case by that. */
    public boolean sentBy(Actor actor) {
        return byId.values().stream().anyMatch(notice -> actor.actsFor(notice.sender()));
    }

    /** The notices that list an item, oldest first. */
    public Stream<Notice> listing(UUID itemId) {
        return byId.values().stream().filter(notice -> notice.lists(itemId));
    }

    Notices put(Notice notice) {
        return new Notices(Kept.with(byId, notice.noticeId(), notice), platformCases);
    }

    Notices changed(UUID noticeId, UnaryOperator<Notice> change) {
        return new Notices(Kept.changed(byId, noticeId, change), platformCases);
    }

    public Optional<PlatformCase> platformCase(String platform) {
        return Optional.ofNullable(platformCases.get(platform));
    }

    Notices put(PlatformCase against) {
        return new Notices(byId, Kept.with(platformCases, against.platform(), against));
    }

    Notices opened(PlatformNotice.PlatformCaseOpened e) {
        return new Notices(
                byId,
                Kept.changed(
                        platformCases,
                        e.platform(),
                        one -> new PlatformCase(
                                e.platform(),
                                one.clockId(),
                                one.itemIds(),
                                one.at(),
                                e.platformCaseNumber(),
                                e.platformCaseId(),
                                e.by().agency())));
    }
}
