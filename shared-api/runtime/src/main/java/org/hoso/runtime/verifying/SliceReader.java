package org.hoso.runtime.verifying;

import java.sql.SQLException;

/** Recomputes leaves from the events as they are stored; whatever stands in the ledger is compared and never believed. */
interface SliceReader extends AutoCloseable {
    /** The events after one position up to another, up to the first fault. */
    VerifiedSlice read(long after, long upTo) throws SQLException, InterruptedException;

    @Override
    void close() throws SQLException;
}
