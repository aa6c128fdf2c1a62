package org.hoso.command.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import org.apache.tika.Tika;
import org.hoso.cases.Sha256;
import org.hoso.runtime.arrival.ArrivalProperties;
import org.hoso.runtime.files.SealingWriter;
import org.hoso.runtime.problems.TooSlow;

/** A file while it comes in: sealed, counted and hashed piece by piece, none of it kept in memory but its beginning. */
final class Incoming {
    private static final int PIECE = 64 * 1024;
    private static final Tika TYPES = new Tika();

    private final MessageDigest digest = Sha256.running();
    private final long begun = System.nanoTime();
    private final ArrivalProperties pace;
    private byte[] beginning = {};
    private long size;

    Incoming(ArrivalProperties pace) {
        this.pace = pace;
    }

    /** @throws TooSlow where it comes more slowly than any body may */
    void read(InputStream body, SealingWriter into) throws IOException {
        byte[] piece = new byte[PIECE];
        for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
            if (beginning.length < PIECE) beginning = longer(piece, Math.min(read, PIECE - beginning.length));
            digest.update(piece, 0, read);
            size += read;
            into.take(piece, 0, read);
            if (System.nanoTime() - begun > pace.patience(size).toNanos()) throw new TooSlow();
        }
    }

    private byte[] longer(byte[] piece, int some) {
        byte[] both = Arrays.copyOf(beginning, beginning.length + some);
        System.arraycopy(piece, 0, both, beginning.length, some);
        return both;
    }

    /** In bytes. */
    long size() {
        return size;
    }

    /** Once, when all of it is here. */
    Sha256 digest() {
        return Sha256.of(digest);
    }

    /** As the first bytes tell, by no name. */
    String mediaType() {
        return TYPES.detect(beginning);
    }
}
