package org.hoso.ops.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.hoso.runtime.boot.CannotStart;
import org.jspecify.annotations.Nullable;

/** The folder of the data, of one process at a time: a second one would take the first one's PostgreSQL for a leftover, and stop it. */
final class DataFolder implements AutoCloseable {
    private final FileChannel held;

    private DataFolder(FileChannel held) {
        this.held = held;
    }

    /** @throws CannotStart when it is no folder that can be written to, or another process has it */
    static DataFolder take(Path data) {
        try {
            OwnerOnly.folder(data);
            FileChannel file =
                    FileChannel.open(data.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(file) != null) return new DataFolder(file);
            file.close();
        } catch (IOException e) {
            throw new CannotStart(
                    "The data folder " + data.toAbsolutePath() + " cannot be written to (" + e + ").",
                    "Let this user write there, or name another folder with --data.",
                    e);
        }
        throw new CannotStart(
                "Another Hoso runs on the data folder " + data.toAbsolutePath() + ".",
                "Stop that one, or name another folder with --data and another port with --port.");
    }

    private static @Nullable FileLock locked(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException byThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        held.close();
    }
}
