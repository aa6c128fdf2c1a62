package org.hoso.runtime.sealing;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;

/** The file that holds the master key: 32 bytes that only its owner may read. Without it no sealed text opens again. */
final class MasterKeyFile {
    private MasterKeyFile() {}

    /**
     * Reads the key; where there is no file yet and {@code create} is set, makes one.
     *
     * @throws IllegalStateException when the file is missing, not 32 bytes long, or readable by others
     */
    static MasterKey open(Path file, boolean create, SecureRandom random) throws IOException {
        return new MasterKey(SecretFile.open(file, "hoso.keys.master-key-file", create, MasterKey.BYTES, () -> {
            byte[] secret = new byte[MasterKey.BYTES];
            random.nextBytes(secret);
            return secret;
        }));
    }
}
