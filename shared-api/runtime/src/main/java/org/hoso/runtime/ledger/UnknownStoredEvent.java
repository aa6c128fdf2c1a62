package org.hoso.runtime.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A stored name or revision that this program does not know: a newer program wrote it, or the store was tampered with.
 * Thrown while reading, because whoever skips it in silence answers wrongly for ever after.
 */
public final class UnknownStoredEvent extends RuntimeException {
    private final String storedName;
    private final @Nullable String revision;
    private final @Nullable Long position;

    public UnknownStoredEvent(String storedName, @Nullable String revision) {
        this(storedName, revision, null);
    }

    private UnknownStoredEvent(String storedName, @Nullable String revision, @Nullable Long position) {
        super("unknown stored event " + storedName + ", revision " + revision
                + (position == null ? "" : ", at position " + position + " of the ledger"));
        this.storedName = storedName;
        this.revision = revision;
        this.position = position;
    }

    /** The same, with the place in the ledger where it was met. */
    public UnknownStoredEvent at(long ledgerPosition) {
        return new UnknownStoredEvent(storedName, revision, ledgerPosition);
    }

    public String storedName() {
        return storedName;
    }

    public @Nullable String revision() {
        return revision;
    }

    /** Position in the ledger, from 1; null where one case was loaded rather than the ledger read. */
    public @Nullable Long position() {
        return position;
    }
}
