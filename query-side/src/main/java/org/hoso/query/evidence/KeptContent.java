package org.hoso.query.evidence;

import java.io.InputStream;
import java.util.UUID;
import org.hoso.runtime.files.SealedFile;
import org.springframework.core.io.AbstractResource;

/** The content of a kept file, opened piece by piece as it is sent, whole or in part. */
final class KeptContent extends AbstractResource {
    private final UUID evidenceId;
    private final SealedFile file;

    KeptContent(UUID evidenceId, SealedFile file) {
        this.evidenceId = evidenceId;
        this.file = file;
    }

    @Override
    public String getDescription() {
        return "evidence " + evidenceId;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return file.size();
    }

    /** Closing it closes the file. */
    @Override
    public InputStream getInputStream() {
        return new ClosingInput(file.content(0, file.size()), file);
    }
}
