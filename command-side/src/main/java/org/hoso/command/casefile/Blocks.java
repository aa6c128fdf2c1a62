package org.hoso.command.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hoso.cases.Blocking;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/** Technical blocks and account locks. */
public record Blocks(Map<UUID, Block> byId, Map<UUID, Lock> locks) {
    public static final Blocks NONE = new Blocks(Map.of(), Map.of());

    public enum State {
        ORDERED,
        IN_FORCE,
        LIFTED
    }

    /** @param providers who is to carry it out; absent where whoever of its kind may */
    @Withers
    public record Block(
            UUID blockId,
            List<UUID> itemIds,
            @Nullable List<String> providers,
            String orderedBy,
            String officer,
            @Nullable UUID breachedClock,
            @Nullable UUID restsOn,
            Instant at,
            State state)
            implements BlocksBlockBuilder.With {}

    @Withers
    public record Lock(
            UUID lockId,
            UUID subjectId,
            String platform,
            Blocking.LockKind kind,
            String requestedBy,
            String officer,
            @Nullable UUID restsOn,
            Instant at,
            boolean inForce)
            implements BlocksLockBuilder.With {
        Lock confirmed() {
            return withInForce(true);
        }
    }

    public Optional<Block> block(UUID blockId) {
        return Optional.ofNullable(byId.get(blockId));
    }

    /** Whether there is such a block and the order went out to lift it; not that access is open again. */
    public boolean lifted(UUID blockId) {
        return block(blockId).filter(block -> block.state() == State.LIFTED).isPresent();
    }

    public Optional<Lock> lock(UUID lockId) {
        return Optional.ofNullable(locks.get(lockId));
    }

    /** Whether that item is cut off by a block that was confirmed and not lifted. */
    public boolean cutsOff(UUID itemId) {
        return byId.values().stream()
                .anyMatch(block ->
                        block.state() == State.IN_FORCE && block.itemIds().contains(itemId));
    }

    Blocks changed(UUID blockId, UnaryOperator<Block> change) {
        return new Blocks(Kept.changed(byId, blockId, change), locks);
    }

    Blocks confirmed(UUID lockId) {
        return new Blocks(byId, Kept.changed(locks, lockId, Lock::confirmed));
    }

    Blocks put(Block block) {
        return new Blocks(Kept.with(byId, block.blockId(), block), locks);
    }

    Blocks put(Lock lock) {
        return new Blocks(byId, Kept.with(locks, lock.lockId(), lock));
    }
}
