package org.hoso.runtime.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Where sealed files are kept by name. What is kept is never written again: the same name is the same bytes. */
public interface FileStore {
    /** Where a file may be written that is to be kept here later: nothing lies there. */
    Path place();

    /** Takes away what was begun and neither kept nor touched since then. */
    void clear(Instant before) throws IOException;

    /**
     * Keeps a sealed file that was written whole; when this returns it survives the loss of power. Where one lies under this name
     * already, that one stays.
     *
     * @param whole moved or copied away, and gone afterwards
     * @return whether it is this one that is kept from now on
     */
    boolean keep(Path whole, FileName name) throws IOException;

    Optional<StoredBytes> find(FileName name) throws IOException;

    /** @return whether there was one */
    boolean remove(FileName name) throws IOException;
}
