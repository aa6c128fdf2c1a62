package org.hoso.runtime.files;

import java.nio.charset.StandardCharsets;
import org.hoso.runtime.sealing.ContentKey;

/**
 * How a sealed file is laid out: a head that names the form, then pieces of 64 KiB, each with {@link ContentKey#OVERHEAD}; only the
 * last one is shorter, and says that it is the last. Where a piece begins follows from its number, so a file is read from the middle.
 */
final class SealedForm {
    /** Bytes of content in each piece but the last. */
    static final int PIECE = 64 * 1024;

    static final int SEALED_PIECE = PIECE + ContentKey.OVERHEAD;
    private static final byte[] HEAD = "hosofil1".getBytes(StandardCharsets.US_ASCII);

    private SealedForm() {}

    static byte[] head() {
        return HEAD.clone();
    }

    /** Where that piece begins. */
    static long start(long piece) {
        return HEAD.length + piece * SEALED_PIECE;
    }

    /** How many pieces a sealed file of that length has; none when no file has that length. */
    static long pieces(long sealed) {
        return Math.ceilDiv(Math.max(0, sealed - HEAD.length), SEALED_PIECE);
    }

    /** Length of the content; negative when no file has that length. */
    static long content(long sealed) {
        return pieces(sealed) == 0 ? -1 : sealed - HEAD.length - pieces(sealed) * ContentKey.OVERHEAD;
    }

    /** How many whole pieces of the longest kind a file that was cut has. */
    static long wholePieces(long sealed) {
        return Math.max(0, sealed - HEAD.length) / SEALED_PIECE;
    }
}
