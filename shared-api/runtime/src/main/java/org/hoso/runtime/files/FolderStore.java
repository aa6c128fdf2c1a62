package org.hoso.runtime.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Files in a folder, spread over 256 more by the first two digits of their names. A whole file is given its name at once: it is
 * linked there, which fails where one lies already, and the folder is written through to the disk before anybody is told.
 */
public final class FolderStore implements FileStore {
    private final Path folder;
    private final Path begun;

    /** @param folder made where it is missing, readable by its owner alone; on the same file system as what is to be kept */
    public FolderStore(Path folder) throws IOException {
        this.folder = folder;
        this.begun = folder.resolve("begun");
        make(begun);
    }

    @Override
    public Path place() {
        return begun.resolve(UUID.randomUUID().toString());
    }

    @Override
    public void clear(Instant before) throws IOException {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(begun)) {
            for (Path one : all) if (touched(one).isBefore(before)) Files.deleteIfExists(one);
        }
    }

    /** What is gone meanwhile was kept, and needs no clearing. */
    private static Instant touched(Path one) throws IOException {
        try {
            return Files.getLastModifiedTime(one).toInstant();
        } catch (NoSuchFileException kept) {
            return Instant.MAX;
        }
    }

    @Override
    public boolean keep(Path whole, FileName name) throws IOException {
        Path place = place(name);
        if (make(place.getParent())) writeThrough(folder);
        try (FileChannel written = FileChannel.open(whole, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        boolean kept = linked(place, whole);
        writeThrough(place.getParent());
        Files.delete(whole);
        return kept;
    }

    @Override
    public Optional<StoredBytes> find(FileName name) throws IOException {
        try {
            return Optional.of(new FileBytes(FileChannel.open(place(name), StandardOpenOption.READ)));
        } catch (NoSuchFileException nowhere) {
            return Optional.empty();
        }
    }

    @Override
    public boolean remove(FileName name) throws IOException {
        Path place = place(name);
        if (!Files.deleteIfExists(place)) return false;
        writeThrough(place.getParent());
        return true;
    }

    private Path place(FileName name) {
        return folder.resolve(name.value().substring(0, 2)).resolve(name.value());
    }

    private static boolean linked(Path place, Path whole) throws IOException {
        try {
            Files.createLink(place, whole);
            return true;
        } catch (FileAlreadyExistsException sameBytes) {
            return false;
        }
    }

    private static boolean make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) return false;
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return true;
    }

    /** What a folder says of its files is on the disk only then. */
    private static void writeThrough(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    private record FileBytes(FileChannel channel, long size) implements StoredBytes {
        FileBytes(FileChannel channel) throws IOException {
            this(channel, channel.size());
        }

        @Override
        public byte[] read(long from, int most) throws IOException {
            return WholeReads.read(channel, from, (int) Math.max(0, Math.min(most, size - from)));
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
