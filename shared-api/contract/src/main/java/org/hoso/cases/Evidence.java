package org.hoso.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bằng chứng: a captured piece, known by its hash. The same hash twice is one piece. */
public interface Evidence {
    sealed interface Command extends CaseCommand {}

    sealed interface Event extends CaseEvent {}

    enum CaptureMethod {
        @JsonProperty("screenshot")
        SCREENSHOT,
        @JsonProperty("screen_recording")
        SCREEN_RECORDING,
        @JsonProperty("page_archive")
        PAGE_ARCHIVE,
        @JsonProperty("download")
        DOWNLOAD,
        @JsonProperty("paper_scan")
        PAPER_SCAN,
        @JsonProperty("platform_export")
        PLATFORM_EXPORT
    }

    /**
     * @param sizeBytes  length of the piece in bytes, at least 1
     * @param capturedAt when it was captured; not after {@code at}
     * @param tool       name and version of what captured it; a form, because it stands in clear and outlives an erasure
     */
    @By({Role.INTAKE, Role.CLASSIFIER, Role.EXPERT, Role.LIAISON, Role.RECORDER})
    record AddEvidence(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted UUID evidenceId,
            @Nullable UUID itemId,
            Sha256 sha256,
            String mediaType,
            long sizeBytes,
            Instant capturedAt,
            CaptureMethod method,
            @Nullable String tool)
            implements Command {
        /** @throws IllegalArgumentException when the media type or the tool has another form or the size is not positive */
        public AddEvidence {
            Shape.require(
                    mediaType != null && mediaType.matches("[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,80}"),
                    "a media type reads image/png");
            Shape.require(sizeBytes > 0, "a piece of evidence has at least one byte");
            Shape.require(
                    tool == null || tool.matches("[A-Za-z][A-Za-z0-9._+-]{0,39}( [0-9][A-Za-z0-9._+-]{0,19})?"),
                    "a tool is its name and version, such as chromium 126");
        }
    }

    record EvidenceAdded(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID evidenceId,
            @Nullable UUID itemId,
            Sha256 sha256,
            String mediaType,
            long sizeBytes,
            Instant capturedAt,
            CaptureMethod method,
            @Nullable String tool)
            implements Event {}
}
