package org.hoso.runtime.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hoso.proof.VerifierKey;
import org.jspecify.annotations.Nullable;

/** The witnesses whose signatures count here. */
public final class KnownWitnesses {
    private final @Nullable Path file;

    /** @param file with the key of a witness a line, {@code name+id+base64}; without it none is known */
    public KnownWitnesses(@Nullable Path file) {
        this.file = file;
    }

    /** Read anew each time: a witness is added without a restart. */
    List<VerifierKey> all() {
        if (file == null || Files.notExists(file)) return List.of();
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(VerifierKey::parse)
                    .filter(VerifierKey::isWitness)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("hoso.proof.witness-file cannot be read", e);
        }
    }
}
