package org.hoso.ops.sample;

/** A named story, played over REST. */
public interface Story {
    /** What happens, in Vietnamese. */
    String vi();

    /** What happens, in English. */
    String en();

    /**
     * Plays it to its end.
     *
     * @return the number of the case it leaves behind
     * @throws IllegalStateException when the system answers otherwise than the story tells
     */
    String play(StoryStart stage);
}
