package org.hoso.runtime.sealing;

import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.Sha256;

/**
 * A file that came whole and that no step has named yet.
 *
 * @param agency    the body whose officer sent it; no other may name it
 * @param officer   who sent it
 * @param name      under which its sealed bytes are kept
 * @param sha256    of its content
 * @param mediaType as its first bytes tell, whatever the sender called it
 * @param sizeBytes of its content
 */
public record UploadedFile(
        UUID uploadId,
        String agency,
        String officer,
        String name,
        Sha256 sha256,
        String mediaType,
        long sizeBytes,
        Instant takenAt) {}
