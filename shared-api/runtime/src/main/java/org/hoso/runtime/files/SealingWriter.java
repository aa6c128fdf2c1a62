package org.hoso.runtime.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import org.hoso.runtime.sealing.ContentKey;

/**
 * Writes a sealed file while its content comes in. A piece is held back until more follows, since the last one says that it is; a file
 * that was cut has whole pieces only, and is gone on with from where they end. Nothing of the content reaches the disk unsealed. For
 * one thread.
 */
public final class SealingWriter implements AutoCloseable {
    private final FileChannel file;
    private final ContentKey key;
    private final SecureRandom random;
    private final ByteBuffer held = ByteBuffer.allocate(SealedForm.PIECE);
    private long piece;

    private SealingWriter(FileChannel file, ContentKey key, SecureRandom random, long piece) {
        this.file = file;
        this.key = key;
        this.random = random;
        this.piece = piece;
    }

    /** @param place where nothing lies yet; readable by its owner alone */
    public static SealingWriter begin(Path place, ContentKey key, SecureRandom random) throws IOException {
        FileChannel file = FileChannel.open(
                place,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        SealingWriter writer = new SealingWriter(file, key, random, 0);
        writer.write(SealedForm.head());
        return writer;
    }

    /**
     * Of a file that was cut. What does not open as a piece that more follows is dropped from the end: a torn one, and the last one of
     * a file that was finished. {@link #written} tells from where to go on.
     */
    public static SealingWriter resume(Path place, ContentKey key, SecureRandom random) throws IOException {
        FileChannel file = FileChannel.open(place, StandardOpenOption.READ, StandardOpenOption.WRITE);
        long pieces = SealedForm.wholePieces(file.size());
        while (pieces > 0
                && key.open(
                                pieces - 1,
                                false,
                                WholeReads.read(file, SealedForm.start(pieces - 1), SealedForm.SEALED_PIECE))
                        .isEmpty()) pieces--;
        if (pieces == 0) file.position(0);
        SealingWriter writer = new SealingWriter(file, key, random, pieces);
        if (pieces == 0) writer.write(SealedForm.head());
        file.truncate(SealedForm.start(pieces)).position(SealedForm.start(pieces));
        return writer;
    }

    /** Bytes of content taken so far. */
    public long written() {
        return piece * SealedForm.PIECE + held.position();
    }

    public void take(byte[] content, int from, int length) throws IOException {
        int at = from;
        while (at < from + length) {
            if (!held.hasRemaining()) seal(false);
            int some = Math.min(held.remaining(), from + length - at);
            held.put(content, at, some);
            at += some;
        }
    }

    /** Seals what is left as the last piece. What was cut before this has no last piece and opens for nobody. */
    public void finish() throws IOException {
        seal(true);
    }

    private void seal(boolean last) throws IOException {
        byte[] content = new byte[held.flip().remaining()];
        held.get(content);
        held.clear();
        write(key.seal(piece, last, content, random));
        piece++;
    }

    private void write(byte[] bytes) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) file.write(left);
    }

    /** Without {@link #finish} the file stays cut. */
    @Override
    public void close() throws IOException {
        file.close();
    }
}
