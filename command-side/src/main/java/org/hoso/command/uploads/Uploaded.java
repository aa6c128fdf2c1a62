package org.hoso.command.uploads;

import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.Sha256;
import org.hoso.runtime.sealing.UploadedFile;

/**
 * A file that came whole: what {@code add-evidence} has to say to name it.
 *
 * @param mediaType as its bytes tell
 * @param sizeBytes in bytes
 * @param until     it is gone by then unless a step of the same body names its digest
 */
record Uploaded(UUID uploadId, Sha256 sha256, String mediaType, long sizeBytes, Instant until) {
    static Uploaded of(UploadedFile file) {
        return new Uploaded(
                file.uploadId(),
                file.sha256(),
                file.mediaType(),
                file.sizeBytes(),
                file.takenAt().plus(FileSweep.WAIT));
    }
}
