package org.hoso.runtime.sealing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Supplier;
import org.hoso.runtime.boot.CannotStart;

/** A file of so many secret bytes that only its owner may read. */
public final class SecretFile {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private SecretFile() {}

    /**
     * Reads it; where there is none yet and {@code create} is set, makes one.
     *
     * @param setting the property that names the file, for messages
     * @param fresh   the bytes of a new one
     * @throws CannotStart when the file is missing, of another length, not readable, or readable by others
     */
    public static byte[] open(Path file, String setting, boolean create, int length, Supplier<byte[]> fresh)
            throws IOException {
        if (create && Files.notExists(file)) make(file, fresh.get());
        if (Files.notExists(file))
            throw new CannotStart(
                    "no file at " + setting + ": " + file,
                    "Put the file there; where there never was one, start once with the create setting beside it"
                            + " (ops/operating.md, 3).");
        refuseOpenToOthers(file, setting);
        byte[] secret = read(file, setting);
        if (secret.length != length)
            throw new CannotStart(
                    setting + " must hold exactly " + length + " bytes, and " + file + " holds " + secret.length,
                    "Name the right file, or restore it from its backup; never make a new one over it.");
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

    private static byte[] read(Path file, String setting) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (AccessDeniedException e) {
            throw new CannotStart(
                    setting + " may not be read by whoever runs this: " + file,
                    "Make the file that user's own: chown USER " + file,
                    e);
        }
    }

    private static void refuseOpenToOthers(Path file, String setting) throws IOException {
        Set<PosixFilePermission> granted = Files.getPosixFilePermissions(file);
        if (!OWNER_ONLY.containsAll(granted))
            throw new CannotStart(
                    setting + " may be read by others: " + PosixFilePermissions.toString(granted)
                            + " instead of rw------- or less",
                    "Take their rights away: chmod 600 " + file);
    }
}
