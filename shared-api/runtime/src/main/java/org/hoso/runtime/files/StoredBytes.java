package org.hoso.runtime.files;

import java.io.IOException;

/** A sealed file as its store has it, to be read from any place, by several at once. */
public interface StoredBytes extends AutoCloseable {
    /** In bytes, sealed. */
    long size();

    /** Fewer bytes than asked for only where the file ends. */
    byte[] read(long from, int most) throws IOException;

    @Override
    void close() throws IOException;
}
