package org.hoso.command.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hoso.cases.Looks.Look;
import org.hoso.cases.Report;
import org.hoso.cases.Sha256;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
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
     * @param noticeId  the latest notice that asks for its removal
     * @param checks    our own checks of the present round, oldest first
     * @param claimedAt when the platform last said that it is gone
     * @param since     when the present round began: it was reported, asked for, removed, seen again or restored
     */
    @Withers
    public record Item(
            UUID itemId,
            String canonical,
            Sha256 hash,
            String platform,
            String kind,
            Life life,
            @Nullable UUID noticeId,
            List<Look> checks,
            @Nullable Instant claimedAt,
            Instant since)
            implements ItemsItemBuilder.With {
        /** A new round: nothing that was claimed or checked before counts in it. */
        Item now(Life next, Instant at) {
            return with().life(next).checks(List.of()).claimedAt(null).since(at).build();
        }

        /** A blocked item stays blocked while its removal is asked for. */
        Item asked(UUID notice, Instant at) {
            Life next = life == Life.BLOCKED ? life : Life.REQUESTED;
            return new Item(itemId, canonical, hash, platform, kind, next, notice, List.of(), null, at);
        }

        Item claimed(Instant at) {
            Life next = life == Life.BLOCKED ? life : Life.CLAIMED_GONE;
            return withLife(next).withClaimedAt(at);
        }

        Item checked(Look check) {
            return withChecks(Kept.with(checks, check));
        }

        /** @param owed whether its removal is owed anew */
        Item reappeared(boolean owed, Instant at) {
            return now(owed ? Life.REQUESTED : Life.LIVE, at);
        }

        /** The notice fell: what nobody has done yet is not asked for any more; a block stays until it is lifted. */
        Item noLongerAsked(Instant at) {
            Life next = life == Life.REQUESTED ? Life.LIVE : life;
            return life == Life.REQUESTED || life == Life.BLOCKED
                    ? new Item(itemId, canonical, hash, platform, kind, next, null, List.of(), null, at)
                    : this;
        }

        /** Back, and no notice asks for its removal any more. */
        Item restored(Instant at) {
            return new Item(itemId, canonical, hash, platform, kind, Life.RESTORED, null, List.of(), null, at);
        }

        /** A block fell away: it stands as it would without it. */
        Item unblocked() {
            if (life != Life.BLOCKED) return this;
            if (claimedAt != null) return withLife(Life.CLAIMED_GONE);
            return withLife(noticeId == null ? Life.LIVE : Life.REQUESTED);
        }

        /** Whether somebody still has to make it go away. */
        public boolean removalAsked() {
            return noticeId != null && (life == Life.REQUESTED || life == Life.CLAIMED_GONE || life == Life.BLOCKED);
        }

        /** Whether nothing is left to be removed: gone, or lawfully back. */
        public boolean dealtWith() {
            return life == Life.REMOVED || life == Life.RESTORED;
        }
    }

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
                        null,
                        at)));
    }

    Items changed(UUID itemId, UnaryOperator<Item> change) {
        return new Items(Kept.changed(byId, itemId, change));
    }

    Items changed(List<UUID> itemIds, UnaryOperator<Item> change) {
        Items next = this;
        for (UUID itemId : itemIds) next = next.changed(itemId, change);
        return next;
    }

    public Optional<Item> find(UUID itemId) {
        return Optional.ofNullable(byId.get(itemId));
    }

    public boolean knows(Sha256 hash) {
        return byId.values().stream().anyMatch(item -> item.hash().equals(hash));
    }
}
