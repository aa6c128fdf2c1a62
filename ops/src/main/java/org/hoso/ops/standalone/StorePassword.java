package org.hoso.ops.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.hoso.runtime.sealing.SecretFile;

/** The password of the embedded PostgreSQL, drawn once and kept beside it: whoever may read the data folder may ask it, and nobody else. */
public final class StorePassword {
    private static final String FILE = "postgres.password";
    private static final int BYTES = 24;

    private StorePassword() {}

    /** Its file, as {@code initdb} and {@code psql} read one. */
    static Path file(Path data) {
        return data.resolve(FILE);
    }

    /** @return letters and digits only, so that an address may hold it as it is */
    static String drawnOrKept(Path data) throws IOException {
        return text(SecretFile.open(
                file(data), file(data).toString(), true, 2 * BYTES, () -> drawn().getBytes(StandardCharsets.US_ASCII)));
    }

    /** The password of a store that runs or ran; none where it was never started with one. */
    public static String kept(Path data) throws IOException {
        return Files.exists(file(data)) ? text(Files.readAllBytes(file(data))) : "";
    }

    private static String drawn() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}
