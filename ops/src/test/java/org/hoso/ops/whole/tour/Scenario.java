package org.hoso.ops.whole.tour;

import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryStart;

/** One way to be turned down: plays what comes before, then asks, and gives back the answer. */
@FunctionalInterface
public interface Scenario {
    Reply play(StoryStart stage, Tokens tokens);

    /** Most scenarios are played by the demonstration officers alone. */
    @FunctionalInterface
    interface ByOfficers {
        Reply play(StoryStart stage);

        default Scenario scenario() {
            return (stage, tokens) -> play(stage);
        }
    }
}
