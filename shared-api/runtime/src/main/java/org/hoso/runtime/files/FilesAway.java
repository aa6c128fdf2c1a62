package org.hoso.runtime.files;

import java.io.IOException;

/** The store of files does not answer, or not as it should. What it says of itself is the cause, for the log alone. */
public final class FilesAway extends IOException {
    private static final long serialVersionUID = 1L;

    FilesAway(Throwable why) {
        super("the store of files did not do it", why);
    }
}
