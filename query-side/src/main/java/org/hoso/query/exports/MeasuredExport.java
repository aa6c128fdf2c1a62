package org.hoso.query.exports;

import java.util.Base64;
import java.util.HexFormat;

/**
 * A file before it is sent.
 *
 * @param rows   decisions in it, the header apart
 * @param bytes  its length
 * @param sha256 of its bytes
 */
public record MeasuredExport(long rows, long bytes, byte[] sha256) {
    /** As {@code sha256sum} prints it. */
    public String hex() {
        return HexFormat.of().formatHex(sha256);
    }

    /** As RFC 9530 writes it in a header. */
    String digest() {
        return "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":";
    }
}
