package org.hoso.query.viewing;

/** A view with what is known of its running: its trouble here, and its parked events. */
public record WatchedView(View view, Watch watch, Letters letters) {
    /** The processing group and processor of a view. */
    public static String processor(View view) {
        return "view-" + view.name();
    }
}
