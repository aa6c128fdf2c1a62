package org.hoso.query.viewing;

import org.hoso.runtime.following.DeadLetters;
import org.hoso.runtime.following.Watch;

/** A view with what is known of its running: its trouble here, its parked events, and how far it was written here. */
public record WatchedView(View view, Watch watch, DeadLetters letters, Written written) {
    /** The processing group and processor of a view. */
    public static String processor(View view) {
        return "view-" + view.name();
    }
}
