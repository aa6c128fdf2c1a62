package org.hoso.query.casefile;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hoso.query.progress.Progress;
import org.hoso.query.progress.ProgressStage;
import org.jspecify.annotations.Nullable;

/**
 * Where an item, block, record, decision or appeal stands.
 *
 * @param since when it came there
 * @param left  what is still to be done: {@code fine}, codes of remedies
 */
public record Standing(ProgressStage stage, Instant since, Set<String> left) {
    static @Nullable Standing of(UUID id, Progress progress) {
        return progress.strands()
                .find(id)
                .map(strand -> new Standing(strand.stage(), strand.since(), strand.left()))
                .orElse(null);
    }
}
