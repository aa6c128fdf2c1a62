package org.hoso.runtime.verifying;

/**
 * The first thing that is wrong.
 *
 * @param from  the first position that may be meant
 * @param to    the last, the same where it is known exactly
 * @param where the case and version, or the checkpoint; nothing personal
 */
public record Bad(long from, long to, FaultReason reason, String where) {
    static Bad at(long position, FaultReason reason, String where) {
        return new Bad(position, position, reason, where);
    }

    /** One readable line. */
    public String text() {
        String place = from == to ? "position " + from : "between positions " + from + " and " + to;
        return place + ": " + reason.text() + " (" + where + ")";
    }
}
