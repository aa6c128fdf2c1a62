package org.hoso.query.rebuilding;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.hoso.runtime.following.Trouble;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * How far a rebuild is.
 *
 * @param generation what is being built
 * @param position   the last place of the ledger it has seen
 * @param target     the end of the ledger when it was last looked at
 * @param since      when it was asked for
 * @param failure    why it was given up; the view that is read was not touched
 * @param difference how the rows that were read until then differ; absent until they were compared
 */
@Withers
public record RebuildProgress(
        State state,
        int generation,
        long position,
        long target,
        Instant since,
        @Nullable Trouble failure,
        @Nullable RebuildDifference difference)
        implements RebuildProgressBuilder.With {
    public enum State {
        /** Another process keeps the view up to date, and takes this up within seconds. */
        @JsonProperty("asked")
        ASKED,
        @JsonProperty("filling")
        FILLING,
        /** The live view is stopped for the last few events, and the pointer moves. */
        @JsonProperty("swapping")
        SWAPPING,
        /** The new rows are read; those that were read before are compared with them. */
        @JsonProperty("comparing")
        COMPARING,
        @JsonProperty("done")
        DONE,
        @JsonProperty("failed")
        FAILED
    }

    static RebuildProgress asked(int generation, Instant now) {
        return new RebuildProgress(State.ASKED, generation, 0, 0, now, null, null);
    }

    static RebuildProgress begun(int generation, Instant now) {
        return new RebuildProgress(State.FILLING, generation, 0, 0, now, null, null);
    }

    /** 0 to 100. */
    @JsonProperty
    public int percent() {
        if (state == State.DONE) return 100;
        return target == 0 ? 0 : (int) Math.min(99, position * 100 / target);
    }

    public boolean runs() {
        return switch (state) {
            case ASKED, FILLING, SWAPPING, COMPARING -> true;
            case DONE, FAILED -> false;
        };
    }

    /** As whoever may see no row sees it. */
    public RebuildProgress withoutRows() {
        return difference == null ? this : withDifference(difference.counted());
    }

    RebuildProgress at(long newPosition, long newTarget) {
        return withPosition(newPosition).withTarget(Math.max(target, newTarget));
    }

    RebuildProgress failed(Trouble why) {
        return withState(State.FAILED).withFailure(why);
    }
}
