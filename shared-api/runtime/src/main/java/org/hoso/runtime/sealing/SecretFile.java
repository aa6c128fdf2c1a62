package org.hoso.runtime.sealing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Supplier;

/** A file of so many secret bytes that only its owner may read. */
public final class SecretFile {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private SecretFile() {}

    /**
     * Reads it; where there is none yet and {@code create} is set, makes one.
     *
     * @param setting the property that names the file, for messages
     * @param fresh   the bytes of a new one
     * @throws IllegalStateException when the file is missing, of another length, or readable by others
     */
    public static byte[] open(Path file, String setting, boolean create, int length, Supplier<byte[]> fresh)
            throws IOException {
        if (create && Files.notExists(file)) make(file, fresh.get());
        if (Files.notExists(file))
            throw new IllegalStateException(
                    "no file at " + setting + "; set the create setting beside it where a new one may be made");
        byte[] secret = Files.readAllBytes(file);
        if (secret.length != length)
            throw new IllegalStateException(setting + " must hold exactly " + length + " bytes");
        refuseOpenToOthers(file, setting);
        return secret;
    }

    /** Forced to disk before first use, and never over an existing file: what a lost secret made is lost with it. */
    private static void make(Path file, byte[] secret) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) Files.createDirectories(parent);
        Set<OpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, fresh, PosixFilePermissions.asFileAttribute(OWNER_ONLY))) {
            channel.write(ByteBuffer.wrap(secret));
            channel.force(true);
        }
    }

    private static void refuseOpenToOthers(Path file, String setting) throws IOException {
        Set<PosixFilePermission> granted = Files.getPosixFilePermissions(file);
        if (!OWNER_ONLY.containsAll(granted))
            throw new IllegalStateException(setting + " may be read by others: "
                    + PosixFilePermissions.toString(granted) + " instead of rw------- or less");
    }
}
