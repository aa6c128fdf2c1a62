package org.hoso.runtime.sealing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

/** The file that holds the master key: 32 bytes that only its owner may read. Without it no sealed text opens again. */
final class MasterKeyFile {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private MasterKeyFile() {}

    /**
     * Reads the key; where there is no file yet and {@code create} is set, makes one.
     *
     * @throws IllegalStateException when the file is missing, not 32 bytes long, or readable by others
     */
    static MasterKey open(Path file, boolean create, SecureRandom random) throws IOException {
        if (create && Files.notExists(file)) make(file, random);
        if (Files.notExists(file))
            throw new IllegalStateException(
                    "no master key at hoso.keys.master-key-file; set hoso.keys.create-master-key"
                            + " where a new one may be made");
        byte[] secret = Files.readAllBytes(file);
        if (secret.length != MasterKey.BYTES)
            throw new IllegalStateException("hoso.keys.master-key-file must hold exactly 32 bytes");
        refuseOpenToOthers(file);
        return new MasterKey(secret);
    }

    /** Forced to disk before first use, and never over an existing file: a lost key is lost text. */
    private static void make(Path file, SecureRandom random) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) Files.createDirectories(parent);
        byte[] secret = new byte[MasterKey.BYTES];
        random.nextBytes(secret);
        Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, fresh, PosixFilePermissions.asFileAttribute(OWNER_ONLY))) {
            channel.write(ByteBuffer.wrap(secret));
            channel.force(true);
        }
    }

    private static void refuseOpenToOthers(Path file) throws IOException {
        Set<PosixFilePermission> granted = Files.getPosixFilePermissions(file);
        if (!OWNER_ONLY.containsAll(granted))
            throw new IllegalStateException("hoso.keys.master-key-file may be read by others: "
                    + PosixFilePermissions.toString(granted) + " instead of rw------- or less");
    }
}
