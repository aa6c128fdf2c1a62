package org.hoso.query.exports;

/**
 * Which past a file shows.
 *
 * @param position the last place of the ledger whose event counts
 * @param known    up to which place corrections are known that put these events right; {@code position} or later
 */
public record ExportCut(long position, long known) {
    /** All that was known at a place. */
    static ExportCut at(long position) {
        return new ExportCut(position, position);
    }
}
