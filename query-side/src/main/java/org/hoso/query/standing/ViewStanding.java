package org.hoso.query.standing;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.hoso.query.rebuilding.RebuildProgress;
import org.hoso.runtime.following.Trouble;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * Where one view stands.
 *
 * @param position    last place of the ledger it has seen
 * @param lagEvents   how many events it has still to see
 * @param lagSeconds  how long the first of those has been waiting, 0 when there is none
 * @param generation  the copy that is read
 * @param deadLetters events that it could not take, and those that wait behind them
 * @param stopped     why it stands still
 * @param rebuild     the last rebuild asked for, in whatever process
 */
@Withers
public record ViewStanding(
        String view,
        State state,
        long position,
        long lagEvents,
        long lagSeconds,
        int generation,
        long deadLetters,
        @Nullable Trouble stopped,
        @Nullable RebuildProgress rebuild)
        implements ViewStandingBuilder.With {
    /** As whoever may see no row sees it. */
    ViewStanding withoutRows() {
        return rebuild == null ? this : withRebuild(rebuild.withoutRows());
    }

    public enum State {
        @JsonProperty("running")
        RUNNING,
        /** This process does not keep it up to date at the moment: another one does, or this one is starting. */
        @JsonProperty("waiting")
        WAITING,
        @JsonProperty("stopped")
        STOPPED,
        @JsonProperty("rebuilding")
        REBUILDING
    }
}
