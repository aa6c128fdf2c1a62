package org.hoso.command.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hoso.cases.Report;
import org.hoso.cases.Sha256;
import org.jspecify.annotations.Nullable;

/** The items of the case: units of removal, each with a life of its own. */
public record Items(Map<UUID, Item> byId) {
    public static final Items NONE = new Items(Map.of());

    public enum Life {
        LIVE,
        REQUESTED,
        CLAIMED_GONE,
        REMOVED,
        BLOCKED,
        RESTORED
    }

    /**
     * @param noticeId the latest notice that lists it
     * @param checks   our own checks since it was last live, oldest first
     * @param since    when the present life began
     */
    public record Item(
            UUID itemId,
            String canonical,
            Sha256 hash,
            String platform,
            String kind,
            Life life,
            @Nullable UUID noticeId,
            List<Check> checks,
            Instant since) {
        Item now(Life next, Instant at) {
            return new Item(itemId, canonical, hash, platform, kind, next, noticeId, checks, at);
        }
    }

    public record Check(UUID checkId, org.hoso.cases.Removal.CheckResult result, String vantage, Instant at) {}

    Items added(Report.Item item, Instant at) {
        return new Items(Kept.with(
                byId,
                item.itemId(),
                new Item(
                        item.itemId(),
                        item.url().canonical(),
                        item.url().hash(),
                        item.platform(),
                        item.itemKind(),
                        Life.LIVE,
                        null,
                        List.of(),
                        at)));
    }

    Items changed(UUID itemId, UnaryOperator<Item> change) {
        return new Items(Kept.changed(byId, itemId, change));
    }

    public Optional<Item> find(UUID itemId) {
        return Optional.ofNullable(byId.get(itemId));
    }

    public boolean knows(Sha256 hash) {
        return byId.values().stream().anyMatch(item -> item.hash().equals(hash));
    }
}
