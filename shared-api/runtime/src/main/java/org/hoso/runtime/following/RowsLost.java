package org.hoso.runtime.following;

/** The rows of a view have gone back: its database was emptied, or restored from a copy. */
public final class RowsLost extends RuntimeException {
    private final long written;
    private final long found;

    /** @param written the place of the ledger up to which they were written @param found up to which they say they are */
    public RowsLost(String view, long written, long found) {
        super("the rows of view " + view + " were written up to " + written + " and are there up to " + found);
        this.written = written;
        this.found = found;
    }

    public boolean isLoss() {
        return found < written;
    }
}
