package org.hoso.query.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.hoso.runtime.files.SealedFile;

/** Closes the file behind it. */
final class ClosingInput extends FilterInputStream {
    private final SealedFile file;

    ClosingInput(InputStream content, SealedFile file) {
        super(content);
        this.file = file;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
